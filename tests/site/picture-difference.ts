import { createCanvas, loadImage } from '@napi-rs/canvas';

// Half a pixel up or down, and softer or sharper hatching, are no difference; a text elsewhere is one.
const BLUR = 8;

/** How far two pictures are apart: the mean and the most of what their blurred colours differ by, of 255. */
export async function pictureDifference(
  one: Buffer,
  other: Buffer,
): Promise<{ readonly mean: number; readonly most: number }> {
  const [a, b] = [await blurred(one), await blurred(other)];
  if (a.length !== b.length) throw new Error('the pictures differ in size');
  const differences = a.map((value, index) => Math.abs(value - (b[index] ?? 0)));
  const sum = differences.reduce((total, difference) => total + difference, 0);
  return { mean: sum / differences.length, most: Math.max(...differences) };
}

async function blurred(png: Buffer): Promise<number[]> {
  const image = await loadImage(png);
  const canvas = createCanvas(Math.ceil(image.width / BLUR), Math.ceil(image.height / BLUR));
  const context = canvas.getContext('2d');
  context.imageSmoothingQuality = 'high';
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return [...context.getImageData(0, 0, canvas.width, canvas.height).data];
}
