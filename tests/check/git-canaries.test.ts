import { execFileSync } from 'node:child_process';
import { cpSync, renameSync, rmSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../src/check/check-content.ts';
import { git, gitCarelessly, makeCanary, setTrap, trappedEnvironment } from './canary.ts';
import { CLAIMS, json, layOut, layOutInProject, writeFiles } from './contentFolder.ts';
import { hasGit } from './git-here.ts';

const CLAIMS_FILE = 'reports/leak/claims.json';
const [first, ...rest] = CLAIMS;
const edited = {
  [CLAIMS_FILE]: json([{ ...first, says: 'The report gives roughly 510,000 lines.' }, ...rest]),
};

/** A trap that stands open: the repository is the folder itself, as a bare one is. */
function laysBare(folder: string): void {
  for (const name of ['HEAD', 'config', 'objects', 'refs'])
    cpSync(join(folder, '.git', name), join(folder, name), { recursive: true });
  rmSync(join(folder, '.git'), { recursive: true });
}

type Place =
  | 'content is a bare repository'
  | 'content has a repository of its own'
  | 'the project’s own repository is one';

describe.skipIf(!hasGit)('a repository whose settings start programs', () => {
  test.each<Place>([
    'content is a bare repository',
    'content has a repository of its own',
    'the project’s own repository is one',
  ])('where %s: the check starts none of them', async (place) => {
    const canary = makeCanary();
    const content = await layOutInProject();
    const trapped = place === 'the project’s own repository is one' ? dirname(content) : content;
    setTrap(trapped, canary);
    await writeFiles(content, edited);
    if (place === 'content is a bare repository') laysBare(content);
    await checkContent(content, { project: dirname(content) });
    expect(canary.hasStarted()).toBe(false);
    await checkContent(content, { project: dirname(content), since: 'release' }).catch(() => null);
    expect(canary.hasStarted()).toBe(false);
    // The trap is a real one: whoever asks there without care springs it.
    const path =
      place === 'the project’s own repository is one' ? `content-folder/${CLAIMS_FILE}` : CLAIMS_FILE;
    gitCarelessly(content, 'cat-file', 'blob', `release:${path}`);
    expect(canary.hasStarted()).toBe(true);
  });

  test('where the environment names programs: the check starts none of them', async () => {
    const canary = makeCanary();
    const content = await layOutInProject();
    setTrap(dirname(content), canary);
    await writeFiles(content, edited);
    const before = { ...process.env };
    Object.assign(process.env, trappedEnvironment(canary));
    try {
      await checkContent(content, { project: dirname(content) }).catch(() => null);
      expect(canary.hasStarted()).toBe(false);
      gitCarelessly(dirname(content), 'status');
      expect(canary.hasStarted()).toBe(true);
    } finally {
      for (const name of Object.keys(trappedEnvironment(canary))) Reflect.deleteProperty(process.env, name);
      Object.assign(process.env, before);
    }
  });

  test('elsewhere, which the check is sent to: no git is asked there', async () => {
    const canary = makeCanary();
    const content = await layOut();
    setTrap(content, canary);
    await writeFiles(content, edited);
    const said: string[] = [];
    const project = dirname(await layOutInProject());
    git(project, 'init');
    await checkContent(content, { project, note: (text) => void said.push(text) });
    expect(canary.hasStarted()).toBe(false);
    expect(said).toEqual([expect.stringContaining('outside the project’s own repository')]);
  });
});

describe.skipIf(!hasGit)('where edits can’t be listed, that is said', () => {
  async function said(content: string, project: string): Promise<string[]> {
    const notes: string[] = [];
    await checkContent(content, { project, note: (text) => void notes.push(text) });
    return notes;
  }

  async function releasedProject(): Promise<{ readonly project: string; readonly content: string }> {
    const content = await layOutInProject();
    const project = dirname(content);
    git(project, 'init', '-q');
    git(project, 'add', '.');
    git(project, 'commit', '-q', '-m', 'Release');
    git(project, 'tag', 'release');
    git(project, 'commit', '-q', '--allow-empty', '-m', 'Later');
    return { project, content };
  }

  test('not in a clone with its tags', async () => {
    const { project, content } = await releasedProject();
    expect(await said(content, project)).toEqual([]);
  });

  test('not before the first release', async () => {
    const { project, content } = await releasedProject();
    git(project, 'tag', '-d', 'release');
    expect(await said(content, project)).toEqual([]);
  });

  test('without a repository', async () => {
    const content = await layOutInProject();
    expect(await said(content, dirname(content))).toEqual([
      'Edits since the last release can’t be listed: the project isn’t in a git repository. Work in a clone of it, with its tags.',
    ]);
  });

  test('in a shallow clone', async () => {
    const { project } = await releasedProject();
    const clone = join(project, 'clone');
    git(project, 'clone', '-q', '--depth=1', `file://${project}`, clone);
    expect(await said(join(clone, 'content-folder'), clone)).toEqual([
      'Edits since the last release can’t be listed: this is a shallow clone, without the release that came before. Fetch the rest: git fetch --unshallow --tags',
    ]);
  });

  const NONE_BEHIND =
    'Edits since the last release can’t be listed: there are tags, but none that can be read lies behind this commit. Name the release with --since, or fetch the tags anew: git fetch --tags --force';

  test('where the release lies on another branch', async () => {
    const { project, content } = await releasedProject();
    git(project, 'checkout', '-q', '--orphan', 'other');
    git(project, 'commit', '-q', '-m', 'Begin anew');
    expect(await said(content, project)).toEqual([NONE_BEHIND]);
  });

  test('where the release’s commit is damaged', async () => {
    const { project, content } = await releasedProject();
    await writeFile(join(project, '.git/refs/tags/release'), `${'0'.repeat(39)}1\n`);
    expect(await said(content, project)).toEqual([NONE_BEHIND]);
  });

  test('in a clone without the files of the release', async () => {
    const { project, content } = await releasedProject();
    const objects = join(project, '.git/objects');
    const blob = git(project, 'rev-parse', `release:content-folder/${CLAIMS_FILE}`).trim();
    rmSync(join(objects, blob.slice(0, 2), blob.slice(2)));
    await writeFiles(content, edited);
    expect(await said(content, project)).toEqual([
      expect.stringMatching(
        /^Edits since the last release can’t be listed: content-folder\/reports\/leak\/claims\.json can’t be read/,
      ),
    ]);
  });

  /** What is said where programs are looked for in one folder before, or instead of, all others. */
  async function saidWithPath(path: string, content: string, project: string): Promise<string[]> {
    const before = process.env.PATH;
    process.env.PATH = path;
    try {
      return await said(content, project);
    } finally {
      process.env.PATH = before;
    }
  }

  test('without git', async () => {
    const { project, content } = await releasedProject();
    expect(await saidWithPath(join(project, 'nothing'), content, project)).toEqual([
      'Edits since the last release can’t be listed: git isn’t there. Install it.',
    ]);
  });

  test('in another user’s repository', async () => {
    const { project, content } = await releasedProject();
    const real = execFileSync('which', ['git'], { encoding: 'utf8' }).trim();
    await mkdir(join(project, 'bin'));
    const script = `#!/bin/sh\nGIT_TEST_ASSUME_DIFFERENT_OWNER=1 exec '${real}' "$@"\n`;
    await writeFile(join(project, 'bin/git'), script, { mode: 0o755 });
    const path = `${join(project, 'bin')}:${process.env.PATH ?? ''}`;
    expect(await saidWithPath(path, content, project)).toEqual([
      expect.stringContaining('belongs to another user'),
    ]);
  });

  test('with a folder moved out of the repository', async () => {
    const { project, content } = await releasedProject();
    const elsewhere = await layOut();
    renameSync(content, join(elsewhere, 'moved'));
    expect(await said(join(elsewhere, 'moved'), project)).toEqual([expect.stringContaining('outside')]);
  });
});
