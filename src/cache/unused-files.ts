import { readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
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
  for (const entry of entriesIn(folder)) {
    const place = join(entry.parentPath, entry.name);
    const used = entry.isFile() ? statSync(place, { throwIfNoEntry: false }) : undefined;
    if (used !== undefined && used.mtimeMs < oldest) rmSync(place, { force: true });
  }
}

/** None where there is no such folder, or another build is taking it away. */
function entriesIn(folder: string) {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true });
  } catch {
    return [];
  }
}
