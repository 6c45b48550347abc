import type { PlacedText } from './placed-text.ts';
import type { AxisScale } from './axis-scale.ts';
import type { ChartOptions } from './options.ts';
import { GAP, type Columns } from './row-layout.ts';
import { FONTS, LINE } from './text.ts';

/** The height of an axis with one line of labels. */
export const AXIS_HEIGHT = 26;

/** The labels of an axis: their lines, and the height that they take. */
export interface AxisLabels {
  readonly texts: readonly PlacedText[];
  readonly height: number;
}

/** Sets the ticks below the plot, inside the drawing, and what they count behind the last. */
export function labelAxis(
  { ticks }: AxisScale,
  name: string,
  toX: (value: number) => number,
  top: number,
  { width, plot }: Columns,
  { measure }: ChartOptions,
): AxisLabels {
  const y = top + 15;
  const labels = ticks.map(({ value, label }): PlacedText => {
    const labelWidth = measure(label, FONTS.small);
    const x = Math.min(Math.max(toX(value) - labelWidth / 2, 0), width - labelWidth);
    return { text: label, x, y, role: 'tick', align: 'left' };
  });
  if (name === '') return { texts: labels, height: AXIS_HEIGHT };
  const last = labels.at(-1);
  const end = last ? last.x + measure(last.text, FONTS.small) + GAP : plot.left;
  if (end + measure(name, FONTS.small) <= width) {
    return { texts: [...labels, { text: name, x: end, y, role: 'unit', align: 'left' }], height: AXIS_HEIGHT };
  }
  const below: PlacedText = { text: name, x: width, y: y + LINE, role: 'unit', align: 'right' };
  return { texts: [...labels, below], height: AXIS_HEIGHT + LINE };
}

/** A scale without any drawing of its own: its labels and lines are annotations. */
export function bareAxis() {
  return {
    position: 'bottom',
    border: { display: false },
    grid: { display: false },
    ticks: { display: false },
    // What Chart.js measures depends on fonts; the layout is ours and must not.
    afterFit: (axis: { height: number; paddingLeft: number; paddingRight: number }) => {
      Object.assign(axis, { height: 0, paddingLeft: 0, paddingRight: 0 });
    },
  } as const;
}

/** The axis down the drawing counts pixels, so that rows may differ in height. It isn't drawn. */
export function rowAxis(height: number) {
  return { type: 'linear', display: false, reverse: true, offset: false, min: 0, max: height } as const;
}

/** What every drawing has in common: its size is fixed, nothing moves, nothing is added. */
export function fixedOptions({ width, plot }: Columns, below: number) {
  return {
    animation: false,
    responsive: false,
    devicePixelRatio: 1,
    events: [] as (keyof HTMLElementEventMap)[],
    layout: {
      padding: { left: plot.left, right: width - plot.right, top: 0, bottom: below },
      autoPadding: false,
    },
  } as const;
}
