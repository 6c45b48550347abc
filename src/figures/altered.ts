import { findCandidates } from './candidates.ts';
import type { Difference } from './compare.ts';
import type { AlteringWords } from './grammar.ts';
import { grammars } from './grammars.ts';
import { normalText } from './normal.ts';
import type { Quantity } from './quantity.ts';

/** Words that make another amount, and what a claim prints that says the same. */
interface Altering {
  readonly words: RegExp;
  readonly unless: RegExp;
}

const [before, behind] = [
  patternsOf('before', (words) => `(?<![a-z])(?:${words})$`),
  patternsOf('behind', (words) => `^(?:${words})`),
];

function patternsOf(side: keyof AlteringWords, at: (words: string) => string): readonly Altering[] {
  return grammars.flatMap(({ alters }) =>
    alters[side].map(([words, unless = words]) => ({
      words: new RegExp(at(words), 'u'),
      unless: new RegExp(unless, 'u'),
    })),
  );
}

/** What the words right beside the number of a text make of it, where the claim says nothing of the kind: "12,000 fewer jobs". */
export function alteredBy(claimed: Quantity, text: string): Difference | null {
  const { lower } = normalText(text);
  const found = findCandidates(lower);
  const numbers =
    found.length > 0 ? found : grammars.flatMap(({ findNumberWords }) => findNumberWords(lower));
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined) return null;
  const said = normalText(claimed.printed).lower;
  const [head, rest] = [lower.slice(0, first.start), lower.slice(last.end)];
  const word = wordIn(head, before, said) ?? wordIn(rest, behind, said);
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
