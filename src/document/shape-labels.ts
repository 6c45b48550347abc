import { findMeasure } from '../schemas/measure.ts';
import type { Piece } from './reading-text.ts';
import { isPeriod } from './table/period.ts';

/** A stretch of a text whose numbers count and measure nothing there, and what they are. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const NUMBER = '\\d+(?:\\.\\d+)*[a-z]?';
const LIST = `${NUMBER}(?:\\s*(?:[,–-]|and|to|&)\\s*${NUMBER})*`;
const HOUR = '(?:[01]?\\d|2[0-4])';

/** What is a label wherever it stands, by its shape. */
const SHAPES: readonly (readonly [shape: RegExp, what: string])[] = [
  [
    /(?:https?|ftp):\/\/[^\s<>"'，。；）]+|\bwww\.[^\s<>"'，。；）]+|\bdoi:\s?\S+|\b10\.\d{4,}\/\S+|[\w.+-]+@[\w-]+\.[\w.-]+/gi,
    'an address',
  ],
  [/(?<![\w.])\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/g, 'a time'],
  [
    new RegExp(
      `(?<![\\d:.])${HOUR}[:：][0-5]\\d(?:[:：][0-5]\\d)?(?:\\s?(?:a\\.?m\\.?|p\\.?m\\.?|hrs?|h|UTC|GMT|Z)\\b)?(?![\\d:])`,
      'gi',
    ),
    'a time of day',
  ],
  [/\b(?:1[0-2]|0?[1-9])(?:\.[0-5]\d)?\s?(?:a\.m\.|p\.m\.|am|pm)(?![\p{L}])/giu, 'a time of day'],
  [
    /(?:上午|下午|凌晨|中午|晚間|晚上|清晨|傍晚|早上)\s*[\d一二三四五六七八九十]{1,3}\s*(?:時|點)(?:\s*[\d一二三四五六七八九十]{1,3}\s*分|半)?(?:許|整)?/gu,
    'a time of day',
  ],
  [
    new RegExp(
      `\\b(?:tables?|figures?|figs?\\.?|sections?|sect\\.|chapters?|appendix|appendices|annex(?:es)?|footnotes?|notes?|exhibits?|box(?:es)?|charts?|equations?|schedules?|refs?\\.?|references?|vol\\.|volumes?|paras?\\.?|paragraphs?|clauses?|pages?|pp?\\.)\\s?\\(?${LIST}\\)?`,
      'gi',
    ),
    'a reference',
  ],
  [
    new RegExp(
      `\\b(?:bulletin|report|issue|release|edition|circular|volume|document|form|file|case)\\s(?:no\\.?|number|#)\\s?${NUMBER}`,
      'gi',
    ),
    'a reference',
  ],
  [
    /(?:圖表|[圖表註注]|附[錄表圖件])\s*[\d一二三四五六七八九十]+(?:[-–.]\d+)*|第\s*[\d一二三四五六七八九十]+\s*[章節頁條款項號]/gu,
    'a reference',
  ],
  [
    /\((?!\d{1,3}(?:,\d{3})+\))(?:refs?\.? ?)?\d{1,3}(?:\s*[,–-]\s*\d{1,3})+\)|\[\d{1,3}(?:\s*[,–-]\s*\d{1,3})*\]/g,
    'a reference',
  ],
  [
    /\bISB?S?N[:\s]*[\d-]{8,}X?|\b(?:tel|phone|fax|mobile)\b[.:\s]*[+(\d][\d\s().-]{6,}\d|(?:電話|傳真|專線)[:：\s]*[\d\s()#-]{7,}\d/giu,
    'a number to call or look up',
  ],
  [/\b(?:1[5-9]|20|21)\d{2}(?:[-/ ]?Q[1-4])?\s*=\s*100\b%?|=\s*100\s?%?(?!\d)/g, 'the base of an index'],
];

/** What is a label at the start of a heading, a paragraph or an item: its own number. */
const OWN_NUMBER =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?(?=\s)|\d{1,2}[.)](?=\s)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[IVX]{1,5}\.(?=\s))/u;
const HEADING_NUMBER = /^\s*\d{1,2}(?=\s+\p{Lu})/u;

/** The stretches of a piece of the document that are labels by their shape. */
export function findShapeLabels(text: string, piece: Pick<Piece, 'kind' | 'cell'>): Label[] {
  const found = SHAPES.flatMap(([shape, what]) =>
    Array.from(text.matchAll(shape), ({ index, 0: match }): Label => ({
      start: index,
      end: index + match.length,
      what,
    })),
  );
  return [...ownNumber(text, piece), ...headingTime(text, piece), ...found];
}

function ownNumber(text: string, { kind, cell }: Pick<Piece, 'kind' | 'cell'>): Label[] {
  if (cell) return [];
  const [number] = OWN_NUMBER.exec(text) ?? (kind === 'heading' ? (HEADING_NUMBER.exec(text) ?? []) : []);
  return number === undefined ? [] : [{ start: 0, end: number.length, what: 'the number of its part' }];
}

/** A time that heads a column, or names a row. */
function headingTime(text: string, { cell }: Pick<Piece, 'kind' | 'cell'>): Label[] {
  return cell && isPeriod(text)
    ? [{ start: 0, end: text.length, what: 'a time that heads a column or a row' }]
    : [];
}

const UNIT_WORD =
  /(?:thousands?|millions?|billions?|trillions?|hundreds?|lakhs?|crores?|['’]?0{3}s?)(?: (?:of )?\p{L}+)?|[十百千]?[萬億兆千](?:\p{Script=Han}{0,3})/giu;

/** The words of a heading, a caption or a note that say what a table's figures are in: "USD million", 千人. */
export function findUnitWords(text: string, { kind, cell }: Pick<Piece, 'kind' | 'cell'>): Label[] {
  const isAbout = kind === 'table' && (cell === null || cell.row < 0);
  if (!isAbout || (findMeasure(text)?.multiplier ?? 1) === 1) return [];
  return Array.from(text.matchAll(UNIT_WORD), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    what: 'the unit of a table',
  }));
}

// Lower-case words with a digit behind them are words with the mark of a footnote.
const FOOTNOTE = /(?<=[\p{Ll}]{3})\d{1,2}(?![\p{L}\d.])/gu;

/** The marks of footnotes that stand at words: "Order intake1". */
export function findFootnoteMarks(text: string): Label[] {
  return Array.from(text.matchAll(FOOTNOTE), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    what: 'the mark of a footnote',
  }));
}

const TIME_WORDS =
  /^(?:(?:the )?(?:first|second|third|fourth|last) (?:quarter|half)|q[1-4]|h[12]|[上下]半年|第?\s*[一二三四1-4]\s*季度?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日|\d{1,2}\s*[時點](?:\s*\d{1,2}\s*分)?|'\d\ds?)$/iu;

/** True of a figure that names a time, which the grammar can't place without its year. */
export function isTimeWord(figure: string): boolean {
  return TIME_WORDS.test(figure.trim()) || isPeriod(figure);
}
