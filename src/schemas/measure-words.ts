/** Words that multiply, by what they do. */
export const MULTIPLIERS: readonly (readonly [words: string, value: number])[] = [
  ["hundreds?|'?00s?", 100],
  ["thousands?|'000s?|000s?|000’s|tsd\\.?|千", 1e3],
  ['millions?|mln|mil|mio\\.?|百萬|百万', 1e6],
  ['billions?|bln|bn|mrd\\.?|十億|十亿', 1e9],
  ['trillions?|trn|tn|兆', 1e12],
  ['lakhs?', 1e5],
  ['crores?', 1e7],
  // As figures of China and Taiwan are given in English.
  ['(?:10|ten)[ -]thousands?|10[, ]000s?', 1e4],
  ['(?:100|hundred)[ -]thousands?', 1e5],
  ['(?:10|ten)[ -]millions?', 1e7],
  ['(?:100|hundred)[ -]millions?', 1e8],
  ['萬|万', 1e4],
  ['億|亿', 1e8],
  ['十萬|十万', 1e5],
  ['千萬|千万', 1e7],
  ['百億|百亿', 1e10],
  ['千億|千亿', 1e11],
];
/** Letters that multiply money alone: "m" is a metre elsewhere. */
export const MONEY_LETTERS: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  b: 1e9,
  bn: 1e9,
};

/** Capitals tell a million tonnes from a thousandth. */
export const TONNES: Readonly<Record<string, number>> = { kt: 1e3, Mt: 1e6, Gt: 1e9 };

export const CURRENCIES: readonly (readonly [pattern: string, unit: string])[] = [
  ['US\\s?\\$|USD|US dollars?|U\\.S\\. dollars?|美元', 'USD'],
  ['NT\\s?\\$|NTD|TWD|新[臺台]幣|台幣|臺幣', 'TWD'],
  ['HK\\s?\\$|HKD|港[元幣]', 'HKD'],
  ['A\\s?\\$|AUD', 'AUD'],
  ['C\\s?\\$|CAD', 'CAD'],
  ['S\\s?\\$|SGD', 'SGD'],
  ['€|EUR|euros?|歐元', 'EUR'],
  ['£|GBP|pounds sterling|(?<=\\b(?:thousands?|millions?|billions?)(?: of)? )pounds$|英鎊', 'GBP'],
  ['JP¥|JPY|yen|日[圓元]', 'JPY'],
  ['RMB|CNY|yuan|人民幣', 'CNY'],
  ['Rs\\.?|₹|INR|rupees?', 'INR'],
  ['CHF|swiss francs?', 'CHF'],
  ['KRW|₩|korean won', 'KRW'],
  ['THB|baht', 'THB'],
  ['SEK|swedish kron(?:a|or)', 'SEK'],
  ['NOK|norwegian kron(?:e|er)', 'NOK'],
  ['DKK|danish kron(?:e|er)', 'DKK'],
  ['PLN|z[lł]oty', 'PLN'],
  ['MYR|ringgit', 'MYR'],
  ['IDR|rupiah', 'IDR'],
  ['PHP|₱|philippine pesos?', 'PHP'],
  ['VND|₫', 'VND'],
  ['BRL|R\\$|brazilian reai?s', 'BRL'],
  ['NZ\\s?\\$|NZD', 'NZD'],
  ['\\$|dollars?', 'USD'],
];
