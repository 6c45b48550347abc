import { execFileSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { readContent } from '../../src/content/read-content.ts';
import { commitDay, today } from '../../src/content/site-date.ts';
import {
  article,
  json,
  layOut,
  layOutInProject,
  places,
  problemsWith,
  SOUND,
  writeFiles,
} from './contentFolder.ts';
import { git, gitCarelessly, makeCanary } from './canary.ts';
import { hasGit } from './git-here.ts';

const ARTICLE = 'articles/en/what-was-exposed.mdx';
const undated = { ...(JSON.parse(SOUND['site.json'] ?? '') as object), asOf: undefined };

describe('where site.json names no date, it is the day of the last commit to the content', () => {
  beforeEach(({ skip }) => {
    skip(!hasGit, 'git isn’t there');
  });

  async function committed(day: string): Promise<string> {
    const folder = await layOutInProject();
    const env = {
      ...process.env,
      GIT_AUTHOR_DATE: `${day}T23:30:00+0800`,
      GIT_COMMITTER_DATE: `${day}T23:30:00+0800`,
    };
    for (const words of [['init'], ['add', '.'], ['commit', '-m', 'Content']])
      execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
        cwd: dirname(folder),
        stdio: 'ignore',
        env,
      });
    return folder;
  }

  test('as whoever made it dated it', async () => {
    const folder = await committed('2026-05-06');
    expect(await commitDay(folder, Object.keys(SOUND), dirname(folder))).toBe('2026-05-06');
  });

  test('but today while something isn’t committed', async () => {
    const folder = await committed('2026-05-06');
    await writeFiles(folder, { [ARTICLE]: article('Text.') });
    expect(await commitDay(folder, Object.keys(SOUND), dirname(folder))).toBe(today());
  });

  test.each<[string, (folder: string) => Promise<void> | void]>([
    [
      'a file is gone',
      (folder) => {
        rmSync(join(folder, ARTICLE));
      },
    ],
    ['a file is new', (folder) => writeFiles(folder, { 'articles/en/more.mdx': article('Text.') })],
  ])('and today where %s', async (_title, change) => {
    const folder = await committed('2026-05-06');
    await change(folder);
    const paths = [...Object.keys(SOUND), 'articles/en/more.mdx'].filter((path) =>
      existsSync(join(folder, path)),
    );
    expect(await commitDay(folder, paths, dirname(folder))).toBe(today());
  });

  test('without starting the filters that a repository names', async () => {
    const folder = await committed('2026-05-06');
    const canary = makeCanary();
    git(dirname(folder), 'config', 'filter.evil.clean', canary.program);
    await writeFiles(folder, { '.gitattributes': '* filter=evil', [ARTICLE]: article('Text.') });
    await commitDay(folder, Object.keys(SOUND), dirname(folder));
    expect(canary.hasStarted()).toBe(false);
    gitCarelessly(dirname(folder), 'status');
    gitCarelessly(dirname(folder), 'add', '.');
    expect(canary.hasStarted()).toBe(true);
  });

  test('and unknown outside the project’s own repository', async () => {
    expect(await commitDay(await committed('2026-05-06'), Object.keys(SOUND))).toBe(null);
  });
});

describe('without git, it is the last date in the content, and that is said', () => {
  test.each([
    ['a publication', {}, '2026-11-22'],
    [
      'a revision',
      {
        [ARTICLE]: article('Text.').replace(
          'order: 1',
          'order: 1\nrevisions: [{ date: 2026-12-03, note: a }]',
        ),
      },
      '2026-12-03',
    ],
  ])('%s', async (_title, changes, day) => {
    const folder = await layOut({ 'site.json': json(undated), ...changes });
    expect((await readContent(folder)).site?.asOf).toBe(day);
    const [problem] = (await checkContent(folder)).filter(({ rule }) => rule === 'stale-date');
    expect(problem).toMatchObject({
      severity: 'warning',
      message: `The site names no date and git knows none; it is taken to be ${day}, the last date in the content`,
    });
  });
});

describe('a note dated after the site’s date is refused', () => {
  const claims = (date: string): string => {
    const [first, ...rest] = JSON.parse(SOUND['reports/leak/claims.json'] ?? '') as object[];
    return json([{ ...first, history: [{ date, note: 'Later.' }] }, ...rest]);
  };

  test.each([
    ['on that day', '2026-11-22', []],
    ['a day later', '2026-11-23', ['10:17 stale-date']],
  ])('in a history, %s', async (_title, date, expected) => {
    expect(places(await problemsWith({ 'reports/leak/claims.json': claims(date) }))).toEqual(expected);
  });

  test.each([
    ['on that day', '2026-11-22', []],
    ['a day later', '2026-11-23', ['7:1 stale-date']],
  ])('in revisions, %s', async (_title, date, expected) => {
    const text = (SOUND[ARTICLE] ?? '').replace(
      'order: 1',
      `order: 1\nrevisions: [{ date: ${date}, note: Later. }]`,
    );
    const found = await problemsWith({ [ARTICLE]: text });
    expect(places(found).map((place) => place.replace(/:\d+ /, ':1 '))).toEqual(expected);
  });
});
