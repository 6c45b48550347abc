import { figuresOf } from '../../figures/figures-of.ts';
import { splitWords } from './split-words.ts';
import type { Font, MeasureText } from './text.ts';

const CJK = String.raw`\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60`;
const BREAK = String.raw`\s\-–—/`;
// The dash of a range belongs to its figure.
const RANGE = String.raw`(?<=\p{N}%?)[-–—](?=\p{N})`;
const WORD = `(?:[^${BREAK}${CJK}]|${RANGE})`;

// A line may end after a space, a hyphen or a slash, and beside a CJK letter, but not before
// closing punctuation nor after an opening bracket.
const PIECE = new RegExp(
  [
    `[（「『《〈【〔]*[${CJK}][，。、：；？！）」』》〉】〕]*`,
    `${WORD}*(?:(?!${RANGE})[${BREAK}])+`,
    `${WORD}+`,
  ].join('|'),
  'gu',
);
const HAN = /\p{Script=Han}/u;

/** Breaks a text into lines no wider than `width`, and no figure over two; a word that is wider by itself is cut. */
export function wrapText(text: string, width: number, font: Font, measure: MeasureText): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of piecesOf(text, (word) => measure(word.trimEnd(), font) <= width)) {
    if (line !== '' && measure((line + piece).trimEnd(), font) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    const cut = cutWord(line + piece, width, font, measure);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** What stays on a line unless it is wider than the line: a word, in Chinese too, and a figure with its mark. */
function piecesOf(text: string, fits: (word: string) => boolean): string[] {
  const ends = wordEnds(text);
  const figures = figuresOf(text, NO_NAMES);
  let at = 0;
  return (text.match(PIECE) ?? []).reduce<string[]>((pieces, piece) => {
    const last = pieces.at(-1) ?? '';
    const isInWord = HAN.test(piece) && HAN.test(last) && !ends.has(at);
    const isInFigure = figures.some(({ start, end }) => start < at && at < end + Number(text[end] === '?'));
    at += piece.length;
    const stays = (isInWord || isInFigure) && fits(last + piece);
    return stays ? [...pieces.slice(0, -1), last + piece] : [...pieces, piece];
  }, []);
}

const NO_NAMES: readonly string[] = [];

function wordEnds(text: string): Set<number> {
  let end = 0;
  return new Set(splitWords(text).map((word) => (end += word.length)));
}

function cutWord(word: string, width: number, font: Font, measure: MeasureText): string[] {
  if (measure(word.trimEnd(), font) <= width) return [word];
  const cut: string[] = [];
  let part = '';
  for (const letter of word) {
    if (part !== '' && measure(part + letter, font) > width) {
      cut.push(part);
      part = '';
    }
    part += letter;
  }
  return [...cut, part];
}

/** Breaks a text into as few lines as `wrapText`, and into lines as even as they can be without cutting a word. */
export function balanceText(text: string, width: number, font: Font, measure: MeasureText): string[] {
  const lines = wrapText(text, width, font, measure);
  const words = (text.match(PIECE) ?? []).map((word) => measure(word.trimEnd(), font));
  const widestWord = Math.max(0, ...words.filter((word) => word <= width));
  const least = Math.max(measure(text, font) / lines.length, widestWord);
  for (let narrower = least; narrower < width; narrower += font.size / 2) {
    const even = wrapText(text, narrower, font, measure);
    if (even.length <= lines.length && widest(even, font, measure) <= narrower) return even;
  }
  return lines;
}

/** The width of the widest of some lines. */
export function widest(lines: readonly string[], font: Font, measure: MeasureText): number {
  return Math.max(0, ...lines.map((line) => measure(line, font)));
}
