/** English number words, as tables. */

// prettier-ignore
export const smallNumbers: Readonly<Record<string, number>> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19,
};

// prettier-ignore
export const tens: Readonly<Record<string, number>> = {
  twenty: 20, thirty: 30, forty: 40, fourty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
};

export const scales: Readonly<Record<string, number>> = {
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  quadrillion: 1e15,
  quintillion: 1e18,
  milliard: 1e9,
  lakh: 1e5,
  crore: 1e7,
};

/** Every word that multiplies what stands before it. */
export const scaleWords = ['dozen', 'hundred', ...Object.keys(scales)].join('|');

/** What a word multiplies by, with its plural, hyphen or space: " millions" is a million. */
export function scaleOf(text: string): number {
  const name = text.replace(/^[ -]/, '').replace(/s$/, '');
  return name === 'dozen' ? 12 : name === 'hundred' ? 100 : (scales[name] ?? 1);
}

export const nothing = ['zero', 'nil', 'nought'];

/** Names of the parts of a whole. "Second" is no part of one, and "first" none at all. */
// prettier-ignore
export const parts: Readonly<Record<string, number>> = {
  half: 2, halves: 2, third: 3, quarter: 4, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9,
  tenth: 10, eleventh: 11, twelfth: 12, fifteenth: 15, sixteenth: 16, twentieth: 20, thirtieth: 30, fiftieth: 50,
  hundredth: 100, thousandth: 1000, millionth: 1e6, billionth: 1e9,
};

/** Words that are a multiple by themselves, with the factor. */
// prettier-ignore
export const multiples: Readonly<Record<string, number>> = {
  twice: 2, thrice: 3,
  double: 2, doubled: 2, doubles: 2, doubling: 2,
  triple: 3, tripled: 3, triples: 3, tripling: 3, treble: 3, trebled: 3, trebles: 3, trebling: 3,
  quadruple: 4, quadrupled: 4, quadruples: 4, quadrupling: 4, quintuple: 5, quintupled: 5, quintupling: 5,
  sextuple: 6, sextupled: 6,
  halve: 0.5, halved: 0.5, halves: 0.5, halving: 0.5,
};

/**
 * What a plural of magnitude leaves open. "Thousands of GPUs" says that the count has four digits:
 * from 1,000 up to, not with, 10,000, from where one would say "tens of thousands". Its low end is
 * 1,000, not 2,000, since nobody says "thousands" to exclude 1,800. "Dozens" ends where "hundreds" begins.
 */
export const collectives: readonly (readonly [string, number, number])[] = [
  ['dozens', 24, 100],
  ['scores', 40, 200],
  ['tens', 10, 100],
  ['hundreds', 1e2, 1e3],
  ['thousands', 1e3, 1e4],
  ['millions', 1e6, 1e9],
  ['billions', 1e9, 1e12],
  ['trillions', 1e12, 1e15],
];

/** Groups with a fixed number of members, after an article. */
export const groups: Readonly<Record<string, number>> = {
  couple: 2,
  pair: 2,
  trio: 3,
  duo: 2,
  quartet: 4,
  quintet: 5,
  sextet: 6,
  septet: 7,
  octet: 8,
  dozen: 12,
  score: 20,
  gross: 144,
};

/** Pattern source of a group, which is a count by itself. */
export const groupNames = `(?:${Object.keys(groups).join('|')})`;

/** How many digits a number has: "double-digit", "six figures". */
// prettier-ignore
export const digitCounts: Readonly<Record<string, number>> = {
  single: 1, double: 2, triple: 3, quadruple: 4, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
};

/** Words that are capitalised for another reason than that they are names. */
// prettier-ignore
export const plainWords: readonly string[] =
  ('a an the in on at by from to since until after before about around roughly some over under nearly almost only just of for with and or but chapter section part page pages figure table step line lines question no number version day week year all his her its their our these those this that more than at least up between within last next another both mid early late we they he she it q fy round article room level grade phase item note rule ' +
    'january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec').split(' ');
