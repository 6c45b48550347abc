import type { Stretch } from './split-changes.ts';

/**
 * For each stretch of a text, those of others that share a character with it, the others in their own order.
 * One walk over both: a page without line breaks holds hundreds of thousands.
 * @param stretches in the text's order
 */
export function overlaps<T extends Stretch>(stretches: readonly Stretch[], others: readonly T[]): T[][] {
  const waiting = others
    .map((other, index) => ({ other, index }))
    .toSorted((one, two) => one.other.start - two.other.start);
  let next = 0;
  let open: typeof waiting = [];
  return stretches.map(({ start, end }) => {
    open = open.filter(({ other }) => other.end > start);
    for (let each = waiting[next]; each && each.other.start < end; each = waiting[(next += 1)])
      if (each.other.end > start) open.push(each);
    return open.toSorted((one, two) => one.index - two.index).map(({ other }) => other);
  });
}
