import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { layOutInProject, places, problemsIn, writeFiles, type Changes } from './contentFolder.ts';

// Git is asked once for each first release: a process takes more time than the check that it is for.
const releases = new Map<string, string>();

/** A sound folder in a project's repository, released as `first-release`. */
export async function released(changes: Changes = {}): Promise<string> {
  const folder = await layOutInProject(changes);
  const key = JSON.stringify(changes);
  const known = releases.get(key);
  const repository = join(dirname(folder), '.git');
  if (known !== undefined) {
    cpSync(known, repository, { recursive: true });
    return folder;
  }
  git(folder, 'init', '--template=');
  commit(folder, '2026-11-10');
  git(folder, 'tag', 'first-release');
  releases.set(key, keep(repository));
  return folder;
}

/** A copy for as long as the tests of a file run. */
function keep(repository: string): string {
  const copy = mkdtempSync(join(tmpdir(), 'released-'));
  cpSync(repository, copy, { recursive: true });
  process.once('exit', () => rmSync(copy, { recursive: true, force: true }));
  return copy;
}

/** Commits a released folder as it is now, on a day. */
export function commit(folder: string, day: string): void {
  git(folder, 'add', '.');
  git(folder, 'commit', '-m', 'A change', '--date', `${day}T12:00:00`);
}

function git(folder: string, ...words: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
    cwd: dirname(folder),
    stdio: 'ignore',
  });
}

/** Where the check finds what in a released folder that has changed since. */
export async function problemsAfter(changes: Changes, since?: string): Promise<string[]> {
  const folder = await released();
  await writeFiles(folder, changes);
  return places(await problemsIn(folder, since));
}
