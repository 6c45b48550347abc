import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { ownFolder } from '../cache/own-folder.ts';
import { namesIn } from './names-in.ts';
import { isSealed, sealedName } from './sealed-name.ts';

/** What the site before the last is called, in which the next one is put together. */
const SPARE = 'spare';

/** Where it lies: on the site's own file system, so that a rename moves it. */
function spareHome(site: string): string {
  return ownFolder(dirname(site), '.cache', SPARE, basename(site));
}

/** Has the site before the last, if a build of this machine has left one, stand in a place of this build's; or else an empty folder. */
export function takeSpare(site: string, place: string): void {
  const home = spareHome(site);
  for (const name of namesIn(home)) if (isSealed(SPARE, name) && takeOver(join(home, name), place)) return;
  mkdirSync(place);
}

/** Leaves a site that is no longer in its place for the next build, and none beside it. */
export function leaveSpare(site: string, old: string): void {
  const home = spareHome(site);
  const others = namesIn(home);
  takeOver(old, join(home, sealedName(SPARE)));
  for (const name of others) rmSync(join(home, name), { recursive: true, force: true });
}

/** Another build may be faster. */
function takeOver(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}
