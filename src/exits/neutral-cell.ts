const SIGN = '[=+\\-@＝＋－＠]';
const PLAIN_NUMBER = '[+\\-]\\p{Sc}?\\d[\\d.,]*\\s?%?(?=$|[;\\t\\r\\n])';
const SPACE = '[^\\S\\t\\r\\n]*';
const FORMULA = new RegExp(`(^|[;\\t\\r\\n])(?!${SPACE}${PLAIN_NUMBER})(?=${SPACE}${SIGN})`, 'gu');
const CONTROL_FIRST = /^[\t\r\n]/u;

/**
 * A text as a cell that no spreadsheet runs: an apostrophe stands before what would begin a formula,
 * at the cell's start and wherever a spreadsheet that splits at semicolons or tabs would start another.
 * A plain signed number or percentage (“-3%”) is harmless and stays as it is.
 */
export function neutraliseCell(text: string): string {
  const neutral = text.replace(FORMULA, "$1'");
  return CONTROL_FIRST.test(neutral) ? `'${neutral}` : neutral;
}
