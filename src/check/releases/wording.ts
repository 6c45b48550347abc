/** Where the words of a text first differ from those that it had. */
export function firstDifference(old: string, now: string): { readonly start: number; readonly end: number } {
  const before = old.match(/\S+/g) ?? [];
  const words = [...now.matchAll(/\S+/g)];
  const found = words.find(({ 0: word }, index) => word !== before[index]) ?? words.at(-1);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: 0, end: 1 };
}

/** The words that begin with a capital letter although no sentence does: names, as far as spelling shows them. */
export function capitalised(text: string): string[] {
  return [...text.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)]
    .filter(({ index }) =>
      /[\p{L}\p{N},;)\]]["”’)\]]* ["“‘([]*$/u.test(text.slice(Math.max(0, index - 6), index)),
    )
    .map(([word]) => word);
}
