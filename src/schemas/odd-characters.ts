/** A character that no text may hold, where it stands, in UTF-16 units. */
export interface OddCharacter {
  readonly start: number;
  readonly end: number;
  /** What it is and does, as a sentence's end. */
  readonly what: string;
}

/** What each kind of character does to a text, unseen. */
const KINDS: readonly (readonly [pattern: string, what: string])[] = [
  [String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`, 'turns the direction of the text around it'],
  [String.raw`\p{Noncharacter_Code_Point}`, 'is no character at all'],
  [String.raw`\p{Cs}`, 'is half a character (a lone surrogate)'],
  [String.raw`\p{Co}`, 'is a private character, which each font shows as it likes'],
  [String.raw`[\u115F\u1160\u3164\uFFA0]`, 'shows a gap between letters that programs take for none'],
  [String.raw`[\uFFF9-\uFFFC\u206A-\u206F\u{E0000}-\u{E007F}]`, 'is an invisible sign for programs'],
  [String.raw`[\p{Cc}--[\t\n\r\u0085]]`, 'is a control character'],
];
const BREAKS = String.raw`[\n\r\v\f\u0085\u2028\u2029]`;
const IN_LINES = patternOf(KINDS.map(([pattern]) => pattern));
const IN_A_LINE = patternOf([...KINDS.map(([pattern]) => pattern), BREAKS, String.raw`\t`]);
const NAMED = KINDS.map(([pattern, what]) => [patternOf([pattern]), what] as const);

function patternOf(alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'gv');
}

/**
 * The characters that no text may hold: a reader would see another text than a program, or none.
 * @param lines how the text may be laid out: a single line has no break in it, and no tab
 */
export function oddCharacters(text: string, lines: 'single' | 'many'): OddCharacter[] {
  return [...text.matchAll(lines === 'single' ? IN_A_LINE : IN_LINES)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    what: whatOf(found),
  }));
}

/** A text as one line without such characters, for a format in which they would do more than be seen. */
export function asOneLine(text: string): string {
  return text
    .replaceAll(/\r\n|[\t\n\r\v\f\u0085\u2028\u2029\u115F\u1160\u3164\uFFA0]/g, ' ')
    .replaceAll(IN_A_LINE, '');
}

function whatOf(found: string): string {
  if (found === '\t') return 'is a tab, in a text of one line';
  const [, what = 'breaks a line, in a text of one line'] =
    NAMED.find(([pattern]) => found.search(pattern) !== -1) ?? [];
  return what;
}
