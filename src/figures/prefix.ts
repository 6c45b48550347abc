import { currencyWords } from './amount.ts';
import { grammars } from './grammars.ts';
import { matchAt } from './normal.ts';
import type { Span } from './span.ts';

const money = `(?<![a-z])(?:${currencyWords}) ?`;
const mark = '[~≈<>≤≥+±§#№] ?';
const point = '(?<![\\p{L}\\p{N}.])\\.(?=\\p{N})';
const minus = '(?<![\\p{L}\\p{N}\\)])-';
const worded = grammars.flatMap(({ prefixes }) => prefixes);

// A lookbehind is matched from the candidate backwards: each look is short, however long the text before it.
const ahead = new RegExp(`(?<=(${[...worded, money, mark, point, minus].join('|')}))`, 'uy');

/** Where the figure around a candidate may begin, the widest first: "by some six", "some six", "six". */
export function startsOf(lower: string, candidate: Span, floor: number): number[] {
  const starts = [candidate.start];
  for (let count = 0; count < 5; count += 1) {
    const start = starts[0] ?? candidate.start;
    const before = matchAt(ahead, lower, start)?.[1] ?? '';
    if (before === '' || start - before.length < floor) break;
    // A hyphen is a minus before digits only: "v2-half" is no negative half.
    if (before === '-' && !/\p{N}/u.test(lower.charAt(candidate.start))) break;
    starts.unshift(start - before.length);
  }
  return starts;
}
