import type { Canvas } from '@napi-rs/canvas';

/** The pixels of a picture, as a test asks about them. */
export interface Pixels {
  /** The colour at a place, as `#rrggbb`. */
  readonly at: (x: number, y: number) => string;
  /** How many pixels have a colour. */
  readonly count: (colour: string) => number;
  /** The side of the largest square that a colour fills. */
  readonly largestSquare: (colour: string) => number;
}

/** Reads the pixels of a canvas. */
export function pixelsOf(canvas: Canvas): Pixels {
  const { width, height } = canvas;
  const { data } = canvas.getContext('2d').getImageData(0, 0, width, height);
  const pixels = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const values = new Uint32Array(width * height);
  for (let index = 0; index < values.length; index += 1) values[index] = pixels.getUint32(index * 4) >>> 8;
  return {
    at: (x, y) => `#${(values[y * width + x] ?? 0).toString(16).padStart(6, '0')}`,
    count: (colour) => countOf(values, numberOf(colour)),
    largestSquare: (colour) => largestSquare(values, width, numberOf(colour)),
  };
}

function numberOf(colour: string): number {
  return Number.parseInt(colour.slice(1), 16);
}

function countOf(values: Uint32Array, colour: number): number {
  let count = 0;
  for (const value of values) if (value === colour) count += 1;
  return count;
}

// A square that ends at a pixel is one larger than the least of those that end at three neighbours.
function largestSquare(values: Uint32Array, width: number, colour: number): number {
  const sides = new Uint16Array(values.length);
  let largest = 0;
  for (let index = width + 1; index < values.length; index += 1) {
    if (values[index] !== colour || index % width === 0) continue;
    const around = [index - 1, index - width, index - width - 1].map((at) => sides[at] ?? 0);
    const side = Math.min(...around) + 1;
    sides[index] = side;
    largest = Math.max(largest, side);
  }
  return largest;
}
