import { openCache, type ContentCache } from '../../cache/content-cache.ts';
import type { Drawn } from './draw-picture.ts';
import { writeTexts, type PngTexts } from './png-texts.ts';

let cache: ContentCache | undefined;

/**
 * A picture as a PNG file, drawn once: `likeness` is all that it shows, as text. Same likeness, same
 * code, same packages, same bytes.
 */
export function writePng(likeness: string, texts: PngTexts, draw: () => Drawn): Promise<Buffer> {
  // Every command of the project runs in its folder.
  cache ??= openCache(process.cwd(), 'pictures');
  return cache.recall([likeness, JSON.stringify(texts)], async () =>
    writeTexts(await draw().canvas.encode('png'), texts),
  );
}
