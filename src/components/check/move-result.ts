import type { Value } from '../../claims/expression-value.ts';

/** Moves the result in a check's drawing to where it lies now. */
export function moveResult(
  box: Element,
  { nominal, outer }: Pick<Value, 'nominal' | 'outer'>,
  [min, max]: readonly [number, number],
): void {
  const at = (value: number): string =>
    `${String(100 * Math.min(Math.max((value - min) / (max - min), 0), 1))}%`;
  const mark = box.querySelector('.check-mark ~ .check-mark');
  mark?.querySelector('.check-point')?.setAttribute('cx', at(nominal.low));
  stretch(mark?.querySelector('.check-range'), at(nominal.low), at(nominal.high));
  stretch(mark?.querySelector('.check-whisker'), at(outer.low), at(outer.high));
  mark?.querySelectorAll('.check-end').forEach((end, index) => {
    end.parentElement?.setAttribute('x', at(index === 0 ? outer.low : outer.high));
  });
}

function stretch(line: Element | null | undefined, from: string, to: string): void {
  line?.setAttribute('x1', from);
  line?.setAttribute('x2', to);
}
