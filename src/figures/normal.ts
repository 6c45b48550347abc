/**
 * Text as the grammar sees it: width, dashes, spaces and foreign digits made one, with a map back to
 * the offsets of the original, so that a figure is found however it was typed.
 */
export interface NormalText {
  /** Folded text, letters as typed: "M" and "m" differ as multipliers. */
  readonly cased: string;
  /** The same text in lower case, of the same length. */
  readonly lower: string;
  /** Start offset in the original of each character; one more entry for the end. */
  readonly starts: readonly number[];
  /** End offset in the original of each character. */
  readonly ends: readonly number[];
}

const same = new Map<string, string>();
for (const dash of '‐‑‒–−﹣－⁃') same.set(dash, '-');
for (const wave of '〜～∼˜') same.set(wave, '~');
for (const apostrophe of '’ʼ＇′') same.set(apostrophe, "'");
same.set('٪', '%').set('٫', '.').set('٬', ',').set('⁄', '/').set('∕', '/').set('：', ':').set('∶', ':');

/** Zero-width and formatting characters, variation selectors and the keycap: invisible in a number. */
const invisible = /[\p{Cf}\u034f\ufe00-\ufe0f\u20e3]/u;
const decimalDigit = /\p{Nd}/u;
const anyNumber = /\p{N}/u;
const whitespace = /[\s\u2000-\u200a\u202f\u205f\u3000]/u;

/** Value of a decimal digit in any script: the digits of a script stand in a row of ten. */
function digitValue(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  // Mathematical digits (U+1D7CE on) are five rows of ten that don't start at a multiple of ten.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10;
  let zero = point;
  while (point - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

function fold(character: string): string {
  const known = same.get(character);
  if (known !== undefined) return known;
  if (character < '\u0080') return character;
  if (decimalDigit.test(character)) return String(digitValue(character));
  if (anyNumber.test(character)) return character;
  const compatible = character.normalize('NFKC');
  return compatible.length === character.length ? compatible : character;
}

function lowerCase(text: string): string {
  let lower = '';
  for (const unit of text) {
    const small = unit.toLowerCase();
    lower += small.length === unit.length ? small : unit;
  }
  return lower;
}

/** The end of a run of white space from `at`, and whether it holds an empty line. */
function spaceRun(text: string, at: number): { end: number; paragraph: boolean } {
  let end = at;
  let lines = 0;
  while (end < text.length && whitespace.test(text.charAt(end))) {
    if (text.charAt(end) === '\n') lines += 1;
    end += 1;
  }
  return { end, paragraph: lines > 1 };
}

/** Folds a text. A run of white space becomes one space, or one line feed where it holds an empty line. */
export function normalText(text: string): NormalText {
  const pieces: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const push = (piece: string, start: number, end: number): void => {
    pieces.push(piece);
    starts.push(...Array<number>(piece.length).fill(start));
    ends.push(...Array<number>(piece.length).fill(end));
  };
  let at = 0;
  while (at < text.length) {
    const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
    let end = at + character.length;
    if (whitespace.test(character)) {
      const run = spaceRun(text, at);
      end = run.end;
      push(run.paragraph ? '\n' : ' ', at, end);
    } else if (invisible.test(character)) {
      // A keycap or a variation selector belongs to the character before it.
      if (ends.length > 0 && !/\p{Cf}/u.test(character)) ends[ends.length - 1] = end;
    } else {
      push(fold(character), at, end);
    }
    at = end;
  }
  starts.push(text.length);
  const cased = pieces.join('');
  return { cased, lower: lowerCase(cased), starts, ends };
}

/** A match of a sticky pattern that starts exactly at `at`, or null. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

/** An alternation of words, longest first, with their own punctuation escaped. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  return `(?:${sorted.map((word) => word.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&')).join('|')})`;
}
