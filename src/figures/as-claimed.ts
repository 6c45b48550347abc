import { findFigures } from './find.ts';
import type { Grammar } from './grammar.ts';
import { grammars } from './grammars.ts';
import type { Quantity } from './quantity.ts';
import { isNoun } from './units.ts';

/** A text as it is read beside its claim, of which alone some words say a figure: "no deaths" beside none of them. */
export function asClaimed(claimed: Quantity, text: string): string {
  return [withZero, withScore, withPlace, withShare, withDecade, withNoon].reduce(
    (read, as) => as(claimed, read),
    text,
  );
}

const nobody = grammars.map(
  ({ nobody: [source, counted] }) => [new RegExp(`(?<![a-z])${source}(?![a-z])`, 'iu'), counted] as const,
);
const none = new RegExp(`(?<![a-z])(?:${grammars.map((grammar) => grammar.none).join('|')})`, 'iu');
const saidOfNone = new RegExp(
  `(?:${grammars.flatMap((grammar) => grammar.saidOfNone ?? []).join('|')})$`,
  'iu',
);

/** "No deaths" as "0 deaths", which it is beside a claim of none: elsewhere it is no figure. */
function withZero({ parts: [{ nominal, qualifier, unit }] }: Quantity, text: string): string {
  if (nominal.low !== 0 || nominal.high !== 0 || qualifier !== 'exact' || findFigures(text).length > 0)
    return text;
  const verb = verbAkin(text, unit);
  const counted = nobody.reduce(
    (rest, [word, people]) => rest.replace(word, verb === null ? `0 ${people}` : `0 ${unit ?? people}`),
    text,
  );
  if (counted !== text) return verb === null ? counted : counted.slice(0, -verb.length).trim();
  return none.test(text) ? text.replace(none, '0').replace(saidOfNone, '') : text;
}

/** Two words of one stem share all but their endings: complained, complaint. */
const LONGEST_ENDING = 3;
const SHORTEST_STEM = 4;

/** The last word of a text where it is the verb of the claim's noun: nobody complained, and there were 0 complaints. */
function verbAkin(text: string, unit: string | null): string | null {
  const verb = /[a-z]+$/.exec(text.toLowerCase().trim())?.[0];
  if (verb === undefined || unit === null || !isNoun(unit)) return null;
  let shared = 0;
  while (shared < verb.length && verb.charAt(shared) === unit.charAt(shared)) shared += 1;
  const stem = Math.max(SHORTEST_STEM, Math.min(verb.length, unit.length) - LONGEST_ENDING);
  return shared >= stem ? verb : null;
}

/** "Three goals to one" as "3:1", beside a claim of a score: elsewhere its two numbers are counts. */
function withScore({ parts: [{ unit }] }: Quantity, text: string): string {
  if (unit !== 'ratio' && unit !== 'to nil') return text;
  return firstOf(({ writeScore }) => writeScore?.(text.toLowerCase()) ?? null) ?? text;
}

/** "Third place" as "No. 3", beside a claim of a place in a row: elsewhere a place in words is no figure. */
function withPlace({ parts: [{ unit }] }: Quantity, text: string): string {
  if (unit !== 'ordinal') return text;
  return firstOf(({ writePlace }) => writePlace?.(text.toLowerCase()) ?? null) ?? text;
}

/** "One patient in 200" as "one in 200", beside a claim of a share: elsewhere it is two counts. */
function withShare({ parts: [{ nominal, unit }] }: Quantity, text: string): string {
  const isShare = unit === '%' || (nominal.low > 0 && nominal.high < 1);
  return (isShare ? firstOf(({ writeShare }) => writeShare?.(text.toLowerCase()) ?? null) : null) ?? text;
}

/** "The eighties" as "1980s", beside a claim of a decade: its century is what the claim says. */
function withDecade({ parts: [{ unit }], printed }: Quantity, text: string): string {
  const [, century] = unit === 'date' ? (/(\d\d)\d0'?s$/u.exec(printed) ?? []) : [];
  const decade =
    century === undefined ? null : firstOf(({ decadeOf }) => decadeOf?.(text.toLowerCase()) ?? null);
  return decade === null ? text : `${century ?? ''}${String(decade)}s`;
}

const noons = new Map(grammars.flatMap(({ namedTimes }) => Object.entries(namedTimes)));

/** "Noon" as 12:00, beside a claim of a time of day: elsewhere it is no figure. */
function withNoon({ parts: [{ unit }] }: Quantity, text: string): string {
  return (unit === 'time of day' ? noons.get(text.trim().toLowerCase()) : undefined) ?? text;
}

function firstOf<T>(read: (grammar: Grammar) => T | null): T | null {
  return grammars.map(read).find((each) => each !== null) ?? null;
}
