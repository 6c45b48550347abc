/** Pairs of names that leave nothing of a whole out, as patterns. */
export const HALVES: readonly (readonly [string, string])[] = [
  ['children', 'adults'],
  ['women|female|girls', 'men|male|boys'],
  ['full-time', 'part-time'],
  ['at home', 'abroad'],
  ['imports|imported', 'exports|exported'],
  ['professionals?', 'volunteers?'],
  ['survived', 'died'],
  ['prosecution', 'defen[cs]e'],
  ['at home|home', 'away'],
  ['public', 'private'],
  ['domestic', 'international|foreign'],
  ['single', 'return'],
  ['rented|for rent|to rent', 'owned|for sale'],
  ['weekdays?', 'weekends?'],
  ['day', 'night'],
  ['rural', 'urban'],
  ['boys', 'girls'],
  ['civilians?', 'soldiers|military'],
  ['passengers', 'crew'],
  ['indoors?', 'outdoors?'],
];
/** Before the first of two halves. */
export const OF_THE_WHOLE = '(?:of (?:these|those|them|whom|which)|in all|in total|altogether)';
