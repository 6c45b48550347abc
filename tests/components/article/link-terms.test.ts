import { describe, expect, test } from 'vitest';
import { linkTerms } from '../../../src/components/article/link-terms.ts';
import { proseText } from '../../../src/components/article/read-prose.ts';
import type { ProseNode } from '../../../src/components/article/prose-node.ts';

const terms = [
  { term: 'sluice', id: 'a' },
  { term: 'sluice gate', id: 'b' },
  { term: '水閘', id: 'c' },
  { term: 'C++', id: 'd' },
];

function element(name: string, attributes: Readonly<Record<string, string>>, ...children: ProseNode[]) {
  return { name, attributes, children };
}

function linked(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    const { name, attributes, children } = node;
    return name === 'a' ? [`${proseText(children)} ${String(attributes.href)}`] : linked(children);
  });
}

describe('a term leads to its explanation', () => {
  test.each([
    ['where it is used first', ['One sluice, two sluices.'], ['sluice #a']],
    ['in whatever letters, with its ending', ['Sluices broke.'], ['Sluices #a']],
    ['by the longer of two', ['The sluice gate and the sluice.'], ['sluice gate #b', 'sluice #a']],
    ['without spaces around it', ['報導稱水閘開了。'], ['水閘 #c']],
    ['with whatever signs', ['They wrote C++ for it.'], ['C++ #d']],
    ['not within another word', ['The unsluiced and the sluiceway.'], []],
    [
      'wherever it stands in the text',
      [element('p', {}, element('em', {}, 'A sluice'), ' opened.'), element('p', {}, 'The sluice.')],
      ['sluice #a'],
    ],
  ])('%s', (_title, nodes, links) => {
    expect(linked(linkTerms(nodes, terms))).toEqual(links);
  });

  test.each([
    ['a link', element('a', { href: 'claim:x' }, 'the sluice')],
    ['a heading', element('h2', { id: 'sluice' }, 'The sluice')],
    ['a name', element('span', { 'data-mark': 'name' }, 'sluice')],
    ['code', element('code', {}, 'sluice')],
  ])('but %s stays as it is', (_title, node) => {
    expect(linkTerms([node], terms)).toEqual([node]);
  });
});

test('a text keeps its words and their order', () => {
  const nodes = [element('p', {}, 'A sluice, ', element('b', {}, '水閘'), ' and C++.')];
  expect(proseText(linkTerms(nodes, terms))).toBe(proseText(nodes));
});
