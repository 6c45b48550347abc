import { findCandidates } from './candidates.ts';
import type { Difference } from './compare.ts';
import type { AlteringRows, AlteringWords } from './grammar.ts';
import { grammars } from './grammars.ts';
import { normalText } from './normal.ts';
import type { Quantity } from './quantity.ts';

/** Words that make another amount, and what a claim prints that says the same. */
interface Altering {
  readonly words: RegExp;
  readonly unless: RegExp;
}

const [before, behind] = [sideOf(({ before }) => before, true), sideOf(({ behind }) => behind, false)];
const [partBefore, partBehind] = [
  sideOf(({ within }) => within.before, true),
  sideOf(({ within }) => within.behind, false),
];

function sideOf(rows: (words: AlteringWords) => AlteringRows, isBefore: boolean): readonly Altering[] {
  return grammars.flatMap(({ alters }) =>
    rows(alters).map(([words, unless = words]) => ({
      words: new RegExp(isBefore ? `(?<![a-z])(?:${words})$` : `^(?:${words})`, 'u'),
      unless: new RegExp(unless, 'u'),
    })),
  );
}

/** What the words right beside the number of a text make of it, where the claim says nothing of the kind: "12,000 fewer jobs". */
export function alteredBy(claimed: Quantity, text: string): Difference | null {
  const around = wordsAround(normalText(text).lower);
  return around && differenceOf(claimed, around, [...partBefore, ...before], [...partBehind, ...behind]);
}

/** The same of words outside a link's text, which may name a part of the claim's own amount: "some of the [12](…)". */
export function alteredFrom(claimed: Quantity, head: string, text: string, rest: string): Difference | null {
  const around = wordsAround(normalText(text).lower);
  const [first, last] = [normalText(head).lower, normalText(rest).lower];
  return around && differenceOf(claimed, [first + around[0], around[1] + last], before, behind);
}

/** What stands before the first number of a text, and behind the last. */
function wordsAround(lower: string): readonly [string, string] | null {
  const found = findCandidates(lower);
  const numbers =
    found.length > 0 ? found : grammars.flatMap(({ findNumberWords }) => findNumberWords(lower));
  const [first, last] = [numbers[0], numbers.at(-1)];
  return first === undefined || last === undefined
    ? null
    : [lower.slice(0, first.start), lower.slice(last.end)];
}

function differenceOf(
  claimed: Quantity,
  [head, rest]: readonly [string, string],
  allBefore: readonly Altering[],
  allBehind: readonly Altering[],
): Difference | null {
  const said = normalText(claimed.printed).lower;
  const word = wordIn(head, allBefore, said) ?? wordIn(rest, allBehind, said);
  if (word === null) return null;
  return {
    what: 'number',
    message: `“${word}” makes something else of the number; the claim says “${claimed.printed}”.`,
  };
}

function wordIn(beside: string, all: readonly Altering[], said: string): string | null {
  for (const { words, unless } of all) {
    const [found] = words.exec(beside) ?? [];
    if (found !== undefined && !unless.test(said)) return found.trim();
  }
  return null;
}
