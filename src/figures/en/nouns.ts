/** A noun without its plural: "pillars" is "pillar". */
export function singular(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[a-z]s$/.test(noun) && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** The noun that a phrase is about, its last word: "critical source files" counts files. */
export function headNoun(phrase: string): string | null {
  if (!/[a-z]/.test(phrase)) return null;
  return singular(phrase.split(/[ -]/).at(-1) ?? phrase);
}

/** Words at which a noun phrase ends. */
// prettier-ignore
export const prepositions: readonly string[] = [
  'of', 'over', 'in', 'on', 'for', 'per', 'to', 'from', 'with', 'across', 'among', 'at', 'by', 'than', 'that', 'between', 'above', 'below', 'more', 'less', 'higher', 'lower', 'cheaper', 'premium',
];
