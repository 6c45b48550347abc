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
same.set('٪', '%').set('٫', '.').set('٬', ',').set('⁄', '/').set('∕', '/').set('：', ':').set('∶', ':');

// Letters of other scripts that no reader tells from Latin ones.
const lookalikes = ['аеорсухіѕјԁһοινАВЕКМНОРСТХІЅЈΟΤΝΕ', 'aeopcyxisjdhoivABEKMHOPCTXISJOTNE'] as const;
Array.from(lookalikes[0]).forEach((letter, index) => same.set(letter, lookalikes[1].charAt(index)));

/** Zero-width and formatting characters, variation selectors and the keycap: invisible in a number. */
const invisible = /[\p{Cf}\u034f\ufe00-\ufe0f\u20e3]/u;
const decimalDigit = /\p{Nd}/u;
const anyNumber = /\p{N}/u;
// Not U+FEFF, which is seen by nobody though `\s` matches it.
const whitespace = /[^\S\ufeff]/u;

/** Value of a decimal digit in any script: the digits of a script stand in a row of ten. */
function digitValue(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  // Mathematical digits (U+1D7CE on) are five rows of ten that don't start at a multiple of ten.
  if (point >= 0x1d7ce && point <= 0x1d7ff) return (point - 0x1d7ce) % 10;
  let zero = point;
  while (point - zero < 9 && decimalDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return point - zero;
}

function foldOnce(character: string): string {
  if (decimalDigit.test(character)) return String(digitValue(character));
  if (anyNumber.test(character)) return character;
  const compatible = character.normalize('NFKC');
  // ﬁ and ㎏ are letters to a reader; ℃ is a unit by itself.
  const spelled = /^(?:[a-z\d]{2,4}|[kMG]?(?:W|Hz|B|V|Pa)|dB)$/.test(compatible);
  return spelled || compatible.length === character.length ? compatible : character;
}

/** A character as the grammar sees it, '' for an invisible one; each is worked out once. */
function fold(character: string): string {
  const known = same.get(character);
  if (known !== undefined) return known;
  const folded = invisible.test(character) ? '' : foldOnce(character);
  same.set(character, folded);
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

/** A text while it is folded: its pieces, and where each of their code units came from. */
class Folding {
  readonly pieces: string[] = [];
  readonly starts: number[] = [];
  readonly ends: number[] = [];

  push(piece: string, start: number, end: number): void {
    this.pieces.push(piece);
    this.starts.push(...Array<number>(piece.length).fill(start));
    this.ends.push(...Array<number>(piece.length).fill(end));
  }

  /** Takes in a run of ASCII and ideographs, which stays as it is. */
  pushPlain(text: string, start: number, end: number): void {
    this.pieces.push(text.slice(start, end));
    for (let at = start; at < end; at += 1) {
      this.starts.push(at);
      this.ends.push(at + 1);
    }
  }

  /** Lets the character before an invisible one end behind it: a keycap or a variation selector belongs to it. */
  stretch(end: number): void {
    if (this.ends.length > 0) this.ends[this.ends.length - 1] = end;
  }
}

// Bounded, since each character of a run costs a match some memory.
const plainRun = /(?:[!-~\u3001\u3002\u3400-\u9fff]{1,99} ?){1,20}(?<! )/y;

/** Folds one character, or one run of white space, at `at`, and returns where it ends. */
function foldNext(text: string, at: number, folding: Folding): number {
  const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (whitespace.test(character)) {
    const run = spaceRun(text, at);
    folding.push(run.paragraph ? '\n' : ' ', at, run.end);
    return run.end;
  }
  const end = at + character.length;
  const folded = fold(character);
  if (folded !== '') folding.push(folded, at, end);
  else if (!/\p{Cf}/u.test(character)) folding.stretch(end);
  return end;
}

/** Folds a text. A run of white space becomes one space, or one line feed where it holds an empty line. */
export function normalText(text: string): NormalText {
  const folding = new Folding();
  let at = 0;
  while (at < text.length) {
    const run = matchAt(plainRun, text, at)?.[0];
    if (run !== undefined) folding.pushPlain(text, at, (at += run.length));
    else at = foldNext(text, at, folding);
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
