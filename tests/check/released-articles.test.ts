import { beforeEach, describe, expect, test } from 'vitest';
import { CLAIMS, json, places, problemsIn, SOUND, writeFiles } from './contentFolder.ts';
import { commit, released } from './released-folder.ts';
import { hasGit } from './git-here.ts';

beforeEach(({ skip }) => {
  skip(!hasGit, 'git isn’t there');
});

describe('a released article', () => {
  const path = 'articles/en/what-was-exposed.mdx';
  const sound = SOUND[path]!;
  const typo = 'revisions: [{ date: 2026-11-20, note: typo }]';
  const noted = 'revisions: [{ date: 2026-11-20, note: Says it better. }]';
  const withNote = (text: string, note: string): string => text.replace('order: 1', `order: 1\n${note}`);
  const body = (from: string | RegExp, to: string): string => {
    const text = sound.replace('<Chart', 'The Ferry Company said so, and nobody else did.\n\n<Chart');
    return text.replace(from, to);
  };
  const as = body('', '');

  test.each<[string, string, string[]]>([
    ['as it was', as, []],
    ['with other line breaks', body('nobody else', 'nobody\nelse'), []],
    ['with another word', body('nobody', 'everybody'), ['11:32 unlisted-edit']],
    ['with another word and a note', withNote(body('nobody', 'everybody'), noted), []],
    ['with another headline', body('title: What was', 'title: What is'), ['2:8 unlisted-edit']],
    ['with another summary', body('summary: What', 'summary: That'), ['3:10 unlisted-edit']],
    ['with a chart taken out', body('<Chart table="parts" />', ''), ['11:44 unlisted-edit']],
    ['with a typo mended', withNote(body('nobody', 'noboddy'), typo), []],
    ['with a contraction as a typo', withNote(body('said so', 'didn’t'), typo), ['12:19 unlisted-edit']],
    ['with a negation as a typo', withNote(body('said so', 'never said so'), typo), ['12:19 unlisted-edit']],
    [
      'with a figure as a typo',
      withNote(body('roughly 510,000', 'about 510,000'), typo),
      ['10:17 unlisted-edit'],
    ],
    ['with a name as a typo', withNote(body('Ferry', 'Cherry'), typo), ['12:5 unlisted-edit']],
    [
      'with a claim as a typo',
      withNote(body('said so', '[said so](claim:authentic)'), typo),
      ['12:19 unlisted-edit'],
    ],
    [
      'with a chart taken out as a typo',
      withNote(body('<Chart table="parts" />', ''), typo),
      ['12:44 unlisted-edit'],
    ],
  ])('%s', async (_, text, expected) => {
    const folder = await released({ [path]: as });
    await writeFiles(folder, { [path]: text });
    expect(places(await problemsIn(folder))).toEqual(expected);
  });

  // What a note says was written on its day: a reader can’t take it for word of what came after.
  test.each<[string, [day: string, word: string][], string[]]>([
    ['is explained by a note that comes with it', [['2026-11-22', 'now']], []],
    [
      'is explained to the end of the note’s day',
      [
        ['2026-11-20', 'before'],
        ['2026-11-20', 'now'],
      ],
      [],
    ],
    [
      'on a later day is not explained',
      [
        ['2026-11-20', 'before'],
        ['2026-11-21', 'now'],
      ],
      ['12:32 unlisted-edit'],
    ],
    ['that isn’t committed is one of today', [['2026-11-20', 'before']], ['12:32 unlisted-edit']],
  ])('an edit %s', async (_title, commits, expected) => {
    const at = (word: string): string => withNote(body('nobody', word), noted);
    const folder = await released({ [path]: as });
    for (const [day, word] of commits) {
      await writeFiles(folder, { [path]: at(word) });
      commit(folder, day);
    }
    await writeFiles(folder, { [path]: at('now') });
    expect(places(await problemsIn(folder))).toEqual(expected);
  });

  test.each<[string, string, string[]]>([
    ['with the note', 'gives', []],
    [
      'after it',
      'says',
      ['The claim lines-total differs from what the note of 2026-11-20 speaks of, and no dated note says so'],
    ],
  ])('explains a claim that was edited %s', async (_title, word, expected) => {
    const [first, ...rest] = CLAIMS;
    const claims = (verb: string): Record<string, string> => ({
      'reports/leak/claims.json': json([
        { ...first, says: `The report ${verb} roughly 510,000 lines.` },
        ...rest,
      ]),
    });
    const folder = await released({ [path]: as });
    await writeFiles(folder, {
      ...claims('gives'),
      [path]: withNote(as, noted.replace(' }', ', claims: [lines-total] }')),
    });
    commit(folder, '2026-11-20');
    await writeFiles(folder, claims(word));
    expect((await problemsIn(folder)).map(({ message }) => message)).toEqual(expected);
  });

  test('says which revision to add, and what no typo may change', async () => {
    const folder = await released({ [path]: as });
    await writeFiles(folder, { [path]: body('nobody', 'everybody') });
    const [prose] = await problemsIn(folder);
    expect(prose?.message).toBe('The article’s text differs from first-release, and no dated note says so');
    expect(prose?.hint).toContain('its note is “typo”');
    await writeFiles(folder, { [path]: withNote(body('Ferry', 'Cherry'), typo) });
    const [name] = await problemsIn(folder);
    expect(name?.message).toBe('The revision is called a typo, and a name differs from first-release');
  });
});
