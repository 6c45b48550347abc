import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { layOutInProject, places, problemsIn, writeFiles, type Changes } from './contentFolder.ts';

/** A sound folder in a project's repository, released as `first-release`. */
export async function released(changes: Changes = {}): Promise<string> {
  const folder = await layOutInProject(changes);
  git(folder, 'init');
  commit(folder, '2026-11-10');
  git(folder, 'tag', 'first-release');
  return folder;
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
