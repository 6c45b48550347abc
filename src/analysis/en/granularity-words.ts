/** Rates of what is counted one by one. */
export const COUNT_RATES =
  '(?:success|conversion|pass|win|winning|strike|hit|scoring|response|survival|failure|completion|attendance|clear-up|batting|acceptance|recovery|cure) (?:rate|average|record)';
