import { createCanvas } from '@napi-rs/canvas';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { writeTexts } from '../../src/charts/pictures/png-texts.ts';

test('a picture says of itself to programs what it says to people', async () => {
  const png = createCanvas(3, 2).toBuffer('image/png');
  const written = writeTexts(png, { Title: '訓練流程', Disclaimer: 'Nothing here has been verified' });
  const chunks = chunksOf(written);
  expect(chunks.map(({ kind }) => kind)).toEqual([
    'IHDR',
    'iTXt',
    'iTXt',
    ...chunksOf(png)
      .slice(1)
      .map(({ kind }) => kind),
  ]);
  expect(chunks[1]?.body.toString('utf8')).toBe('Title\0\0\0\0\0訓練流程');
  expect(chunks[2]?.body.toString('utf8')).toBe('Disclaimer\0\0\0\0\0Nothing here has been verified');
});

function chunksOf(png: Buffer): { readonly kind: string; readonly body: Buffer }[] {
  const chunks = [];
  for (let at = 8; at < png.length;) {
    const length = png.readUInt32BE(at);
    const whole = png.subarray(at + 4, at + 8 + length);
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(whole));
    chunks.push({ kind: whole.toString('latin1', 0, 4), body: whole.subarray(4) });
    at += length + 12;
  }
  return chunks;
}
