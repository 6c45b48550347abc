import { expect, test } from 'vitest';
import { lightenRepeats } from '../../../src/components/article/lighten-repeats.ts';
import type { ProseNode } from '../../../src/components/article/prose-node.ts';

const cite = (claim: string): ProseNode => ({
  name: 'a',
  attributes: { href: `claim:${claim}` },
  children: ['so many'],
});
const block = (name: string, ...children: ProseNode[]): ProseNode => ({ name, attributes: {}, children });

/** Each citation in its order: `again` where it is marked lightly. */
function marksOf(nodes: readonly ProseNode[]): string[] {
  return nodes.flatMap((node) => {
    if (typeof node === 'string') return [];
    return node.name === 'a' ? [node.attributes.again ? 'again' : 'full'] : marksOf(node.children);
  });
}

test.each([
  ['twice in a sentence', [block('p', cite('a'), ' of which ', cite('a'), '.')], 'full again'],
  ['twice, once in emphasis', [block('p', cite('a'), ', ', block('em', cite('a')))], 'full again'],
  ['in two sentences', [block('p', cite('a'), '. Then ', cite('a'), '.')], 'full full'],
  [
    'in two sentences, the first in quotation marks',
    [block('p', cite('a'), '.” Then ', cite('a'))],
    'full full',
  ],
  ['in two Chinese sentences', [block('p', cite('a'), '。其後', cite('a'), '。')], 'full full'],
  ['with a decimal point between', [block('p', cite('a'), ' at version 1.2 or ', cite('a'))], 'full again'],
  ['in two paragraphs without a full stop', [block('p', cite('a')), block('p', cite('a'))], 'full full'],
  ['in two items of a list', [block('ul', block('li', cite('a')), block('li', cite('a')))], 'full full'],
  ['beside another', [block('p', cite('a'), ' and ', cite('b'), ' and ', cite('a'))], 'full full again'],
])('a claim that is cited %s', (_how, nodes, marks) => {
  expect(marksOf(lightenRepeats(nodes)).join(' ')).toBe(marks);
});

test('a link to no claim stays as it is', () => {
  const link: ProseNode = { name: 'a', attributes: { href: 'https://sample.example/' }, children: ['there'] };
  expect(lightenRepeats([block('p', link, ', ', link)])).toEqual([block('p', link, ', ', link)]);
});
