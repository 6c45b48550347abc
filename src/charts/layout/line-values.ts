import type { LayoutOptions } from './options.ts';
import type { LineDatum } from './panel-layout.ts';
import type { PlacedText } from './placed-text.ts';
import { askedWidth } from './row-layout.ts';
import { LINE } from './text.ts';

/** Where lines are drawn. */
export interface LinePlot {
  readonly toX: (at: number) => number;
  readonly toY: (value: number) => number;
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** As many figures as can be read beside their points; of more, those that tell most. */
const MOST = { wide: 12, narrow: 6 } as const;
const AWAY = 17;

/** The printed figures beside their points, each where nothing else stands. */
export function placeValues(
  series: readonly (readonly (LineDatum | null)[])[],
  plot: LinePlot,
  options: LayoutOptions,
): PlacedText[] {
  const points = series.flat().filter((point) => point !== null);
  const told = points.length <= MOST[options.variant] ? points : series.flatMap(tellingPoints);
  const taken: Box[] = [
    ...points.map((point) => around(point, plot, DOT)),
    ...series.flatMap((line) => alongLine(line, plot)),
  ];
  return told.flatMap((point): PlacedText[] => {
    const free = placesFor(point, plot, options).find((box) => !taken.some((other) => meet(box, other)));
    if (free === undefined) return [];
    taken.push(free);
    return [{ text: point.printed, x: free.left, y: free.top + LINE / 2, role: 'value', align: 'left' }];
  });
}

/** Above and below a point, in its middle and to both sides. */
function placesFor({ x, shape, printed }: LineDatum, plot: LinePlot, { measure }: LayoutOptions): Box[] {
  const width = askedWidth(printed, measure);
  const middle = plot.toX(x);
  const above = plot.toY(shape.high) - AWAY - (shape.end === 'open' ? AWAY : 0);
  const below = plot.toY(shape.low) + AWAY + (shape.start === 'open' ? AWAY : 0);
  return [middle - width / 2, middle - width, middle]
    .map((left) => Math.min(Math.max(left, plot.left), plot.right - width))
    .flatMap((left) =>
      [above, below].map((y) => ({ left, right: left + width, top: y - LINE / 2, bottom: y + LINE / 2 })),
    )
    .filter(({ top, bottom }) => top >= plot.top - LINE && bottom <= plot.bottom);
}

/** The last, the first, the highest and the lowest point of a series. */
function tellingPoints(points: readonly (LineDatum | null)[]): LineDatum[] {
  const given = points.filter((point) => point !== null);
  const byHeight = given.toSorted((one, other) => one.shape.low - other.shape.low);
  return [...new Set([given.at(-1), given[0], byHeight.at(-1), byHeight[0]])].filter(
    (point) => point !== undefined,
  );
}

const DOT = 6;
const STROKE = 2;
const STEP = 6;

function around({ x, shape }: Pick<LineDatum, 'x' | 'shape'>, { toX, toY }: LinePlot, reach: number): Box {
  return boxAt(toX(x), toY(shape.low), reach);
}

function boxAt(x: number, y: number, reach: number): Box {
  return { left: x - reach, right: x + reach, top: y - reach, bottom: y + reach };
}

/** Boxes along the strokes between points, close enough that no figure fits between them. */
function alongLine(points: readonly (LineDatum | null)[], { toX, toY }: LinePlot): Box[] {
  return points.flatMap((to, index): Box[] => {
    const from = points[index - 1];
    if (!from || !to || from.shape.low < from.shape.high || to.shape.low < to.shape.high) return [];
    const [x, y] = [toX(from.x), toY(from.shape.low)];
    const [across, down] = [toX(to.x) - x, toY(to.shape.low) - y];
    const steps = Math.ceil(Math.hypot(across, down) / STEP);
    return Array.from({ length: steps }, (_, step) =>
      boxAt(x + (across * step) / steps, y + (down * step) / steps, STROKE),
    );
  });
}

function meet(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
