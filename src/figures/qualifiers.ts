import type { QualifierWords } from './grammar.ts';
import { grammars } from './grammars.ts';
import { anyOf, matchAt } from './normal.ts';
import type { Qualifier } from './quantity.ts';

const languages: readonly QualifierWords[] = grammars.map(({ qualifiers }) => qualifiers);
const wordsOf = (list: (language: QualifierWords) => readonly string[]): string[] => languages.flatMap(list);

function meanings(
  rows: (language: QualifierWords) => QualifierWords['before'],
): ReadonlyMap<string, Qualifier> {
  return new Map(
    languages.flatMap(rows).flatMap(([qualifier, words]) => words.map((word) => [word, qualifier] as const)),
  );
}

const beforeMeaning = meanings(({ before }) => before);
const behindMeaning = meanings(({ behind }) => behind);
const within = new Set(wordsOf((language) => language.within));
const withinBehind = new Set(wordsOf((language) => language.withinBehind));
const negations = new Set(wordsOf((language) => language.negations));
const beforeWords = anyOf([
  ...beforeMeaning.keys(),
  ...within,
  ...negations,
  ...wordsOf(({ passedOver }) => passedOver),
]);
const behindWords = anyOf([...behindMeaning.keys(), ...withinBehind]);
const moreBehind = languages.flatMap((language) => language.moreBehind ?? []);
const notAfter = languages.flatMap((language) => language.notAfter ?? []);
const beforePattern = new RegExp(
  `(?<!${notAfter.join('|')})(${beforeWords})(?![a-z])(?<![a-z](?=-?\\d)) ?`,
  'y',
);
const counts = languages.flatMap((language) => language.countsBehind ?? []);
const behindPattern = new RegExp(
  `(?: ?\\(?|, ?|-(?=plus))(?!plus or minus |${counts.join('|')})(${[behindWords, ...moreBehind].join('|')})(?![a-z])\\)?`,
  'y',
);

/** No words behind a figure that qualify it are longer. */
const LONGEST_TRAILING = 24;
/** Words behind a number that are as often nouns, or parts of other words, behind a noun. */
const nouns = new Set([
  'plus',
  'minimum',
  'maximum',
  'max',
  'tops',
  'roughly',
  '+',
  'ish',
  '-ish',
  '-odd',
  ' odd',
  '起',
  '整',
  '上限',
  '前後',
  '前后',
  '光景',
]);
const trailing = new RegExp(
  `(?:[ ,]|(?<=\\p{Script=Han}) ?) ?\\(?(${anyOf([...behindMeaning.keys()].filter((word) => !nouns.has(word)))})\\)?$`,
  'u',
);

/** A qualifier at the end of a figure, behind the noun that it counts: "40 riders at least". Null without one. */
export function trailingQualifier(lower: string): { qualifier: Qualifier; start: number } | null {
  const match = trailing.exec(lower.slice(-LONGEST_TRAILING));
  if (match === null) return null;
  const start = Math.max(0, lower.length - LONGEST_TRAILING) + match.index;
  return { qualifier: behindMeaning.get(match[1] ?? '') ?? 'exact', start };
}

/** Words that qualify a number from before it, as one pattern source. */
export const qualifierWords = anyOf([...beforeMeaning.keys(), ...within]);

/** A qualifier as it was read, and where it ends. */
export interface Qualified {
  readonly qualifier: Qualifier;
  /** True when the number stands within a length of time: at most it, unless it is a range. */
  readonly within: boolean;
  /** True when the words say that it is not this number: "not 60%". */
  readonly denied: boolean;
  readonly end: number;
}

const opposite: Partial<Readonly<Record<Qualifier, Qualifier>>> = {
  over: 'at-most',
  'at-most': 'over',
  under: 'at-least',
  'at-least': 'under',
};

/** Which of two qualifiers on one figure counts: "about" and "exact" give way to the narrower. */
export function stronger(a: Qualifier, b: Qualifier): Qualifier {
  if (a === 'exact') return b;
  if (b === 'exact') return a;
  return a === 'about' ? b : a;
}

/** Reads every qualifier word before a number, from `at`. 'exact' when there is none. */
export function scanQualifiers(lower: string, at: number): Qualified {
  let [qualifier, inside, isNegated, end]: [Qualifier, boolean, boolean, number] = [
    'exact',
    false,
    false,
    at,
  ];
  for (let count = 0; count < 5; count += 1) {
    const match = matchAt(beforePattern, lower, end);
    if (match === null) break;
    const word = match[1] ?? '';
    qualifier = stronger(qualifier, beforeMeaning.get(word) ?? 'exact');
    inside ||= within.has(word);
    isNegated ||= negations.has(word);
    end += match[0].length;
  }
  const turned = isNegated ? opposite[qualifier] : qualifier;
  return { qualifier: turned ?? qualifier, within: inside, denied: turned === undefined, end };
}

/** "50,000 tonnes, at least until May": such words qualify what follows them. */
const QUALIFIES_NEXT =
  /^ (?:until|till|while|when|since|as long|on paper|in theory|so far|half|an?|\p{N})(?![a-z])/u;

/** Reads a qualifier behind a number: "+", "or more", 以上, 左右. */
export function scanQualifierBehind(lower: string, at: number): Qualified | null {
  const match = matchAt(behindPattern, lower, at);
  if (match === null) return null;
  const word = match[1] ?? '';
  const end = at + match[0].length;
  if (beforeMeaning.has(word) && QUALIFIES_NEXT.test(lower.slice(end, end + 12))) return null;
  const more = moreBehind.length > 0 && !behindMeaning.has(word) && !withinBehind.has(word);
  const qualifier = behindMeaning.get(word) ?? (more ? 'over' : 'exact');
  return { qualifier, within: withinBehind.has(word), denied: false, end };
}
