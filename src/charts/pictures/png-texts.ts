import { crc32 } from 'node:zlib';

/** What a picture says of itself to programs, by the keywords that the PNG standard lists. */
export type PngTexts = Readonly<Partial<Record<'Title' | 'Description' | 'Source' | 'Disclaimer', string>>>;

// The signature, and the header chunk, which comes first.
const HEAD = 8 + 25;

/** Writes texts into a PNG, before its pixels. */
export function writeTexts(png: Buffer, texts: PngTexts): Buffer {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return Buffer.concat([png.subarray(0, HEAD), ...chunks, png.subarray(HEAD)]);
}

/** An `iTXt` chunk, uncompressed and of no stated language. */
function textChunk(keyword: string, text: string): Buffer {
  const body = Buffer.from(`iTXt${keyword}\0\0\0\0\0${text}`, 'utf8');
  const chunk = Buffer.alloc(body.length + 8);
  chunk.writeUInt32BE(body.length - 4, 0);
  body.copy(chunk, 4);
  chunk.writeUInt32BE(crc32(body), body.length + 4);
  return chunk;
}
