import { expect, test } from 'vitest';
import { partIds, readProse } from '../../../src/components/article/read-prose.ts';
import type { ProseNode } from '../../../src/components/article/prose-node.ts';
import type { ArticleFile } from '../../../src/content/content.ts';

function read(body: string): readonly ProseNode[] {
  return readProse({ path: 'articles/en/a.mdx', body } as ArticleFile);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string | boolean>>,
  ...children: ProseNode[]
) {
  return { name, attributes, children };
}

test.each<[string, string, ProseNode]>([
  ['text, with its quotation marks', 'A "word".', element('p', {}, 'A “word”.')],
  ['a link to a claim', '[ten](claim:lines)', element('p', {}, element('a', { href: 'claim:lines' }, 'ten'))],
  [
    'a link that prints the figure itself',
    '[](claim:lines)',
    element('p', {}, element('a', { href: 'claim:lines' })),
  ],
  [
    'a component, with its attributes as they are',
    '<Chart table="parts" />',
    element('Chart', { table: 'parts' }),
  ],
  [
    'a component around text',
    '<Aside>\nA *word*.\n</Aside>',
    element('Aside', {}, element('p', {}, 'A ', element('em', {}, 'word'), '.')),
  ],
  [
    'an attribute as HTML writes it',
    '```\na\n```',
    element('pre', { tabindex: '0' }, element('code', {}, 'a\n')),
  ],
  ['a line break', 'a\\\nb', element('p', {}, 'a', element('br', {}), '\n', 'b')],
])('the prose of an article holds %s', (_title, body, node) => {
  expect(read(body)).toEqual([node]);
});

test('the parts of a prose are its second-level headings, wherever they stand', () => {
  const nodes = read('## Lamps\n\n### No part\n\n<Aside>\n## Doors\n</Aside>\n\n## Boats');
  expect(partIds(nodes)).toEqual(['lamps', 'doors', 'boats']);
});

test.each([
  ['an expression', 'It is {1 + 1}.'],
  ['an import', "import x from './x.js'"],
  ['an expression in an attribute', '<Chart table={name} />'],
])('%s is not run, but refused', (_title, body) => {
  expect(() => read(body)).toThrow('npm run check');
});
