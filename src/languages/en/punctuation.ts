/** What stands between and behind words that come from elsewhere. */
export const punctuation = {
  comma: ', ',
  colon: ': ',
  stop: '.',
  /** Between two sentences, and behind a colon that ends a phrase. */
  space: ' ',
};
