import type { Line } from './annotations.ts';
import type { BarMark } from './bar-layout.ts';
import type { Columns } from './columns.ts';
import type { LayoutOptions } from './options.ts';
import type { PlacedText } from './placed-text.ts';
import { askedWidth, type RowLayout } from './row-layout.ts';
import { FONTS, LINE } from './text.ts';
import { uprightLines } from './upright-lines.ts';

/** A value of the axis that isn't the report's figure: a line through the rows, with its name below. */
export interface ReferenceLine {
  readonly value: number;
  readonly name: string;
}

/** The bars that the lines stand among. */
export interface PlacedBars {
  readonly layout: RowLayout<BarMark>;
  readonly columns: Columns;
  readonly toX: (value: number) => number;
  /** The figures beside the bars. */
  readonly values: readonly PlacedText[];
}

interface PlacedMoments {
  readonly texts: readonly PlacedText[];
  readonly lines: readonly Line[];
  /** The room that the names take between the rows and the axis. */
  readonly height: number;
}

const BETWEEN = 14;
const TICK = 4;

/** Sets the lines, and the names on as few lines of text as they fit on. */
export function markReferenceLines(
  referenceLines: readonly ReferenceLine[],
  { values, toX, layout, columns }: PlacedBars,
  { measure }: LayoutOptions,
): PlacedMoments {
  const ends: number[] = [];
  const texts = referenceLines
    .toSorted((one, other) => one.value - other.value)
    .map(({ value, name }): PlacedText => {
      const width = measure(name, FONTS.small);
      const x = Math.min(Math.max(toX(value) - width / 2, 0), columns.width - width);
      const free = ends.findIndex((end) => end + BETWEEN <= x);
      const line = free === -1 ? ends.length : free;
      ends[line] = x + width;
      return { text: name, x, y: layout.height + TICK + (line + 0.5) * LINE, role: 'word', align: 'left' };
    });
  const lines = referenceLines.flatMap(({ value }): Line[] => {
    const x = toX(value);
    const through = uprightLines(x, 'ink', layout, columns);
    const tick: Line = { from: [x, layout.height - TICK], to: [x, layout.height + TICK], ink: 'ink' };
    return [
      ...values.reduce((kept, text) => kept.flatMap((line) => breakAt(text, line, measure)), through),
      tick,
    ];
  });
  return { texts, lines, height: ends.length === 0 ? 0 : ends.length * LINE + TICK };
}

const CLEAR = 5;

// A line doesn't run through a figure.
function breakAt({ text, x, y }: PlacedText, line: Line, measure: LayoutOptions['measure']): Line[] {
  const [at, from] = line.from;
  const [, to] = line.to;
  const [top, bottom] = [y - LINE / 2, y + LINE / 2];
  const end = x + askedWidth(text, measure);
  if (at < x - CLEAR || at > end + CLEAR || from > bottom || to < top) return [line];
  const above: Line = { ...line, to: [at, top] };
  const below: Line = { ...line, from: [at, bottom] };
  return [...(from < top ? [above] : []), ...(to > bottom ? [below] : [])];
}
