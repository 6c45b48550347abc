import { unzipSync } from 'fflate';
import { MOST_BYTES, tooMuch } from './too-much.ts';

const MOST_PARTS = 4096;

/**
 * Unpacks the wanted parts of an archive by their paths. No part unpacks to more than its archive says, so what
 * is said bounds what is done.
 * @throws {UnreadableDocument} when there is too much in it
 * @throws {Error} when it is damaged
 */
export function openArchive(
  bytes: Uint8Array,
  name: string,
  isWanted: (path: string) => boolean,
): Readonly<Record<string, Uint8Array>> {
  let [parts, size] = [0, 0];
  return unzipSync(bytes, {
    filter: ({ name: path, originalSize }) => {
      parts += 1;
      if (parts > MOST_PARTS) throw tooMuch(name, 'parts');
      if (!isWanted(path)) return false;
      size += originalSize;
      if (size > MOST_BYTES) throw tooMuch(name, 'text in it');
      return true;
    },
  });
}
