import { describe, expect, test } from 'vitest';
import { article, places, problemsWith } from './contentFolder.ts';

describe('frontmatter', () => {
  const path = 'articles/en/other.mdx';
  const head = (text: string): Record<string, string> => ({ [path]: text });
  test.each<[string, string, string[]]>([
    ['missing', 'Text.', ['1:1 invalid-data']],
    ['never closed', '---\ntitle: a\n', ['1:1 invalid-data']],
    ['in TOML', '+++\ntitle = "a"\n+++\n\nText.', ['1:1 invalid-data']],
    ['with a field twice', article('a', 'title: a\ntitle: b\nsummary: c'), ['3:1 invalid-data']],
    ['with tabs', article('a', 'title: a\nsummary:\n\t- b'), ['4:1 invalid-data']],
    [
      'with a field that isn’t known',
      article('a', 'title: a\nsummary: b\nlayout: ../a.astro'),
      ['4:1 invalid-data'],
    ],
    ['with a tag', article('a', 'title: !!js/function a\nsummary: b'), ['2:22 invalid-data']],
    [
      'with an anchor and its alias',
      article('a', 'title: &a b\nsummary: *a'),
      ['2:11 invalid-data', '3:10 invalid-data'],
    ],
    ['with a figure in its title', article('a', 'title: The 42 files\nsummary: b'), ['2:12 unmarked-figure']],
    [
      'with a figure in a quoted summary',
      article('a', 'title: a\nsummary: "An \\"odd\\" 42"'),
      ['3:22 unmarked-figure'],
    ],
    [
      'with a figure in a folded summary',
      article('a', 'title: a\nsummary: >-\n  One may\n  say 42.'),
      ['5:7 unmarked-figure'],
    ],
    [
      'with another figure than its claim’s',
      article('a', 'title: "[over 510,000](claim:lines-total)"\nsummary: b'),
      ['2:9 figure-mismatch'],
    ],
    ['with a link to nothing', article('a', 'title: "[a](claim:b)"\nsummary: b'), ['2:9 unknown-claim']],
    ['with a link to code', article('a', 'title: "[a](javascript:b)"\nsummary: b'), ['2:9 forbidden-markup']],
    ['with an expression', article('a', 'title: "{a}"\nsummary: b'), ['2:9 forbidden-markup']],
    [
      'of a report that isn’t there',
      article('a').replace('report: leak', 'report: leek'),
      ['4:9 unknown-report'],
    ],
    ['with a date that is none', article('a').replace('2026-11-22', '22 November'), ['5:12 invalid-data']],
  ])('%s', async (_title, text, expected) => {
    const problems = (await problemsWith(head(text.replace('order: 1', 'order: 2')))).filter(
      ({ file }) => file === path,
    );
    expect(places(problems)).toEqual(expected);
  });
});

test('two articles of one order', async () => {
  const problems = await problemsWith({ 'articles/en/zebra.mdx': article('Text.') });
  expect(problems.map(({ file, line, column, rule }) => [file, line, column, rule])).toEqual([
    ['articles/en/zebra.mdx', 6, 8, 'invalid-data'],
  ]);
  expect(problems[0]?.message).toContain('articles/en/what-was-exposed.mdx');
});
