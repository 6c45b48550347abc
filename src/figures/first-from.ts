/** The index of the first of some stretches, in their order, that doesn't begin before a place. */
export function firstFrom(stretches: readonly { readonly start: number }[], place: number): number {
  let [low, high] = [0, stretches.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stretches[middle]?.start ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return low;
}
