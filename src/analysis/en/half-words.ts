/** Pairs of names that leave nothing of a whole out, as patterns. */
export const HALVES: readonly (readonly [string, string])[] = [
  ['children', 'adults'],
  ['women|female|girls', 'men|male|boys'],
  ['full-time', 'part-time'],
  ['at home', 'abroad'],
  ['imports|imported', 'exports|exported'],
  ['professionals?', 'volunteers?'],
  ['survived', 'died'],
];
/** Before the first of two halves. */
export const OF_THE_WHOLE = '(?:of (?:these|those|them|whom|which)|in all|in total|altogether)';
