/** A count in letters, since addresses hold no figures: a, b … z, ba, bb … from 0 on. */
export function lettersOf(count: number): string {
  const letter = String.fromCodePoint(97 + (count % 26));
  return count < 26 ? letter : lettersOf(Math.floor(count / 26)) + letter;
}
