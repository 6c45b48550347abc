const SIGN = '[=+\\-@＝＋－＠]';
const PLAIN_NUMBER = '[+\\-]\\p{Sc}?\\d[\\d.,]*\\s?%?(?=$|[;\\t\\r\\n])';
const SPACE = '[^\\S\\t\\r\\n]*';
const FORMULA = new RegExp(`(^|[;\\t\\r\\n])(?!${SPACE}${PLAIN_NUMBER})(?=${SPACE}${SIGN})`, 'gu');
const CONTROL_FIRST = /^[\t\r\n]/u;

const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';
/** What spreadsheets turn into dates, times, fractions, powers or other digits: `1/2`, `3-4`, `1:20`, `May 2031`, `1E5`, `007`. */
const CONVERTED = new RegExp(
  `^\\s*(?:${[
    '\\d{1,4}\\s?[/.–-]\\s?\\d{1,2}\\s?[/.–-]\\s?\\d{1,4}',
    '\\d{1,4}\\s?[/-]\\s?\\d{1,4}',
    '\\d{1,3}:\\d{1,2}(?::\\d{1,2}(?:\\.\\d+)?)?(?:\\s?[ap]\\.?m\\.?)?',
    '\\d{1,2}\\s?[ap]\\.?m\\.?',
    `(?:\\d{1,2}(?:st|nd|rd|th)?[ -])?${MONTH}\\.?(?:[ -]\\d{1,4}(?:,? \\d{2,4})?)?`,
    `${MONTH}\\.?[ -]\\d{1,2}(?:st|nd|rd|th)?,? \\d{2,4}`,
    '\\d+(?:\\.\\d+)?e[+-]?\\d+',
    '0\\d+',
    '\\d+ \\d+/\\d+',
    '(?:\\d{2,4}年)?\\d{1,2}月(?:\\d{1,2}日)?|\\d{4}年',
    '(?:[上下]午\\s?)?\\d{1,2}[:時]\\d{1,2}分?',
    'true|false',
    '-?\\d{12,}',
    // Numbers that are shown with another sign or other digits: `+12%` as 12%, `12.5%` as 12.50%, `1.50` as 1.5.
    '\\+\\p{Sc}?\\d[\\d.,]*\\s?%?',
    '-?[\\d,]+\\.\\d+\\s?%',
    '-?\\p{Sc}?[\\d,]+\\.\\d*0',
    '-?\\p{Sc}[\\d,]+\\.\\d(?:\\d{2,})?',
    '\\(\\p{Sc}?[\\d.,]+%?\\)',
  ].join('|')})\\s*$`,
  'iu',
);
/** A date as data has it, which every program reads alike. */
const ISO_DATE = /^\d{4}-\d{2}-\d{2}$/u;
/** Shown as nothing, and yet no part of a number or of a date. */
const WORD_JOINER = '\u2060';

/**
 * A text as a cell that no spreadsheet runs: an apostrophe stands before what would begin a formula,
 * at the cell's start and wherever a spreadsheet that splits at semicolons or tabs would start another.
 * A plain negative number or percentage (“-3%”) is harmless and stays as it is. Before what a spreadsheet would make
 * something else of stands a character that nobody sees, so that it comes as printed.
 */
export function neutraliseCell(text: string): string {
  if (CONVERTED.test(text) && !ISO_DATE.test(text)) return WORD_JOINER + text;
  const neutral = text.replace(FORMULA, "$1'");
  return CONTROL_FIRST.test(neutral) ? `'${neutral}` : neutral;
}
