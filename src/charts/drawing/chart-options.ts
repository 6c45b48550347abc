import type { Columns } from '../layout/columns.ts';

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
export function fixedOptions({ width, plot }: Pick<Columns, 'width' | 'plot'>, below: number) {
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
