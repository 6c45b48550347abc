import type { Hatch } from './palette.ts';

/**
 * How the dots of one column look: columns differ in form, not in hatching alone. None is round: as
 * paths of an SVG, circles are longer than everything else in a drawing.
 */
export interface PointForm {
  readonly style: 'rectRot' | 'rect' | 'triangle';
  readonly hatch: Hatch;
}

const FORMS: readonly PointForm[] = [
  { style: 'rectRot', hatch: 'hatch' },
  { style: 'rect', hatch: 'faint' },
  { style: 'triangle', hatch: 'level' },
];
const [FIRST] = FORMS as [PointForm];

/** The form of the n-th column's dots. */
export function formOf(series: number): PointForm {
  return FORMS[series % FORMS.length] ?? FIRST;
}

type Context = CanvasRenderingContext2D;

/** Adds the outline of a form to a path; its size is that of Chart.js' points. */
export function tracePoint(context: Context, form: PointForm, x: number, y: number, radius: number): void {
  cornersOf(form, x, y, radius).forEach(([cornerX, cornerY], index) => {
    if (index === 0) context.moveTo(cornerX, cornerY);
    else context.lineTo(cornerX, cornerY);
  });
  context.closePath();
}

/** How much of a side a broken outline keeps at each corner. */
const KEPT = 0.32;

/** The same outline with its sides broken. */
export function traceBroken(context: Context, form: PointForm, x: number, y: number, radius: number): void {
  const corners = cornersOf(form, x, y, radius);
  corners.forEach(([cornerX, cornerY], index) => {
    for (const [otherX, otherY] of [corners.at(index - 1), corners[(index + 1) % corners.length]].filter(
      (other) => other !== undefined,
    )) {
      context.moveTo(cornerX, cornerY);
      context.lineTo(cornerX + (otherX - cornerX) * KEPT, cornerY + (otherY - cornerY) * KEPT);
    }
  });
}

function cornersOf(
  { style }: PointForm,
  x: number,
  y: number,
  radius: number,
): (readonly [number, number])[] {
  return CORNERS[style].map(([right, down]) => [x + right * radius, y + down * radius] as const);
}

const HALF = Math.SQRT1_2;
const COS = Math.sqrt(3) / 2;

/** The corners of the forms on a circle of radius one. */
const CORNERS: Readonly<Record<PointForm['style'], readonly (readonly [number, number])[]>> = {
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
