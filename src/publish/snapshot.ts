import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** What a file was when it was looked at. Only articles are hashed: nothing else is ever run. */
interface FileState {
  readonly stamp: string;
  readonly hash: string | null;
}

/** Every file below a folder, by path. */
export type Snapshot = ReadonlyMap<string, FileState>;

/** Looks at every file below a folder; reads an article again only when its stamp has changed. */
export async function takeSnapshot(folder: string, previous?: Snapshot): Promise<Snapshot> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const paths = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ name, parentPath }) => join(parentPath, name));
  const states = await Promise.all(
    paths.sort().map(async (path) => [path, await lookAt(path, previous?.get(path))] as const),
  );
  return new Map(states);
}

/** Whether nothing has been written between two looks. */
export function isSame(a: Snapshot, b: Snapshot): boolean {
  return a.size === b.size && [...a].every(([path, { stamp }]) => b.get(path)?.stamp === stamp);
}

/** Whether a file read like this when the snapshot was taken. */
export function holds(snapshot: Snapshot, path: string, source: string): boolean {
  return snapshot.get(path)?.hash === hashOf(source);
}

async function lookAt(path: string, known: FileState | undefined): Promise<FileState> {
  const stamp = await stampOf(path);
  if (known?.stamp === stamp) return known;
  const source = path.endsWith('.mdx') ? await readFile(path, 'utf8').catch(() => null) : null;
  return { stamp, hash: source === null ? null : hashOf(source) };
}

// The time of change, unlike the time of modification, can't be set from outside.
async function stampOf(path: string): Promise<string> {
  const found = await stat(path, { bigint: true }).catch(() => null);
  return found === null ? 'gone' : `${found.ctimeNs}-${found.size}-${found.ino}`;
}

function hashOf(source: string): string {
  return createHash('sha256').update(source).digest('base64');
}
