import type { SKRSContext2D } from '@napi-rs/canvas';
import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { HATCH_LINES, LIGHT_INKS, type Hatch } from '../drawing/palette.ts';
import { hatchPattern } from '../pictures/pattern-palette.ts';
import { writeLine } from '../pictures/write-line.ts';
import { QUESTION_MARK } from '../layout/placed-text.ts';
import type { Font } from '../layout/text.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { SUBJECT, type CardCheck, type CheckSide, type Share } from './card.ts';

const BAR = 24;
const SIDE = 78;

/** Draws both sides of a check on one scale: what is claimed in ochre, what we computed in blue. */
export function drawCheck(context: SKRSContext2D, { verdict, claimed, result, note }: CardCheck): void {
  const { left, top, width } = SUBJECT;
  writeLine(context, verdict, left, top + 16, { font: { size: 16, weight: 600 }, ink: LIGHT_INKS.sum });
  drawSide(context, claimed, top + 54, 'hatch', LIGHT_INKS.ink, true);
  drawSide(context, result, top + 54 + SIDE, 'computed', LIGHT_INKS.sum, false);
  const font: Font = { size: 13, weight: 500 };
  wrapText(note, width, font, canvasMeasure()).forEach((line, index) => {
    writeLine(context, line, left, top + 58 + 2 * SIDE + index * 17, { font, ink: LIGHT_INKS.sum });
  });
}

function drawSide(
  context: SKRSContext2D,
  { label, figure, share }: CheckSide,
  y: number,
  hatch: Hatch,
  ink: string,
  asked: boolean,
): void {
  const { left, width } = SUBJECT;
  writeLine(context, label, left, y, { font: { size: 14, weight: 400 }, ink: LIGHT_INKS.soft });
  const font: Font = { size: 21, weight: 600 };
  const x = left + width - canvasMeasure()(figure + (asked ? QUESTION_MARK : ''), font);
  const end = x + writeLine(context, figure, x, y - 3, { font, ink });
  if (asked) writeLine(context, QUESTION_MARK, end, y - 3, { font, ink: LIGHT_INKS['claim-ink'] });
  if (share) drawBar(context, share, y + 16, hatch);
}

function drawBar(context: SKRSContext2D, { from, to }: Share, top: number, hatch: Hatch): void {
  const { left, width } = SUBJECT;
  context.lineWidth = 1;
  context.strokeStyle = LIGHT_INKS.rule;
  context.strokeRect(left, top, width, BAR);
  context.fillStyle = hatchPattern(context, HATCH_LINES[hatch]);
  context.fillRect(left + from * width, top, (to - from) * width, BAR);
  context.lineWidth = 1.2;
  context.strokeStyle = LIGHT_INKS[HATCH_LINES[hatch].line];
  context.strokeRect(left + from * width, top, (to - from) * width, BAR);
}
