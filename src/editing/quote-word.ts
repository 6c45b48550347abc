const PLAIN = /^[\p{L}\p{N}_@%+=:,./-]+$/u;

/**
 * Writes a path as one word of a command to be pasted: in double quotes where it has spaces or signs, which
 * every shell takes, and in single ones where a shell would read something into double ones.
 */
export function quoteWord(word: string): string {
  if (PLAIN.test(word)) return word;
  return /["$`\\!]/.test(word) ? `'${word.replaceAll("'", String.raw`'\''`)}'` : `"${word}"`;
}
