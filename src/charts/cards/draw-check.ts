import type { SKRSContext2D } from '@napi-rs/canvas';
import type { CheckLayout, Side } from '../checks/check-layout.ts';
import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { HATCH_LINES, LIGHT_INKS } from '../drawing/palette.ts';
import { hatchPattern } from '../pictures/pattern-palette.ts';
import { writeLine } from '../pictures/write-line.ts';
import { QUESTION_MARK } from '../layout/placed-text.ts';
import type { Font } from '../layout/text.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { SUBJECT, type CardCheck, type CheckSide } from './card.ts';

const SIDE = 66;
const AXIS = SUBJECT.top + 44 + 2 * SIDE + 14;
const SMALL: Font = { size: 13, weight: 500 };

/** Draws both sides of a check on one axis. */
export function drawCheck(context: SKRSContext2D, check: CardCheck): void {
  const { left, top, width } = SUBJECT;
  const { verdict, claimed, result, layout, note } = check;
  writeLine(context, verdict, left, top + 16, { font: { size: 16, weight: 600 }, ink: LIGHT_INKS.ink });
  const sides = [
    { side: claimed, y: top + 44 },
    { side: result, y: top + 44 + SIDE },
  ];
  if (layout) drawAxis(context, layout);
  for (const { side, y } of sides) writeSide(context, side, y);
  if (layout) {
    drawMark(context, layout.claimed, top + 44 + 30, true);
    drawMark(context, layout.result, top + 44 + SIDE + 30, result.isClaimed);
  }
  wrapText(note, width, SMALL, canvasMeasure()).forEach((line, index) => {
    writeLine(context, line, left, AXIS + 42 + index * 17, { font: SMALL, ink: LIGHT_INKS.sum });
  });
}

function writeSide(context: SKRSContext2D, { label, figure, isClaimed }: CheckSide, y: number): void {
  const { left, width } = SUBJECT;
  writeLine(context, label, left, y, { font: { size: 14, weight: 400 }, ink: LIGHT_INKS.soft });
  const font: Font = { size: 21, weight: 600 };
  const ink = isClaimed ? LIGHT_INKS.ink : LIGHT_INKS.sum;
  const x = left + width - canvasMeasure()(figure + (isClaimed ? QUESTION_MARK : ''), font);
  const end = x + writeLine(context, figure, x, y - 3, { font, ink });
  if (isClaimed) writeLine(context, QUESTION_MARK, end, y - 3, { font, ink: LIGHT_INKS['claim-ink'] });
}

function placeOf(share: number): number {
  return SUBJECT.left + share * SUBJECT.width;
}

function drawAxis(context: SKRSContext2D, { ticks, gap }: CheckLayout): void {
  const top = SUBJECT.top + 60;
  if (gap) {
    context.fillStyle = LIGHT_INKS['sum-wash'];
    context.fillRect(placeOf(gap.from), top, placeOf(gap.to) - placeOf(gap.from), AXIS - top);
    const middle = Math.min(Math.max((gap.from + gap.to) / 2, 0.3), 0.7);
    const setting = { font: { size: 14, weight: 700 }, ink: LIGHT_INKS.sum, align: 'center' } as const;
    writeLine(context, gap.says, placeOf(middle), AXIS - 12, setting);
  }
  line(context, LIGHT_INKS.soft, 1, placeOf(0), AXIS, placeOf(1), AXIS);
  ticks.forEach(({ at, label }, index) => {
    const align = index === 0 && at < 0.05 ? 'left' : at > 0.95 ? 'right' : 'center';
    line(context, LIGHT_INKS.soft, 1, placeOf(at), AXIS, placeOf(at), AXIS + 4);
    writeLine(context, label, placeOf(at), AXIS + 15, { font: SMALL, ink: LIGHT_INKS.soft, align });
  });
}

/** What the report prints is in its color; what its digits leave open, and what we computed, in ours. */
function drawMark(
  context: SKRSContext2D,
  { nominal, outer, isPoint }: Side,
  y: number,
  isClaimed: boolean,
): void {
  const ink = isClaimed ? LIGHT_INKS.claim : LIGHT_INKS.sum;
  const open = isClaimed
    ? [
        [outer.from, nominal.from],
        [nominal.to, outer.to],
      ]
    : [[outer.from, outer.to]];
  for (const [from = 0, to = 0] of open) line(context, LIGHT_INKS.sum, 2, placeOf(from), y, placeOf(to), y);
  if (isClaimed && !isPoint) drawRange(context, nominal, y);
  for (const [at, end, side, printed] of [
    [outer.from, outer.start, 1, nominal.from],
    [outer.to, outer.end, -1, nominal.to],
  ] as const)
    if (end === 'beyond') drawArrow(context, ink, placeOf(at), y, side);
    else drawEnd(context, at === printed ? ink : LIGHT_INKS.sum, at, y);
  if (isPoint) drawDot(context, placeOf(nominal.from), y, isClaimed);
  else if (!isClaimed) line(context, ink, 6, placeOf(nominal.from), y, placeOf(nominal.to), y);
}

function drawRange(context: SKRSContext2D, { from, to, start, end }: Side['nominal'], y: number): void {
  context.fillStyle = hatchPattern(context, HATCH_LINES.hatch);
  context.fillRect(placeOf(from), y - 9, Math.max(placeOf(to) - placeOf(from), 3), 18);
  if (start !== 'beyond') drawEnd(context, LIGHT_INKS.claim, from, y);
  if (end !== 'beyond') drawEnd(context, LIGHT_INKS.claim, to, y);
}

function drawEnd(context: SKRSContext2D, ink: string, at: number, y: number): void {
  line(context, ink, 2, placeOf(at), y - 9, placeOf(at), y + 9);
}

function drawArrow(context: SKRSContext2D, ink: string, x: number, y: number, side: number): void {
  line(context, ink, 2, x + side * 7, y - 6, x, y);
  line(context, ink, 2, x, y, x + side * 7, y + 6);
}

function drawDot(context: SKRSContext2D, x: number, y: number, isClaimed: boolean): void {
  context.beginPath();
  context.arc(x, y, 7, 0, 2 * Math.PI);
  context.fillStyle = isClaimed ? hatchPattern(context, HATCH_LINES.hatch) : LIGHT_INKS.sum;
  context.fill();
  if (!isClaimed) return;
  context.strokeStyle = LIGHT_INKS.claim;
  context.lineWidth = 2;
  context.stroke();
}

function line(context: SKRSContext2D, ink: string, width: number, ...ends: readonly number[]): void {
  const [x = 0, y = 0, toX = 0, toY = 0] = ends;
  context.beginPath();
  context.moveTo(x, y);
  context.lineTo(toX, toY);
  context.strokeStyle = ink;
  context.lineWidth = width;
  context.stroke();
}
