/** Where the parts of a check's drawing stand, from its top, in pixels; across, it is as wide as its place. */
export const DRAWING = { top: 4, claimed: 20, result: 52, axis: 70, gapText: 18, tickText: 20 } as const;

/** The number at an axis's end that needs no more room beyond it than the drawing leaves, in characters. */
export const SHORT_LABEL = 5;

/** What an axis as narrow as a telephone's has room for, in characters of all its numbers. */
export const NARROW_LINE = 22;

/** A share of the width. */
export function percent(share: number): string {
  return `${Number((share * 100).toFixed(2))}%`;
}

/** How a text stands at its place, so that it stays within the drawing. `edge` is what share of it may be too near. */
export function anchorAt(share: number, edge: number): 'start' | 'middle' | 'end' {
  if (share < edge) return 'start';
  return share > 1 - edge ? 'end' : 'middle';
}
