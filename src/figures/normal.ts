import { lookalikes } from './lookalikes.ts';

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
same.set('🔟', '10').set('💯', '100');
Array.from('⚀⚁⚂⚃⚄⚅').forEach((die, index) => same.set(die, String(index + 1)));
// Pieces of games with a number, and clocks, stand in rows from one on.
const piecesFrom = (first: number, count: number, written: (index: number) => string): void => {
  for (let index = 0; index < count; index += 1)
    same.set(String.fromCodePoint(first + index), written(index));
};
for (const tiles of [0x1f007, 0x1f010, 0x1f019]) piecesFrom(tiles, 9, (index) => String(index + 1));
for (const suit of [0x1f0a1, 0x1f0b1, 0x1f0c1, 0x1f0d1]) piecesFrom(suit, 10, (index) => String(index + 1));
piecesFrom(0x1f0e0, 22, String);
for (const dominoes of [0x1f031, 0x1f063])
  piecesFrom(dominoes, 49, (index) => `${String(Math.floor(index / 7))}/${String(index % 7)}`);
piecesFrom(0x1f550, 12, (index) => `${String(index + 1)}:00`);
piecesFrom(0x1f55c, 12, (index) => `${String(index + 1)}:30`);
// Behind this sign the letters of Braille are digits.
same.set('⠼', '0');
same.set('٪', '%').set('٫', '.').set('٬', ',').set('⁄', '/').set('∕', '/').set('：', ':').set('∶', ':');

for (const [letter, latin] of lookalikes()) same.set(letter, latin);

// Squares and cubes are units of their own, not a letter with a digit.
Array.from('㎡㎥㎠㎤㎢㎟').forEach((sign, index) =>
  same.set(sign, ['m²', 'm³', 'cm²', 'cm³', 'km²', 'mm²'][index] ?? sign),
);
// Circles that are typed for the zero of 二〇二四, which is a character of its own.
same.set('○', '〇').set('◯', '〇');
// A full-width middle dot and its like are the point of 三．三二.
for (const point of '‧・･•') same.set(point, '·');

/** Characters that nobody sees in a number: default-ignorable ones, and marks that combine with a character. */
const invisible = /[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]/u;
const decimalDigit = /\p{Nd}/u;
const anyNumber = /\p{N}/u;

/** Value of a decimal digit in any script: the digits of a script stand in a row of ten. */
function digitValue(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  // Mathematical digits (U+1D7CE on) are five rows of ten that don't start at a multiple of ten.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10;
  let zero = point;
  while (point - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

const latin = /\p{Script=Latin}/u;
/** What a compatibility form may come to: letters, digits and ideographs, as ㎏, ㋋ and ㏾ do. */
const spelled = /^[\p{Script=Latin}\d\p{Script=Han}%./\u2215-]{1,8}$/u;

/** A letter without its accent, so that "fíve" is still five. */
function bareLetter(character: string): string {
  if (!latin.test(character)) return character;
  const bare = character.normalize('NFKD').replace(/\p{M}/gu, '');
  return bare.length === 1 ? bare : character;
}

function foldOnce(character: string): string {
  if (decimalDigit.test(character)) return String(digitValue(character));
  if (anyNumber.test(character)) return character;
  const compatible = character.normalize('NFKC');
  if (compatible === character) return bareLetter(character);
  if (compatible.length === 1) return bareLetter(compatible);
  return spelled.test(compatible) || compatible.length === character.length ? compatible : character;
}

const foldedPoints = new Map<number, string>();

/** A code point as the grammar sees it, '' for an invisible one; each is worked out once. */
function fold(point: number): string {
  const known = foldedPoints.get(point);
  if (known !== undefined) return known;
  const character = String.fromCodePoint(point);
  const folded = same.get(character) ?? (invisible.test(character) ? '' : foldOnce(character));
  foldedPoints.set(point, folded);
  return folded;
}

function lowerCase(text: string): string {
  const whole = text.toLowerCase();
  // Only İ and its like change their length.
  if (whole.length === text.length && !/[\u0130\u1e9e]/.test(text)) return whole;
  let lower = '';
  for (const unit of text) {
    const small = unit.toLowerCase();
    lower += small.length === unit.length ? small : unit;
  }
  return lower;
}

// Not U+FEFF, which is seen by nobody though `\s` matches it.
const spaces = /[^\S\ufeff]+/y;
const emptyLine = /\n[^\S\ufeff]*\n/y;

const isFormat = (point: number): boolean => /\p{Cf}/u.test(String.fromCodePoint(point));

/** A text while it is folded: its pieces, and where each of their code units came from. */
class Folding {
  readonly pieces: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];
  private length = 0;

  push(piece: string, start: number, end: number): void {
    this.pieces.push(piece);
    while (this.starts.length < this.length + piece.length) this.starts.push(start);
    while (this.ends.length < this.starts.length) this.ends.push(end);
    this.length = this.starts.length;
  }

  /** Takes in a run of ASCII and ideographs, which stays as it is. */
  pushPlain(text: string, start: number, end: number): void {
    this.pieces.push(text.slice(start, end));
    for (let at = start; at < end; at += 1) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
    this.length = this.starts.length;
  }

  /** Lets the character before an invisible one end behind it: a keycap or an accent belongs to it. */
  stretch(end: number): void {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }
}

// Bounded, since each character of a run costs a match some memory. The gaps among the ideographs are other forms of
// numerals: 参, 弍, 卄.
const plainRun =
  /(?:[!-~\u3001\u3002\u3400-\u4e16\u4e18-\u5343\u5345-\u53c1\u53c3\u53c6-\u5f0b\u5f0f-\u9fff]{1,99} ?){1,20}(?<! )/y;

/** The offset behind what a sticky pattern matches at `at`, or -1. */
function endAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

/** True when a run of white space holds an empty line. */
function holdsEmptyLine(text: string, start: number, end: number): boolean {
  const first = text.indexOf('\n', start);
  if (first === -1 || first >= end) return false;
  const behind = endAt(emptyLine, text, first);
  return behind !== -1 && behind <= end;
}

/** Folds one character, or one run of white space, at `at`, and returns where it ends. */
function foldNext(text: string, at: number, folding: Folding): number {
  const space = endAt(spaces, text, at);
  if (space !== -1) {
    folding.push(holdsEmptyLine(text, at, space) ? '\n' : ' ', at, space);
    return space;
  }
  const point = text.codePointAt(at) ?? 0;
  const end = at + (point > 0xffff ? 2 : 1);
  const folded = fold(point);
  if (folded !== '') folding.push(folded, at, end);
  else if (!isFormat(point)) folding.stretch(end);
  return end;
}

/** Folds a text. A run of white space becomes one space, or one line feed where it holds an empty line. */
export function normalText(text: string): NormalText {
  const folding = new Folding();
  let at = 0;
  while (at < text.length) {
    const run = endAt(plainRun, text, at);
    if (run === -1) at = foldNext(text, at, folding);
    else {
      folding.pushPlain(text, at, run);
      at = run;
    }
  }
  folding.starts.push(text.length);
  const cased = folding.pieces.join('');
  return { cased, lower: lowerCase(cased), starts: folding.starts, ends: folding.ends };
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
