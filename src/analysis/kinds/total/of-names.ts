import type { Use } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../text/shape.ts';
import { LEAVES_OUT, NAMES_LISTED } from '../../words/names-listed.ts';
import { smallNumber } from '../../words/small-number.ts';

/** A name is seldom longer than so many words, or so many characters of Chinese. */
const MOST_WORDS = 5;
const MOST_HAN = 16;

/** How many there are, against those that are named: "four libraries: Priory Road, Esk Street and Cold Hamble". */
export function findCountsOfNames({ text, start, end }: Sentence): Finding[] {
  return NAMES_LISTED.flatMap((pattern) =>
    Array.from(text.text.slice(start, end).matchAll(pattern)).flatMap(({ index, groups = {} }): Finding[] => {
      const { count = '', names = '' } = groups;
      const counted = smallNumber(count);
      const possible = possibleCounts(names);
      if (possible.length === 0 || LEAVES_OUT.test(names)) return [];
      const from = start + index;
      return tell({ text, start: from, end: from + count.length }, counted, possible);
    }),
  );
}

/** As many as commas part, with and without an "and" that may belong to a name; none where they are no names. */
function possibleCounts(names: string): number[] {
  const isHan = /\p{Script=Han}/u.test(names);
  const parts = names.split(isHan ? /、/u : /, (?:and )?/u).map((each) => each.trim());
  const last = parts.at(-1) ?? '';
  const ends = last.split(isHan ? /[與和及]|以及/u : / and /u);
  const all = [...parts.slice(0, -1), ...ends];
  const hasList = parts.length > 1 || ends.length > 1;
  if (!hasList || !all.every((each) => isName(each, isHan))) return [];
  const isOxford = !isHan && /, and [^,]*$/u.test(names);
  const most = parts.length - 1 + ends.length;
  // 「和泰」 may be a name.
  if (isHan) return [most, parts.length];
  return isOxford ? [parts.length, most] : ends.length > 1 ? [most] : [parts.length];
}

function isName(each: string, isHan: boolean): boolean {
  if (each === '') return false;
  return isHan ? each.length <= MOST_HAN : each.split(' ').length <= MOST_WORDS && isCapital(each);
}

/** Names have capitals: "cost, time and the weather" may be more or fewer than they seem. */
function isCapital(each: string): boolean {
  return /^(?:the )?\p{Lu}/u.test(each);
}

function tell(claim: Use, counted: number, possible: readonly number[]): Finding[] {
  const holds = possible.includes(counted);
  const [first = 0] = possible;
  return [
    {
      kind: 'total',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `The text names ${holds ? counted : first}${holds ? '.' : `, and says ${counted}.`}`,
      working: `${holds ? counted : first} names; printed: ${counted}`,
      claim,
      uses: [],
    },
  ];
}
