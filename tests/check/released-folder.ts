import { execFileSync } from 'node:child_process';
import { dirname } from 'node:path';
import { layOutInProject, places, problemsIn, writeFiles, type Changes } from './contentFolder.ts';

/** A sound folder in a project's repository, released as `first-release`. */
export async function released(changes: Changes = {}): Promise<string> {
  const folder = await layOutInProject(changes);
  const git = (...words: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...words], {
      cwd: dirname(folder),
      stdio: 'ignore',
    });
  git('init');
  git('add', '.');
  git('commit', '-m', 'Release');
  git('tag', 'first-release');
  return folder;
}

/** Where the check finds what in a released folder that has changed since. */
export async function problemsAfter(changes: Changes, since?: string): Promise<string[]> {
  const folder = await released();
  await writeFiles(folder, changes);
  return places(await problemsIn(folder, since));
}
