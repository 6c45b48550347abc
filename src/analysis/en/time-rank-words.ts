/** Words that put an amount first or last among those of other years. */
export const HIGHS = 'highest|largest|most|biggest|best|warmest|wettest|greatest';
export const LOWS = 'lowest|smallest|fewest|least|worst|coldest|driest';
/** Behind them: for four years, since 2015, on record. */
export const OF_YEARS =
  '(?: [a-z]+){0,3} (?:for (?:[a-z]+|\\d+) years|in (?:[a-z]+|\\d+) years|since (?:19|20)\\d\\d|of the (?:past|last) (?:[a-z]+|\\d+) (?:years|seasons)|on record|ever|in the (?:past|last) (?:[a-z]+|\\d+) years)';
