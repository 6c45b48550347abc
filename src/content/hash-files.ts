import { createHash } from 'node:crypto';
import type { Content } from './content.ts';

/** One SHA-256 over some files of a content folder, in hex: another one says that one of them is another. */
export function hashFiles({ files }: Content, paths: readonly string[]): string {
  const known = paths.toSorted().map((path) => [path, files.get(path)?.hash ?? null]);
  return createHash('sha256').update(JSON.stringify(known)).digest('hex');
}
