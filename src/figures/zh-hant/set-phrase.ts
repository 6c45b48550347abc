import type { SetPhrase } from '../grammar.ts';
import { matchAt } from '../normal.ts';
import type { Span } from '../span.ts';
import { foldMarks, simplify } from './simplified.ts';
import { numeralCharacters } from './numerals.ts';
import { chinesePhrases } from './phrases.ts';

const numeral = new RegExp(`[${numeralCharacters}]`);

/** A phrase that begins or ends with a numeral doesn't match inside a longer number. */
function withEdges(phrase: string): string {
  // 千里 is far away, 數千里 is a distance.
  const before = numeral.test(phrase.charAt(0)) ? `(?<![數数幾几${numeralCharacters}])` : '';
  const after = numeral.test(phrase.charAt(phrase.length - 1)) ? `(?![${numeralCharacters}]|分之)` : '';
  return `${before}${phrase}${after}`;
}

/** Phrases by their first character, so that most characters of a text are passed over at once. */
function byFirstCharacter(phrases: readonly string[]): ReadonlyMap<string, RegExp> {
  const groups = new Map<string, string[]>();
  for (const phrase of phrases)
    groups.set(phrase.charAt(0), [...(groups.get(phrase.charAt(0)) ?? []), phrase]);
  return new Map(
    [...groups].map(([first, group]) => [first, new RegExp(group.map(withEdges).join('|'), 'y')]),
  );
}

/** Phrases as they stand in a text that is simplified, its width folded. */
const plainPhrases = chinesePhrases.map(({ reason, phrases }) => ({
  reason,
  phrases: phrases.map((phrase) => foldMarks(simplify(phrase))),
}));

// The longest phrase first: 一成不變 before 一成.
const sorted = [...new Set(plainPhrases.flatMap(({ phrases }) => phrases))].sort(
  (a, b) => b.length - a.length,
);
const beginsWithPattern = (phrase: string): boolean => /^[([]/.test(phrase);
const literal = byFirstCharacter(sorted.filter((phrase) => !beginsWithPattern(phrase)));
const patterned = new RegExp(sorted.filter(beginsWithPattern).join('|'), 'y');
const patternStarts = new Set('星禮礼拜週周國国高小大之初九兆三五七八四億亿二两兩一六百');

/** Each set phrase in a text, traditional or simplified, from the left. */
export function findSpansOfPhrases(text: string): Span[] {
  const plain = simplify(text);
  const found: Span[] = [];
  for (let at = 0; at < plain.length; at += 1) {
    const first = plain.charAt(at);
    const known = literal.get(first);
    const match =
      (known === undefined ? null : matchAt(known, plain, at)) ??
      (patternStarts.has(first) ? matchAt(patterned, plain, at) : null);
    if (match === null) continue;
    found.push({ start: at, end: at + match[0].length });
    at += match[0].length - 1;
  }
  return found;
}

const groupPatterns = plainPhrases.map(({ reason, phrases }) => ({
  reason,
  pattern: new RegExp(phrases.map(withEdges).join('|'), 'y'),
}));

function reasonOf(plain: string, start: number): string {
  return groupPatterns.find(({ pattern }) => matchAt(pattern, plain, start) !== null)?.reason ?? '';
}

/** The set phrases of a text, traditional or simplified, from the left. */
export function findSetPhrases(text: string): SetPhrase[] {
  const plain = simplify(text);
  return findSpansOfPhrases(text).map((span) => ({ ...span, reason: () => reasonOf(plain, span.start) }));
}
