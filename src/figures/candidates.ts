import { chineseCandidate, chineseSeed } from './zh-hant/candidates.ts';
import { findSetPhrases } from './zh-hant/set-phrase.ts';
import { englishCandidate, englishSetPhrases, englishSeed } from './en/candidates.ts';
import { blank, matches, type Span } from './span.ts';

const anyNumber = /\p{N}/u;
/** Any number character with what is glued to it: "COVID-19", "192.168.0.1", "5-10", "16-to-1", "3rd", "B2B". */
const digitCandidate =
  /(?<![a-z\p{N}])(?:[a-z]{1,24}-?)?\p{N}+(?:(?:[.'_/×]|[,:](?=\p{N})|-(?=\p{N})|-(?:to|or|in|by|of|for)-(?=\p{N}))?[\p{N}a-z]{1,40})*/gu;
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dayOfMonth = '\\d{1,2}(?:st|nd|rd|th)?';
const dateCandidate = new RegExp(
  `(?<![a-z])(?:${dayOfMonth}(?: of)? )?${monthName} (?:${dayOfMonth}(?:,? \\d{4})?|\\d{4})(?![\\d%])`,
  'g',
);

/** Number words of both languages, outside set phrases. A text without any is passed over at once. */
function findWords(lower: string): Span[] {
  const english = englishSeed.test(lower);
  const chinese = chineseSeed.test(lower);
  if (!english && !chinese) return [];
  let plain = english ? blank(lower, matches(englishSetPhrases, lower)) : lower;
  if (chinese) plain = blank(plain, findSetPhrases(lower));
  return [
    ...(english ? matches(englishCandidate, plain) : []),
    ...(chinese ? matches(chineseCandidate, plain) : []),
  ];
}

/** Number words of both languages, whether or not a set phrase holds them. */
export function findNumberWords(lower: string): Span[] {
  const english = englishSeed.test(lower) ? matches(englishCandidate, lower) : [];
  const chinese = chineseSeed.test(lower) ? matches(chineseCandidate, lower) : [];
  return [...english, ...chinese];
}

/** Where a figure surely is: number characters anywhere, number words outside set phrases. */
export function findCandidates(lower: string): Span[] {
  const digits = anyNumber.test(lower)
    ? [...matches(digitCandidate, lower), ...matches(dateCandidate, lower)]
    : [];
  return [...digits, ...findWords(lower)]
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end);
}
