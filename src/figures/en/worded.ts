import { anyOf, matchAt } from '../normal.ts';
import { exactly, ratioOf, scale, scanDigits, thirdOf, withDigits, type Magnitude } from '../digits.ts';
import { scanArticle } from './article-unit.ts';
import { scanCardinal } from './cardinal.ts';
import { collectives, digitCounts, groups, multiples, parts, scaleOf, scaleWords, tens } from './words.ts';

const plural = (names: Iterable<string>): string => `${anyOf(names)}s?`;
const fractionPattern = new RegExp(
  `(?:(an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,3})[ -])?(${plural(Object.keys(parts))})(?![a-z])`,
  'y',
);
const afterFraction = new RegExp(`(?: of)?(?: an?| the)?(?: |-)(${scaleWords})(?![a-z])`, 'y');
const multiplePattern = new RegExp(
  `${anyOf(Object.keys(multiples))}(?![a-z])(?: as (?:many|much|large|big|high|fast|long|tall|wide|deep|heavy|old|likely|expensive|strong|good|bright|hard|slow|short|often|far|quick|quickly|dense|thick|hot|rich))?`,
  'y',
);
const joined = /([a-z]{2,24}?)(fold|pence)(?![a-z])/y;
const digitCount = new RegExp(`${anyOf(Object.keys(digitCounts))}[ -](?:digit|figure)s?(?![a-z])`, 'y');
const foldPattern = /-?fold(?![a-z])/y;
const collectivePattern = new RegExp(
  `(?:(tens|hundreds|thousands|millions|dozens) (?:or (?:even )?(?:tens|hundreds|thousands|millions) )?of )?(${anyOf(collectives.map(([name]) => name))})(?![a-z])(?: of)?`,
  'y',
);
const severalPattern = new RegExp(`(?:several|a few|few|many)[ -](${scaleWords})s?(?![a-z])(?: of)?`, 'y');
const groupPattern = new RegExp(
  `(an?|one|two|three|four|five|six) ${anyOf(Object.keys(groups))}s?(?![a-z])`,
  'y',
);
const groupName = new RegExp(`${anyOf(Object.keys(groups))}(?=s?$)`);
const groupTail = new RegExp(`(?: of)?[ -](hundred|thousand|million|billion)(?![a-z])|(?: of)(?= )`, 'y');
const yearBehind = /(?:1[5-9]|20|21)\d\d(?![\d.,]*\d)/y;
const ratioWords = /[ -](in(?: every)?|out of(?: every)?|to)[ -]/y;
// "2032: 3.9p" is what a year brought.
const digitRatio =
  /(?!(?:1[5-9]|20|21)\d\d: )(\d+(?:\.\d+)?)(?: ?(?:(:|\/)|(?:in|out of)(?: every)?(?= )) ?|-(to)-(?=1(?![\d.,])))(\d+(?:\.\d+)?)(?![\d.:/,]*\d)/y;
/** "Fell 12 points to 203" is no score. */
const countedRatio =
  /(\d+) (?:votes?|goals?|ballots?|sets?|frames?) to (\d+)(?: (?:votes?|goals?|ballots?|sets?|frames?))?(?![\d.,:/]*\d|[a-z]| ?%)/y;
const ordinal = /(\d+)(?:st|nd|rd|th)(?![a-z\d])/y;

function withScale(magnitude: Magnitude, pattern: RegExp, lower: string): Magnitude {
  const match = matchAt(pattern, lower, magnitude.end);
  if (match === null) return magnitude;
  const end = magnitude.end + match[0].length;
  return match[1] === undefined ? { ...magnitude, end } : scale(magnitude, scaleOf(match[1]), end);
}

function numerator(text: string | undefined): number {
  if (text === undefined || text === 'a' || text === 'an') return 1;
  return /^\d/.test(text) ? Number(text) : (scanCardinal(text, 0)?.low ?? 1);
}

/** "half", "two-thirds of", "a quarter of a million". Exact: a worded fraction has no digits to round. */
function scanFraction(lower: string, at: number): Magnitude | null {
  const match = matchAt(fractionPattern, lower, at);
  if (match === null) return null;
  const name = match[2] ?? '';
  const denominator = parts[name] ?? parts[name.replace(/s$/, '')] ?? 1;
  // "Eight quarters" are a count of them.
  if (numerator(match[1]) >= denominator && name.endsWith('s')) return null;
  const fraction = exactly(numerator(match[1]) / denominator, 0, at + match[0].length);
  return withScale(fraction, afterFraction, lower);
}

function scanMultiple(lower: string, at: number): Magnitude | null {
  const match = matchAt(multiplePattern, lower, at);
  if (match !== null) {
    const factor = multiples[match[0].split(' ')[0] ?? ''] ?? 1;
    return { ...exactly(factor, 0, at + match[0].length), unit: 'times' };
  }
  const fold = matchAt(joined, lower, at);
  const worded = fold === null ? null : scanCardinal(fold[1] ?? '', 0);
  if (fold !== null && worded?.end === fold[1]?.length)
    return {
      ...exactly(worded?.low ?? 1, 0, at + fold[0].length),
      unit: fold[2] === 'fold' ? 'times' : 'penny',
    };
  const cardinal = scanCardinal(lower, at);
  const tail = cardinal === null ? null : matchAt(foldPattern, lower, cardinal.end);
  if (cardinal === null || tail === null) return null;
  return { ...exactly(cardinal.low, 0, cardinal.end + tail[0].length), unit: 'times' };
}

function scanCollective(lower: string, at: number): Magnitude | null {
  const several = matchAt(severalPattern, lower, at);
  if (several !== null) {
    const factor = scaleOf(several[1] ?? '');
    const high = factor === 12 ? 100 : factor * (factor > 1e5 ? 1000 : 10);
    return { low: factor, high, highOpen: true, step: 0, end: at + several[0].length, scaled: true };
  }
  const match = matchAt(collectivePattern, lower, at);
  const entry = collectives.find(([name]) => name === match?.[2]);
  if (match === null || entry === undefined) return null;
  const factor = collectives.find(([name]) => name === match[1]);
  // "Hundreds of millions" is a hundred to a thousand millions: the inner word gives the scale only.
  const [low, high] =
    factor === undefined ? [entry[1], entry[2]] : [factor[1] * entry[1], factor[2] * entry[1]];
  return { low, high, highOpen: true, step: 0, end: at + match[0].length, scaled: true };
}

function scanGroup(lower: string, at: number): Magnitude | null {
  const match = matchAt(groupPattern, lower, at);
  if (match === null) return null;
  const size = groups[groupName.exec(match[0])?.[0] ?? ''] ?? 1;
  const group = exactly(numerator(match[1]) * size, 1, at + match[0].length);
  return withScale(group, groupTail, lower);
}

/** "1 in 5" is a share; "3:1" and "24/7" are ratios; "1/2" is a fraction. */
function scanDigitRatio(lower: string, at: number): Magnitude | null {
  const match = matchAt(digitRatio, lower, at);
  if (match === null || Number(match[4]) === 0) return null;
  const [first, second] = [Number(match[1]), Number(match[4])];
  const end = at + match[0].length;
  const share = (match[2] ?? match[3]) === undefined || (match[2] === '/' && first < second);
  if (!share) return ratioOf(first, second, end);
  return first > second ? null : exactly(first / second, 0, end);
}

/** "217 votes to 203": a score whose sides say what they count. */
function scanCountedRatio(lower: string, at: number): Magnitude | null {
  const match = matchAt(countedRatio, lower, at);
  const [first, second] = [Number(match?.[1]), Number(match?.[2])];
  return match === null || second === 0 ? null : ratioOf(first, second, at + match[0].length);
}

/** "3rd": a place in a row, which has no half. */
function scanOrdinal(lower: string, at: number): Magnitude | null {
  const match = matchAt(ordinal, lower, at);
  return match === null ? null : { ...exactly(Number(match[1]), 0, at + match[0].length), unit: 'ordinal' };
}

/** "one in five", "nine out of ten", "three to one": a share, or a ratio in "times". */
function scanRatio(lower: string, at: number): Magnitude | null {
  const first = scanCardinal(lower, at);
  const link = first === null ? null : matchAt(ratioWords, lower, first.end);
  if (first === null || link === null) return null;
  const behind = first.end + link[0].length;
  // "One in 200", but not what there was one of in 2024.
  const typed =
    link[1] === 'to' || matchAt(yearBehind, lower, behind) !== null ? null : scanDigits(lower, behind);
  const second = scanCardinal(lower, behind) ?? typed;
  if (second === null || second.low === 0) return null;
  // "Two to five" is a range; only "to one" is surely a ratio.
  if (link[1] === 'to') return second.low === 1 ? ratioOf(first.low, second.low, second.end) : null;
  return first.low > second.low ? null : exactly(first.low / second.low, 0, second.end);
}

const thirdNames: Readonly<Record<string, number>> = {
  low: 0,
  lower: 0,
  early: 0,
  mid: 1,
  middle: 1,
  high: 2,
  upper: 2,
  late: 2,
};
const third = new RegExp(`(?:the )?(${anyOf(Object.keys(thirdNames))})[ -](?:the )?`, 'y');
const decadeNames: Readonly<Record<string, number>> = Object.fromEntries(
  Object.entries(tens).map(([name, value]) => [`${name.slice(0, -1)}ies`, value]),
);
const decade = new RegExp(`(?:the )?(${anyOf(['teens', ...Object.keys(decadeNames)])})(?![a-z])`, 'y');

/** "Single digits", "double-digit", "six figures". */
function scanDigitCount(lower: string, at: number): Magnitude | null {
  const match = matchAt(digitCount, lower, at);
  return match === null
    ? null
    : withDigits(digitCounts[match[0].split(/[ -]/)[0] ?? ''] ?? 1, at + match[0].length);
}

/** "The teens" are 11 to 19, "thirties" 30 to 39. */
function scanTens(lower: string, at: number): Magnitude | null {
  const match = matchAt(decade, lower, at);
  if (match === null) return null;
  const low = decadeNames[match[1] ?? ''] ?? 11;
  return { low, high: low === 11 ? 19 : low + 9, step: 0, end: at + match[0].length };
}

/** "Low single digits", "the mid-teens", "high thirties": a third of what the words leave open. */
function scanThird(lower: string, at: number): Magnitude | null {
  const match = matchAt(third, lower, at);
  if (match === null) return null;
  const start = at + match[0].length;
  const all = scanDigitCount(lower, start) ?? scanTens(lower, start);
  return all === null ? null : thirdOf(all, thirdNames[match[1] ?? ''] ?? 0);
}

type Scan = (lower: string, at: number) => Magnitude | null;

const fromDigit: readonly Scan[] = [scanDigitRatio, scanCountedRatio, scanOrdinal, scanFraction];
const fromLetter: readonly Scan[] = [
  scanArticle,
  scanRatio,
  scanFraction,
  scanCollective,
  scanGroup,
  scanDigitCount,
  scanThird,
  scanMultiple,
  scanCardinal,
];

/** Reads any English quantity at `at`, the longest way: ratios, fractions, groups, multiples, cardinals. */
export function scanEnglish(lower: string, at: number): Magnitude | null {
  const first = lower.charAt(at);
  let best: Magnitude | null = null;
  for (const scan of first >= '0' && first <= '9' ? fromDigit : fromLetter) {
    const next = scan(lower, at);
    if (next !== null && (best === null || next.end > best.end)) best = next;
  }
  return best;
}
