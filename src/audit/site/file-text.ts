import { gunzipSync } from 'node:zlib';

/** What an entry of the search index begins with. */
const FRAGMENT_HEAD = 'pagefind_dcd';
const PNG_HEAD = 8;

/** The text of a built file that isn't plain text itself. */
export function textOfFile(path: string, bytes: Buffer): string {
  if (path.endsWith('.pf_fragment')) return gunzipSync(bytes).toString('utf8').replace(FRAGMENT_HEAD, '');
  return path.endsWith('.png') ? pngTexts(bytes).join('\0') : bytes.toString('utf8');
}

/** The texts of a PNG's `iTXt` chunks, uncompressed, as this site writes them. */
function pngTexts(png: Buffer): string[] {
  const texts: string[] = [];
  for (let at = PNG_HEAD; at + 8 <= png.length;) {
    const length = png.readUInt32BE(at);
    const [start, end] = [at + 8, at + 8 + length];
    if (png.toString('latin1', at + 4, start) === 'iTXt') {
      const body = png.subarray(start, end);
      texts.push(body.toString('utf8', body.indexOf('\0\0\0\0\0') + 5));
    }
    at = end + 4;
  }
  return texts;
}
