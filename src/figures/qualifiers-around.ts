import { grammars } from './grammars.ts';
import { normalText } from './normal.ts';
import { scanQualifierBehind, scanQualifiers } from './qualifiers.ts';

/** What qualifies a figure from outside it, as typed. */
export interface QualifiersAround {
  /** Words or a sign right before the figure, with the space behind them; '' for none. */
  readonly before: string;
  readonly behind: string;
  /** True when the words before say that it is not this figure: "not 60%". */
  readonly denied: boolean;
}

/** No run of qualifying words is longer. */
const LONGEST = 40;
const signWords = grammars.flatMap(({ signs }) => signs.map(([, source]) => source));
const signWord = new RegExp(`(?<![\\p{L}\\p{M}])(?:${signWords.join('|')})\\s?$`, 'iu');
// A dash with a space behind it is no minus.
const sign = /(?<![\p{L}\p{N}\]）)])[−±＋－+-]$/u;

/** Whether words or marks before a figure are its sign: "minus ", "−". */
export function isSign(before: string): boolean {
  return (signWord.exec(before) ?? sign.exec(before))?.[0] === before;
}

function beginsWord(lower: string, at: number): boolean {
  return at === 0 || !/[a-z]/.test(lower.charAt(at - 1)) || !/[a-z]/.test(lower.charAt(at));
}

function wordsBefore(lower: string): { length: number; denied: boolean } {
  for (let at = 0; at < lower.length; at += 1) {
    if (lower.charAt(at) === ' ' || !beginsWord(lower, at)) continue;
    const { end, denied } = scanQualifiers(lower, at);
    if (end === lower.length) return { length: lower.length - at, denied };
  }
  return { length: 0, denied: false };
}

/** The words or the sign that qualify the figure between two offsets of a text, and stand outside it. */
export function qualifiersAround(text: string, start: number, end: number): QualifiersAround {
  const from = Math.max(0, start - LONGEST);
  const head = normalText(text.slice(from, start));
  const found = wordsBefore(head.lower);
  const first = from + (head.starts[head.lower.length - found.length] ?? 0);
  const rest = normalText(text.slice(end, end + LONGEST));
  const last = scanQualifierBehind(rest.lower, 0)?.end ?? 0;
  const signed = text.slice(from, start);
  return {
    before:
      found.length === 0
        ? ((signWord.exec(signed) ?? sign.exec(signed))?.[0] ?? '')
        : text.slice(first, start),
    behind: last === 0 ? '' : text.slice(end, end + (rest.ends[last - 1] ?? 0)),
    denied: found.denied,
  };
}
