/** A character that no text may hold, where it stands, in UTF-16 units. */
export interface OddCharacter {
  readonly start: number;
  readonly end: number;
  /** What it is and does, as a sentence's end. */
  readonly what: string;
}

/** Characters that have other forms, by a sign behind them: ideographs, symbols, and a digit on a key, “1️⃣”. */
const WITH_FORMS = String.raw`[[\p{Emoji}\p{S}\p{P}\p{sc=Han}\p{sc=Myanmar}\p{sc=Phags_Pa}]--[\u0000-\u007F]]`;

/** What each kind of character does to a text, unseen. */
const KINDS: readonly (readonly [pattern: string, what: string])[] = [
  [String.raw`[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]`, 'turns the direction of the text around it'],
  [String.raw`\p{Noncharacter_Code_Point}`, 'is no character at all'],
  [String.raw`\p{Cs}`, 'is half a character (a lone surrogate)'],
  [String.raw`\p{Co}`, 'is a private character, which each font shows as it likes'],
  [String.raw`[\u115F\u1160\u3164\uFFA0]`, 'shows a gap between letters that programs take for none'],
  [
    String.raw`[\uFFF9-\uFFFC\u2061-\u2065\u206A-\u206F\u034F\u17B4\u17B5\u180E\u{1BCA0}-\u{1BCA3}\u{1D173}-\u{1D17A}\u{13430}-\u{1343F}\u{E0000}-\u{E00FF}\u{E01F0}-\u{E0FFF}]`,
    'is an invisible sign for programs',
  ],
  [String.raw`(?<!^)\uFEFF`, 'marks the beginning of a file, within a text'],
  [
    [
      String.raw`(?<!${WITH_FORMS})(?!(?<=[0-9#*])\uFE0F\u20E3)[\uFE00-\uFE0F]`,
      String.raw`(?<!\p{sc=Han})[\u{E0100}-\u{E01EF}]`,
      String.raw`(?<!\p{sc=Mong})[\u180B-\u180D\u180F]`,
    ].join('|'),
    'chooses the form of a character that has one only',
  ],
  [String.raw`[\u2028\u2029]`, 'breaks a line, where Markdown breaks none'],
  [String.raw`\uFFFD`, 'stands where a character was lost'],
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
