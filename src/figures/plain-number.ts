/** No number is longer that is written out. */
const LONGEST = 20;
const PLAIN = /^(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?$/;

/** True of a text that is a number in digits and nothing else, which needs no grammar: "3,106,401", "7.30". */
export function isPlainNumber(text: string): boolean {
  return text.length <= LONGEST && PLAIN.test(text);
}
