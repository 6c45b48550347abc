import type { ChartType, Plugin } from 'chart.js';
import type { Annotations, Line } from '../layout/annotations.ts';
import type { Stamp } from '../layout/closing-line.ts';
import type { Ink } from '../../schemas/inks.ts';
import type { Palette } from './palette.ts';
import { QUESTION_MARK, SETTINGS, widthOf, type FittedText, type PlacedText } from '../layout/placed-text.ts';
import { BEHIND, cssFont, FONTS, FOOT } from '../layout/text.ts';

type Context = CanvasRenderingContext2D;

/** Draws what stands around the marks: lines, names, printed figures with their question marks, the stamp. */
export function drawAnnotations<T extends ChartType>(
  { texts, lines, stamp }: Annotations,
  palette: Palette,
): Plugin<T> {
  // In reading order, for whoever reads or copies the text without the picture.
  const read = texts.toSorted((one, other) => readAt(one) - readAt(other) || one.x - other.x);
  return {
    id: 'annotations',
    beforeDatasetsDraw: ({ ctx }) => {
      drawLines(ctx, lines, 'rule', palette);
    },
    afterDraw: ({ ctx }) => {
      drawLines(ctx, lines, 'ink', palette);
      for (const text of read) drawText(ctx, text, palette);
      if (stamp) drawStamp(ctx, stamp, palette);
    },
  };
}

function readAt({ readAt: place, y }: PlacedText): number {
  return place ?? y;
}

function drawLines(context: Context, lines: readonly Line[], ink: Ink, { inks }: Palette): void {
  const drawn = lines.filter((line) => line.ink === ink);
  if (drawn.length === 0) return;
  context.save();
  context.strokeStyle = inks[ink];
  context.lineWidth = 1;
  context.beginPath();
  for (const { from, to } of drawn) {
    context.moveTo(...from);
    context.lineTo(...to);
  }
  context.stroke();
  context.restore();
}

const HALO = 4;

function drawText(context: Context, placed: FittedText, { inks, family }: Palette): void {
  const { text, align, role } = placed;
  const { font, ink, asked, halo } = SETTINGS[role];
  context.save();
  const width = widthOf(text, role, (part, each) => {
    context.font = cssFont(each, family);
    return context.measureText(part).width;
  });
  context.font = cssFont(font, family);
  context.textAlign = align;
  const [x, middle] = fitInto(context, placed, width);
  const y = middle + FOOT * font.size;
  if (halo) {
    // A ring of paper keeps the letters clear of the lines behind them.
    context.strokeStyle = inks.paper;
    context.lineWidth = HALO;
    context.lineJoin = 'round';
    context.strokeText(text.replace(BEHIND, ''), x, y);
  }
  const [words = '', behind] = text.split(BEHIND);
  context.fillStyle = inks[ink];
  context.fillText(words, x, y);
  let end = x + context.measureText(words).width;
  // What starts so is one text with what it goes on from, in the SVG too.
  const goOn = (more: string, colour: string): void => {
    context.fillStyle = colour;
    context.fillText(more, end, y);
    end += context.measureText(more).width;
  };
  if (behind !== undefined) {
    context.font = cssFont(FONTS.small, family);
    goOn(BEHIND + behind, inks.soft);
  }
  if (asked) goOn(QUESTION_MARK, inks['claim-ink']);
  context.restore();
}

// Another font's letters are stretched or condensed, as an SVG does it by itself.
function fitInto(
  context: Context,
  { x, y, room }: Pick<FittedText, 'x' | 'y' | 'room'>,
  width: number,
): readonly [number, number] {
  const stretch = room / width;
  if (!Number.isFinite(stretch) || Math.abs(stretch - 1) < 0.005) return [x, y];
  context.translate(x, y);
  context.scale(stretch, 1);
  return [0, 0];
}

const TILT = (-1.2 * Math.PI) / 180;

/** Draws a stamp, a little askew. */
export function drawStamp(
  context: Context,
  { text, room, x, y, width, height }: Stamp,
  { inks, family }: Pick<Palette, 'inks' | 'family'>,
): void {
  context.save();
  context.translate(x, y);
  context.rotate(TILT);
  context.strokeStyle = inks.claim;
  context.lineWidth = 1.5;
  context.strokeRect(0, -height / 2, width, height);
  context.font = cssFont(FONTS.stamp, family);
  context.fillStyle = inks['claim-ink'];
  context.textAlign = 'center';
  context.fillText(
    text,
    ...fitInto(context, { x: width / 2, y: FOOT * FONTS.stamp.size, room }, context.measureText(text).width),
  );
  context.restore();
}
