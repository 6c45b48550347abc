import type { Hatch } from './palette.ts';

/** How the dots of one column look: columns differ in form, not in hatching alone. */
export interface PointForm {
  readonly style: 'circle' | 'rectRot' | 'triangle' | 'rect';
  readonly hatch: Hatch;
}

const FORMS: readonly PointForm[] = [
  { style: 'circle', hatch: 'faint' },
  { style: 'rectRot', hatch: 'hatch' },
  { style: 'triangle', hatch: 'level' },
  { style: 'rect', hatch: 'upright' },
];

/** The form of the n-th column's dots. */
export function formOf(series: number): PointForm {
  return FORMS[series % FORMS.length] ?? { style: 'circle', hatch: 'hatch' };
}

type Context = CanvasRenderingContext2D;

/** Draws the outline of a form around a place; its size is that of Chart.js' points. */
export function tracePoint(
  context: Context,
  { style }: PointForm,
  x: number,
  y: number,
  radius: number,
): void {
  context.beginPath();
  if (style === 'circle') context.arc(x, y, radius, 0, 2 * Math.PI);
  else {
    const corners = CORNERS[style];
    corners.forEach(([right, down], index) => {
      const [cornerX, cornerY] = [x + right * radius, y + down * radius];
      if (index === 0) context.moveTo(cornerX, cornerY);
      else context.lineTo(cornerX, cornerY);
    });
    context.closePath();
  }
}

const HALF = Math.SQRT1_2;
const COS = Math.sqrt(3) / 2;

/** The corners of the forms on a circle of radius one. */
const CORNERS: Readonly<
  Record<Exclude<PointForm['style'], 'circle'>, readonly (readonly [number, number])[]>
> = {
  rectRot: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [COS, 0.5],
    [-COS, 0.5],
  ],
  rect: [
    [-HALF, -HALF],
    [HALF, -HALF],
    [HALF, HALF],
    [-HALF, HALF],
  ],
};
