import { firstFrom } from '../figures/first-from.ts';
import { isPeriod } from '../figures/heading-period.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { overlaps } from './overlaps.ts';
import { figuresOfPiece } from './piece-figures.ts';
import type { Piece, ReadingText } from './reading-text.ts';
import {
  findFootnoteMarks,
  findShapeLabels,
  isTimeWord,
  readNotes,
  type NoteContext,
} from './shape-labels.ts';

/** Letters, then digits, in one word: "x3", "k2-turbo", "GPT-4o", "x1-mini-2031-04-14", "CO₂". */
const GLUED =
  /(?<![\p{L}\p{N}@/.#_-])\p{Script=Latin}[\p{Script=Latin}\d₀-₉]*(?:[-.][\p{Script=Latin}\d₀-₉]+)*(?![\p{L}\p{N}])/gu;
const IS_GLUED = /\p{Script=Latin}[-.]?[\d₀-₉]/u;
const NO_NAME =
  /^(?:[qhw]\d|fy|cy|mid-|pre-|post-|early-|late-|non-|sub-|usd|eur|gbp|ntd?|nt|hk|rs|nos?\d?$|pp?\d|pp?-|vol|figs?|tables?|sec|ch\d\d|age|top-|grade-|[kcm]?m[23]$|co2$|[a-z]{4,}\d{1,2}$|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec))/i;
const CURRENCY_WORDS =
  /^(?:Rs|USD|EUR|GBP|NTD|TWD|RMB|CNY|Euro|Euros|Page|Table|Figure|Fig|Section|Chapter|Note|Bulletin|No|Step|Day|Week|Year|Grade|Total|Over|About|Category|Level|Group|Class|Type|Stage|Tier|Extract|Exhibit|Item|Box|Panel|Annex|Appendix|Part|Schedule|Article|Rule|Sample|Case|Question|Lot|Round|Version|Page|Paragraph|Para|Clause|Line|Row|Column|Volume|Issue|Article|Item|Report)$/;

/** Proper names with a digit in them that a document seems to use, as it writes them. */
export function findLikelyNames(reading: ReadingText, names: readonly string[]): string[] {
  const notes = readNotes(reading);
  const found = reading.pieces.flatMap((piece) => {
    const text = reading.text.slice(piece.start, piece.end);
    const glued = IS_GLUED.test(text) ? gluedWords(text, notes) : [];
    const likely = ADDRESS.test(text) ? [] : glued.filter(isLikely);
    return [...likely, ...(piece.cell ? glued.filter(isUnread) : []), ...spacedNames(text, piece, names)];
  });
  const listed = new Set(names);
  return [...new Set(found)].filter((name) => !listed.has(name));
}

function gluedWords(text: string, notes: NoteContext): string[] {
  const marks = findFootnoteMarks(text, notes, { cell: null });
  return Array.from(text.matchAll(GLUED))
    .filter(({ index, 0: word }) => (marks[firstFrom(marks, index)]?.end ?? Infinity) > index + word.length)
    .map(([word]) => word.replace(/[.-]+$/, ''))
    .filter((word) => /[\d₀-₉]/.test(word));
}

const ADDRESS = /https?:|www\./;

function isLikely(word: string): boolean {
  return (
    !/^\p{L}+-(?:\d{4}|\d{1,3}%?)$/u.test(word.replace(/^[\p{Lu}\d]{2,}/u, 'X1')) &&
    !NO_NAME.test(word) &&
    isUnreadable(readFigure(word))
  );
}

/** True of a word in a table that is neither a figure nor a time: "p50", "CH4". */
function isUnread(word: string): boolean {
  return isUnreadable(readFigure(word)) && !isPeriod(word) && !isTimeWord(word);
}

const BEGINS = /(?:^|[.!?。！？:：]["”’)]?\s)[^\p{L}]*\p{L}+ $/u;

// No name is longer, and a page without line breaks has a figure every few letters.
const LONGEST_WORD = 64;

/** What stands before a place, as far as a word reaches; where it's cut, it doesn't look like a text's beginning. */
function wordsBefore(text: string, place: number): string {
  return place > LONGEST_WORD ? `a ${text.slice(place - LONGEST_WORD, place)}` : text.slice(0, place);
}

const IS_SPACED = /\p{Lu}\p{L}+ \d/u;

/** A capitalised word and a small number that nothing else is counted by: "Llama 4", "Claude 3.5". */
function spacedNames(text: string, piece: Piece, names: readonly string[]): string[] {
  if (!IS_SPACED.test(text)) return [];
  const found = figuresOfPiece(piece, text, names).filter(({ likelyName }) => likelyName);
  const labels = found.length > 0 ? findShapeLabels(text, piece) : [];
  const near = overlaps(found, labels);
  return found.flatMap(({ start, end, text: printed }, index) => {
    const before = wordsBefore(text, start);
    const [, word = ''] = /(?:^|[^\p{L}])(\p{Lu}\p{L}+) $/u.exec(before) ?? [];
    // Any word has a capital where a sentence begins.
    const begins = !piece.cell && piece.kind !== 'heading' && BEGINS.test(before);
    // "Claude 3.5/4.0": two versions of one thing, wherever they stand.
    const areVersions = /^\d{1,2}\.\d\/\d{1,2}\.\d$/.test(printed);
    const isLabel = (near[index] ?? []).length > 0;
    const isSmall = /^\d{1,2}(?:\.\d)?(?:\/\d{1,2}\.\d)?$/.test(printed);
    const isFree = !/^[\s,]?\s?(?:[\p{N}%％]|percent|per cent|million|billion|thousand|crore|lakh)/u.test(
      text.slice(end),
    );
    const isName =
      word !== '' && isSmall && isFree && (!begins || areVersions) && !isLabel && !CURRENCY_WORDS.test(word);
    return isName ? [`${word} ${printed}`] : [];
  });
}
