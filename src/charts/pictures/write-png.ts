import type { Canvas } from '@napi-rs/canvas';
import sharp from 'sharp';
import { LIGHT_INKS } from '../drawing/palette.ts';
import { pictureCache } from './picture-cache.ts';
import type { Drawn } from './draw-picture.ts';
import { writeTexts, type PngTexts } from './png-texts.ts';
import { releaseCanvas } from './stage.ts';

/** More takes twice the time for a tenth fewer bytes. */
const COMPRESSION = 3;

/**
 * A picture as a PNG file, drawn once: `likeness` is all that it shows but the colors, as text. Same
 * likeness, same colors, same code, same packages, same bytes.
 */
export function writePng(likeness: string, texts: PngTexts, draw: () => Drawn): Promise<Buffer> {
  return pictureCache().recall([likeness, JSON.stringify([texts, LIGHT_INKS])], async () =>
    writeTexts(await encode(draw().canvas), texts),
  );
}

// The canvas has an encoder of its own, which takes three times as long.
async function encode(canvas: Canvas): Promise<Buffer> {
  const { width, height } = canvas;
  const pixels = canvas.data();
  releaseCanvas(canvas);
  const png = await sharp(pixels, { raw: { width, height, channels: 4 } })
    .removeAlpha()
    .png({ compressionLevel: COMPRESSION })
    .toBuffer();
  // Millions of pixels are given back at once: left to the collector of garbage, it would be called for every few
  // pictures, and look through the whole site each time.
  (pixels.buffer as ArrayBuffer).transfer(0);
  return png;
}
