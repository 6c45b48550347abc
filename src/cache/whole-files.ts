import { lstatSync, readFileSync } from 'node:fs';
import { openCache } from './content-cache.ts';

/** Which kept files have been read and found whole, so that those which nobody has touched since aren't read again. */
export interface WholeFiles {
  /** Whether a file was whole when it was last read, and bears every sign of being the one that was. */
  readonly isKnown: (hash: string, place: string) => boolean;
  /** Notes that a file has just been read or written. */
  readonly note: (hash: string, place: string) => void;
  /**
   * Keeps what is known of all files for the next build.
   * @param touched the hashes of those that have got another link or date since they were read
   */
  readonly save: (touched: ReadonlySet<string>) => void;
}

const opened = new Map<string, WholeFiles>();

/**
 * What is known of a project's kept files; all who ask in one process share it. It holds for a day and until the machine
 * starts anew: a disk may lose what it was given, and says so only to who reads it.
 */
export function openWholeFiles(project: string): WholeFiles {
  const known = opened.get(project) ?? readKnown(project);
  opened.set(project, known);
  return known;
}

function readKnown(project: string): WholeFiles {
  const cache = openCache(project, 'files');
  const parts = ['whole', new Date().toISOString().slice(0, 10), startOfMachine()];
  const entry = cache.find(parts);
  const known = new Map<string, string>(
    entry === null ? [] : (JSON.parse(entry.toString()) as [string, string][]),
  );
  /** Those that this build has looked at, and where they lie. */
  const used = new Map<string, string>();
  return {
    isKnown: (hash, place) => {
      const isSame = known.has(hash) && known.get(hash) === signsOf(place);
      if (isSame) used.set(hash, place);
      return isSame;
    },
    note: (hash, place) => {
      const signs = signsOf(place);
      if (signs === null) return;
      known.set(hash, signs);
      used.set(hash, place);
    },
    save: (touched) => {
      const signs = [...used].map(
        ([hash, place]) => [hash, touched.has(hash) ? signsOf(place) : (known.get(hash) ?? null)] as const,
      );
      const there = signs.filter(([, sign]) => sign !== null);
      cache.keep(parts, Buffer.from(JSON.stringify(there)));
    },
  };
}

/** What changes with a file; the last of its times is the system's own, and nobody can set it. */
function signsOf(place: string): string | null {
  const found = lstatSync(place, { bigint: true, throwIfNoEntry: false });
  return found?.isFile() ? `${found.ino} ${found.size} ${found.mtimeNs} ${found.ctimeNs}` : null;
}

function startOfMachine(): string {
  try {
    return readFileSync('/proc/sys/kernel/random/boot_id', 'utf8');
  } catch {
    return '';
  }
}
