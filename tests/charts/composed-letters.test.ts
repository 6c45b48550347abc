import { expect, test } from 'vitest';
import { cssFont } from '../../src/charts/layout/text.ts';
import { readingFont } from '../../src/charts/pictures/letters.ts';
import { openStage } from '../../src/charts/pictures/stage.ts';

const FONT = { size: 40, weight: 400 } as const;

/** A text as it is drawn, as the bytes of its pixels. */
function drawn(text: string, font: string): string {
  const { canvas, context } = openStage(160, 80);
  context.font = font;
  context.fillText(text, 10, 60);
  return Buffer.from(canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data).toString(
    'base64',
  );
}

/** An accent that is set off its letter takes room of its own. */
function widthOf(text: string, font: string): number {
  const { context } = openStage(1, 1);
  context.font = font;
  return context.measureText(text).width;
}

test.each([
  ['for reading', readingFont(FONT)],
  ['of charts', cssFont(FONT)],
])('the accents of ế stand over it in the font %s, whichever way they are typed', (_title, font) => {
  expect(drawn('e\u0302\u0301', font)).toBe(drawn('\u1ebf', font));
  expect(widthOf('\u1ebf', font)).toBeLessThan(1.25 * widthOf('e', font));
});
