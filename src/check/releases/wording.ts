import { findFigures } from '../../figures/find.ts';

/** Where the words of a text first differ from those that it had. */
export function firstDifference(old: string, now: string): { readonly start: number; readonly end: number } {
  const before = old.match(/\S+/g) ?? [];
  const words = [...now.matchAll(/\S+/g)];
  const found = words.find(({ 0: word }, index) => word !== before[index]) ?? words.at(-1);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 1 };
}

/** The words that begin with a capital letter although no sentence does: names, as far as spelling shows them. */
function capitalised(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)]
    .filter(({ index }) =>
      /[\p{L}\p{N},;)\]]["”’)\]]* ["“‘([]*$/u.test(text.slice(Math.max(0, index - 6), index)),
    )
    .map(([word]) => word);
}

/** What to do about a note that calls more than spelling a typo. */
export const NO_TYPO = 'Say in a dated note what has changed, and why.';

const NEGATIONS = /\b(?:not|cannot|no|never|neither|nor|without)\b|n[’']t\b|[不沒未無非否別]/giu;

/** What an edit of a text changed that is more than spelling; null when there is nothing. */
export function changedMatter(before: string, after: string, names: readonly string[]): string | null {
  const differs = (find: (text: string) => readonly string[]): boolean =>
    find(before).join('\0') !== find(after).join('\0');
  if (differs((text) => findFigures(text, names).map((figure) => figure.text))) return 'a figure';
  if (differs((text) => text.match(/\bclaim:[a-z/-]+/g) ?? [])) return 'a claim that it links to';
  if (differs((text) => text.match(/<\/?[A-Z][^>]*>/g) ?? [])) return 'a component';
  if (differs((text) => namesIn(text, names))) return 'a name';
  if (differs(negationsIn)) return 'a negation';
  return null;
}

function namesIn(text: string, names: readonly string[]): string[] {
  const listed = names.flatMap((name) =>
    Array.from<string>({ length: text.split(name).length - 1 }).fill(name),
  );
  return [...listed, ...capitalised(text)];
}

/** The negations of a text; "isn’t", "is not" and "cannot" say the same. */
function negationsIn(text: string): string[] {
  return (text.match(NEGATIONS) ?? []).map((word) =>
    /^(?:cannot|n[’']t)$/iu.test(word) ? 'not' : word.toLowerCase(),
  );
}
