import { wordsIn } from '../../languages/languages.ts';
import { outsideWidth, partMiddles, reachOf, runsLeft, type BarMark } from './bar-layout.ts';
import type { LayoutOptions } from './options.ts';
import type { PlacedText } from './placed-text.ts';
import { GAP, type Columns } from './columns.ts';
import { askedWidth, type PlacedMark } from './row-layout.ts';

type ToX = (value: number) => number;

/** The printed figures beside their bars, and the names of a figure's parts. */
export function barTexts(
  marks: readonly PlacedMark<BarMark>[],
  toX: ToX,
  columns: Columns,
  options: LayoutOptions,
): PlacedText[] {
  return marks.flatMap((placed) => {
    const { mark, y } = placed;
    if (mark.claim === '') return [];
    if (mark.value === '') return columns.valuesAbove ? [] : [noFigure(y, columns, options)];
    const parts = partNames(placed, toX);
    if (columns.valuesAbove) return parts;
    const value: PlacedText = {
      text: mark.value,
      x: valueX(mark, toX, options),
      y,
      role: 'value',
      align: 'left',
    };
    return [...parts, value];
  });
}

function noFigure(y: number, { plot }: Columns, { language }: LayoutOptions): PlacedText {
  return { text: wordsIn(language).chart.none, x: plot.left + GAP, y, role: 'word', align: 'left' };
}

function partNames(placed: PlacedMark<BarMark>, toX: ToX): PlacedText[] {
  const { shapes } = placed.mark;
  if (shapes.length < 2) return [];
  const middles = partMiddles(placed);
  return shapes
    .map((shape, part): PlacedText => {
      const x = toX(shape.to) + GAP;
      return { text: shape.of ?? '', x, y: middles[part] ?? placed.y, role: 'word', align: 'left' };
    })
    .filter(({ text }) => text !== '');
}

function valueX(mark: BarMark, toX: ToX, options: LayoutOptions): number {
  const outside = outsideWidth(mark, options) + GAP;
  const [low, high] = reachOf(mark);
  if (!runsLeft(mark)) return toX(high) + outside;
  return toX(low) - outside - askedWidth(mark.value, options.measure);
}
