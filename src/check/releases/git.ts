import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { promisify } from 'node:util';
import { Refusal } from '../../problems/refusal.ts';

const run = promisify(execFile);

/** The content folder as it was at one revision. */
export interface Release {
  /** The revision as people know it: a tag, or what was asked for. */
  readonly name: string;
  /** The files of the folder then, by path. */
  readonly files: ReadonlySet<string>;
  readonly read: (path: string) => Promise<string | null>;
}

/**
 * The release that edits are held against: the revision asked for, or else the last tag. Null when
 * the folder isn't in a repository, or nothing has been released.
 */
export async function findRelease(contentDir: string, since?: string): Promise<Release | null> {
  const folder = await realpath(contentDir);
  const prefix = await git(folder, ['rev-parse', '--show-prefix']);
  if (prefix === null) {
    if (since === undefined) return null;
    throw new Refusal(
      '--since needs a git repository.',
      'Leave the option out, or check a folder that is in one.',
    );
  }
  const name = since ?? (await git(folder, ['describe', '--tags', '--abbrev=0']))?.trim();
  if (name === undefined) return null;
  const commit = (
    await git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`])
  )?.trim();
  if (commit === undefined)
    throw new Refusal(`There is no revision “${name}”.`, 'Name a tag, a branch or a commit after --since.');
  return release(folder, prefix.trim(), name, commit);
}

async function release(folder: string, prefix: string, name: string, commit: string): Promise<Release> {
  // A full tree keeps the paths those of the repository, wherever git is run.
  const listed = await git(folder, [
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    '--name-only',
    commit,
    '--',
    prefix === '' ? '.' : prefix,
  ]);
  const paths = (listed ?? '').split('\0').filter((path) => path.startsWith(prefix));
  return {
    name,
    files: new Set(paths.map((path) => path.slice(prefix.length)).filter((path) => path !== '')),
    read: (path) => git(folder, ['show', `${commit}:${prefix}${path}`]),
  };
}

async function git(folder: string, words: readonly string[]): Promise<string | null> {
  try {
    const options = {
      cwd: folder,
      maxBuffer: 64 * 1024 * 1024,
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' },
    };
    return (await run('git', ['--no-pager', ...words], options)).stdout;
  } catch {
    return null;
  }
}
