import { describe, expect, test } from 'vitest';
import { citedIn } from '../../src/content/articles/outline.ts';
import { parseBody } from '../../src/content/articles/parse-body.ts';

describe('the claims that a text cites', () => {
  test.each([
    ['in a link', 'It says [about 40](claim:riders).', ['riders']],
    ['in a link without words', 'It says [](claim:riders).', ['riders']],
    ['by reference', 'It says [about 40][r] of them.\n\n[r]: claim:riders', ['riders']],
    ['by the reference’s own name', 'It says [about 40] of them.\n\n[about 40]: claim:riders', ['riders']],
    ['by a reference without words', 'It says [r][].\n\n[r]: claim:riders', ['riders']],
    [
      'where two references have one name, by the first',
      '[a][r]\n\n[r]: claim:one\n\n[r]: claim:two',
      ['one'],
    ],
    ['once each, in their order', '[a](claim:two) [b][r] [c](claim:two)\n\n[r]: claim:one', ['two', 'one']],
    ['but none by a definition that nothing refers to', 'Nothing.\n\n[r]: claim:riders', []],
    ['and none that leads elsewhere', '[a](https://site.example/claim:x)', []],
  ])('%s', (_title, markdown, ids) => {
    expect([...new Set(citedIn(parseBody(markdown).root))]).toEqual(ids);
  });
});
