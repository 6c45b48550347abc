import type { PlacedText } from './placed-text.ts';
import type { AxisScale } from './axis-scale.ts';
import type { LayoutOptions } from './options.ts';
import type { Columns } from './columns.ts';
import { FONTS, LINE } from './text.ts';
import { wrapText } from './wrap-text.ts';

/** The height of an axis with one line of labels. */
export const AXIS_HEIGHT = 26;

/** How far from the middle of its tick a label may stand, in pixels: farther off, it seems to name another. */
const FARTHEST = 12;

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
  { measure }: LayoutOptions,
): AxisLabels {
  const y = top + 15;
  const labels = ticks.flatMap(({ value, label }, index): PlacedText[] => {
    const labelWidth = measure(label, FONTS.small);
    const middle = toX(value) - labelWidth / 2;
    const x = Math.min(Math.max(middle, 0), width - labelWidth);
    const isLast = index > 1 && index === ticks.length - 1;
    return isLast && middle - x > FARTHEST ? [] : [{ text: label, x, y, role: 'tick', align: 'left' }];
  });
  if (name === '') return { texts: labels, height: AXIS_HEIGHT };
  // The name stands behind the last tick, or below where it would run out of the drawing.
  const x = endOf(labels.at(-1), measure) ?? plot.left;
  if (x + measure(name, FONTS.small) <= width)
    return { texts: [...labels, { text: name, x, y, role: 'unit', align: 'left' }], height: AXIS_HEIGHT };
  const lines = wrapText(name, width, FONTS.small, measure);
  const below = lines.map((text, line): PlacedText => {
    return { text, x: width, y: y + (line + 1) * LINE, role: 'unit', align: 'right' };
  });
  return { texts: [...labels, ...below], height: AXIS_HEIGHT + lines.length * LINE };
}

function endOf(text: PlacedText | undefined, measure: LayoutOptions['measure']): number | undefined {
  return text && text.x + measure(`${text.text} `, FONTS.small);
}
