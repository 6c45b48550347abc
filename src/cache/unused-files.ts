import { lstatSync, readdirSync, rmSync, statSync, utimesSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Longer than a branch lies by, or an editor is away. */
const KEPT_DAYS = 30;

/** Notes that a file has been used: its date says on which day that was last, and is written once a day at most. */
export function noteUse(place: string): void {
  const now = new Date();
  try {
    if (now.getTime() - statSync(place).mtimeMs > DAY_MS) utimesSync(place, now, now);
  } catch {
    // Another build has thrown it away: what was read of it is as good.
  }
}

/** Throws away the files below a folder that nobody has used for a month. */
export function dropUnused(folder: string): void {
  const oldest = Date.now() - KEPT_DAYS * DAY_MS;
  for (const place of filesIn(folder)) {
    const used = lstatSync(place, { throwIfNoEntry: false });
    if (used !== undefined && used.mtimeMs < oldest) rmSync(place, { force: true });
  }
}

/** All but folders, by their paths. Follows no link, as Node's own walk does. */
function filesIn(folder: string): string[] {
  return entriesIn(folder).flatMap((entry) => {
    const place = join(folder, entry.name);
    return entry.isDirectory() ? filesIn(place) : [place];
  });
}

/** None where there is no such folder, or another build is taking it away. */
function entriesIn(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}
