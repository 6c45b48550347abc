import { execFileSync } from 'node:child_process';
import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { article, json, layOut, layOutInProject, problemsIn, problemsWith, TABLE } from './contentFolder.ts';

describe('the folder', () => {
  test.each<[string, Record<string, string | null>, string]>([
    ['with a misspelt file', { 'reports/leak/claims.jsn': '[]' }, 'reports/leak/claims.jsn'],
    ['with plain Markdown', { 'articles/en/note.md': 'a' }, 'articles/en/note.md'],
    ['with an unknown language', { 'articles/fr/a.mdx': 'a' }, 'articles/fr'],
    ['with a report named with digits', { 'reports/leak-2/report.json': '{}' }, 'reports/leak-2'],
    ['with an article named with digits', { 'articles/en/part-1.mdx': 'a' }, 'articles/en/part-1.mdx'],
    ['with a hidden report', { 'reports/.evil/report.json': '{}' }, 'reports/.evil'],
    ['with a hidden table', { 'reports/leak/tables/.evil.json': '{}' }, 'reports/leak/tables/.evil.json'],
    ['with a hidden article', { 'articles/en/.evil.mdx': 'a' }, 'articles/en/.evil.mdx'],
    ['with the settings of an editor', { '.vscode/tasks.json': '{}' }, '.vscode'],
    ['with the settings of git', { '.gitattributes': '* filter=evil' }, '.gitattributes'],
    ['with the settings of a formatter', { 'prettier.config.mjs': '' }, 'prettier.config.mjs'],
    ['with the parts of a bare repository', { HEAD: 'ref: refs/heads/main' }, 'HEAD'],
    [
      'with a hidden folder that looks like an editor’s file',
      { 'reports/.evil.swp/report.json': '{}' },
      'reports/.evil.swp',
    ],
    [
      'with a table named like the list of claims',
      { 'reports/leak/tables/claims.json': json({ ...TABLE, name: 'claims', chart: undefined }) },
      'reports/leak/tables/claims.json',
    ],
    [
      'with a table named like the data package',
      { 'reports/leak/tables/datapackage.json': json({ ...TABLE, name: 'datapackage' }) },
      'reports/leak/tables/datapackage.json',
    ],
    [
      'with an article named like a folder’s own page',
      { 'articles/en/index.mdx': article('Text.') },
      'articles/en/index.mdx',
    ],
    ['with a report named like a folder’s own page', { 'reports/index/report.json': '{}' }, 'reports/index'],
    ['without site.json', { 'site.json': null }, 'site.json'],
    ['without names.json', { 'names.json': null }, 'names.json'],
    [
      'without claims.json',
      {
        'reports/leak/claims.json': null,
        'articles/en/what-was-exposed.mdx': null,
        'reports/leak/checks.json': null,
      },
      'reports/leak/claims.json',
    ],
    ['without report.json', { 'reports/leak/report.json': null }, 'reports/leak/report.json'],
  ])('%s', async (_title, changes, file) => {
    const problems = await problemsWith(changes);
    expect(problems.map((problem) => [problem.file, problem.rule])).toEqual([[file, 'invalid-data']]);
    expect(problems[0]?.hint).not.toBe('');
  });

  test('with links that lead out of it, or a pipe', async () => {
    const folder = await layOut();
    await symlink('/etc', join(folder, 'reports', 'etc'));
    await symlink('/etc/passwd', join(folder, 'articles', 'en', 'passwd.mdx'));
    execFileSync('mkfifo', [join(folder, 'reports', 'leak', 'tables', 'pipe.json')]);
    const problems = await problemsIn(folder);
    expect(problems.map(({ file, rule }) => [file, rule])).toEqual([
      ['articles/en/passwd.mdx', 'invalid-data'],
      ['reports/etc', 'invalid-data'],
      ['reports/leak/tables/pipe.json', 'invalid-data'],
    ]);
    expect(problems[0]?.message).toContain('symbolic link');
  });

  test('with what systems and editors leave beside a file, which nothing reads', async () => {
    const folder = await layOut({ 'reports/.DS_Store': 'a', 'articles/en/.what-was-exposed.mdx.swp': 'a' });
    await symlink('editor@host.example.1234:1', join(folder, 'articles/en/.#what-was-exposed.mdx'));
    expect(await problemsIn(folder)).toEqual([]);
  });

  test('that is itself a link', async () => {
    const folder = await layOut();
    const link = `${folder}-link`;
    await symlink(folder, link);
    onTestFinished(() => rm(link));
    expect((await problemsIn(link)).map(({ message }) => message)).toContain(
      'The content folder is a symbolic link; content is read from real files only, so that nothing outside the folder gets in',
    );
  });
});

test('a link among the files that are published as they are', async () => {
  const folder = await layOutInProject();
  const published = join(dirname(folder), 'public');
  await mkdir(join(published, 'lamps'), { recursive: true });
  await writeFile(join(published, 'lamps/plain.png'), 'a');
  await symlink('/etc/passwd', join(published, 'lamps/passwd.png'));
  await symlink('/etc', join(published, 'etc'));
  const problems = await checkContent(folder, { project: dirname(folder) });
  const found = problems.filter(({ severity }) => severity === 'error');
  expect(found.map(({ file, rule }) => [file.replace(/^.*\/public\//, ''), rule])).toEqual([
    ['etc', 'invalid-data'],
    ['lamps/passwd.png', 'invalid-data'],
  ]);
  expect(found[0]?.message).toContain('symbolic link');
});
