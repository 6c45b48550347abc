import { findFigures } from '../figures/find.ts';
import { matches } from '../figures/span.ts';
import { findMeasure } from '../schemas/heading-measure.ts';
import { namedPartNumber } from './part-number.ts';
import type { Piece, ReadingText } from './reading-text.ts';
import { isPeriod, periodIn } from '../figures/heading-period.ts';

/** A stretch of a text whose numbers count and measure nothing there, and what they are. */
export interface Label {
  readonly start: number;
  readonly end: number;
  readonly what: string;
}

const NUMBER = '\\d+(?:\\.\\d+)*[a-z]?';
const LIST = `${NUMBER}(?:\\s*(?:[,–-]|and|to|&)\\s*${NUMBER})*`;
const HOUR = '(?:[01]?\\d|2[0-4])';
const TIME = `${HOUR}[:：][0-5]\\d(?:[:：][0-5]\\d)?(?:\\s?(?:a\\.?m\\.?|p\\.?m\\.?|hrs?|h|UTC|GMT|Z)\\b)?`;

/** What is a label wherever it stands, by its shape. */
const SHAPES: readonly (readonly [shape: RegExp, what: string])[] = [
  [
    /(?:https?|ftp):\/\/[^\s<>"'，。；）]+|\bwww\.[^\s<>"'，。；）]+|\bdoi:\s?\S+|\b10\.\d{4,}\/\S+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+/gi,
    'an address',
  ],
  [/(?<![\w.])\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?/g, 'a time'],
  [
    new RegExp(`(?<![\\d:.])${TIME}(?:\\s?(?:[-–~至]|to|until|and)\\s?${TIME})?(?![\\d:])`, 'giu'),
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
      `\\b(?:bulletin|(?:sit\\s?)?rep(?:ort)?|issue|release|edition|circular|volume|document|form|file|case)\\s(?:no\\.?|number|#)\\s?${NUMBER}(?:[-/]\\d+)*`,
      'gi',
    ),
    'a reference',
  ],
  [/\b(?:Item|ITEM)\s\d{1,2}[A-C]?(?![\p{L}\p{N}]|[.,]\d|%)/gu, 'a reference'],
  // Judgments by the reports that print them, answers of servers, and how slow the slowest in a hundred are.
  [
    /\[(?:19|20)\d\d\]\s\p{Lu}[\p{L}()]*(?:\s\p{Lu}[\p{L}()]*)?\s\d+|\bHTTP(?:S|\/\d(?:\.\d)?)?\s(?:status\s|error\s)?[1-5]\d\d(?!\d)|\bp(?:50|75|9\d(?:\.\d)?)(?![\p{L}\p{N}])/gu,
    'a reference',
  ],
  [
    /\b(?:first|second|latter) half of (?:(?:the|this|last|next) )?(?:financial |fiscal )?(?:year|month|\d{4})(?!\d)/giu,
    'a time',
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
    /§{1,2}\s?\d+(?:\.\d+)*[a-z]?|(?<![\p{L}\p{N}])#\d{3,}|\b(?:RFC|ISO|IEC|DIN|EN|ASC|ASU|SFAS)[ -]?\d{3,}(?:[-:]\d+)*/gu,
    'a reference',
  ],
  // No date, and no number whose thousands are set apart by stops.
  [
    /(?<![\p{L}\p{N}.,/-])v?(?!\d{1,2}\.\d{1,2}\.(?:\d{2}|\d{4})(?![\d.]))(?!\d{1,3}(?:\.\d{3})+(?![\d.]))\d{1,4}(?:\.\d{1,4}){2,3}(?![\p{N}%,.-]*\p{N}|%)/gu,
    'a version',
  ],
  // The numbers of notes in one line: "Notes: (1) … (2) …".
  [/(?<=(?:^|[.:;。：；]\s*))\(\d{1,2}\)(?=\s*[\p{Lu}\p{Lo}])/gu, 'a reference'],
  [
    /\bISB?S?N[:\s]*[\d-]{8,}X?|\b(?:tel|(?:tele)?phone|fax|mobile|call|dial)\b[.:\s]*[+(\d][\d\s().-]{6,}\d|(?<![\d\w])\+\d{1,3}(?:[ -]\(?\d{2,7}\)?){2,5}(?![\d,.]\d|%)|(?<![\d\w.,])0\d{2,4}(?:[ -]\d{2,4}){2,4}(?![\d,.]\d|%)|(?:電話|傳真|專線)[:：\s]*[\d\s()#-]{7,}\d/giu,
    'a number to call or look up',
  ],
  // "4x400", "4 × 100 m", "4x4": what a race or a thing is called, and no amount.
  [
    /(?<![\p{L}\p{N}.,])[2-9]\s?[x×]\s?(?:[1-9]|[1-9]0{2,3}\s?m?|[1-9]50\s?m?)(?![\p{L}\p{N}²³]|[.,]\d|\s?(?:[ck]?m|ft)(?![\p{L}]))/gu,
    'a name',
  ],
  // "90+3'" is a minute of a match, as are "(82')" and "in the 82'"; "6'2"" is a height.
  [
    /(?<![\p{N}'’′.,])\d{1,3}\+\d{1,2}\s?['’′]|(?<=[(（]|\b[Ii]n the )\d{1,3}['’′](?![\p{L}\p{N}"″])/gu,
    'a minute of a match',
  ],
  [/\b(?:1[5-9]|20|21)\d{2}(?:[-/ ]?Q[1-4])?\s*=\s*100\b%?|=\s*100\s?%?(?!\d)/g, 'the base of an index'],
];

/** What is a label at the start of a heading, a paragraph or an item: its own number. */
const OWN_NUMBER =
  /^\s*(?:\d{1,2}(?:\.\d{1,2})+\.?(?=\s+[\p{Lu}\p{Script=Han}])|\d{1,2}[.)](?=\s)|[（(](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[IVX]{1,5}\.(?=\s))/u;
const HEADING_NUMBER = /^\s*\d{1,2}(?=\s+\p{Lu})/u;

/** The stretches of a piece of the document that are labels by their shape. */
export function findShapeLabels(text: string, piece: Pick<Piece, 'kind' | 'cell'>): Label[] {
  const narrow = text.normalize('NFKC');
  const read = narrow.length === text.length ? narrow : text;
  const found = SHAPES.flatMap(([shape, what]) =>
    matches(shape, read).map((span): Label => ({ ...span, what })),
  );
  return [...ownNumber(text, piece), ...headingTime(text, piece), ...found];
}

/** No number of a part is longer, with the unit that would make a count of it. */
const LONGEST_START = 60;

function ownNumber(text: string, { kind, cell }: Pick<Piece, 'kind' | 'cell'>): Label[] {
  if (cell) return [];
  const named = kind === 'heading' ? namedPartNumber(text) : '';
  if (named !== '') return [{ start: 0, end: named.length, what: PART_NUMBER }];
  const [number] = OWN_NUMBER.exec(text) ?? (kind === 'heading' ? (HEADING_NUMBER.exec(text) ?? []) : []);
  // "1.2 GWh of power" counts what stands behind it.
  const isCount =
    number !== undefined &&
    (findFigures(text.slice(0, LONGEST_START))[0]?.end ?? 0) > number.trimEnd().length;
  return number === undefined || isCount ? [] : [{ start: 0, end: number.length, what: PART_NUMBER }];
}

/** A time that heads a column, or names a row. */
function headingTime(text: string, { cell }: Pick<Piece, 'kind' | 'cell'>): Label[] {
  if (!cell) return [];
  const whole = isPeriod(text) ? { start: 0, end: text.length } : null;
  const time = whole ?? (cell.row < 0 ? periodIn(text) : null);
  return time ? [{ ...time, what: HEADING_TIME }] : [];
}

const UNIT_WORD =
  /(?:(?:10|100|ten|hundred)[ -](?:thousand|million)s?|10[, ]000|thousands?|millions?|billions?|trillions?|hundreds?|lakhs?|crores?|['’]?0{3}s?)(?: (?:of )?\p{L}+)?|[十百千]?[萬億兆千](?:\p{Script=Han}{0,3})/giu;

/** The words of a heading, a caption or a note that say what a table's figures are in: "USD million", 千人. */
export function findUnitWords(text: string, { kind, cell }: Pick<Piece, 'kind' | 'cell'>): Label[] {
  const isAbout = kind === 'table' && (cell === null || cell.row < 0);
  const [bracket = ''] = isAbout || cell ? [] : (/[([（][^()[\]（）]*[)\]）]\s*$/u.exec(text) ?? []);
  const said = isAbout ? text : bracket;
  if (said === '' || (findMeasure(said)?.multiplier ?? 1) === 1) return [];
  const from = text.length - said.length;
  return Array.from(said.matchAll(UNIT_WORD), ({ index, 0: word }) => ({
    start: from + index,
    end: from + index + word.length,
    what: TABLE_UNIT,
  }));
}

/** What of a document tells marks of footnotes from figures. */
export interface NoteContext {
  /** Its words without a digit, in small letters. */
  readonly words: ReadonlySet<string>;
  /** The numbers that its notes begin with: "(1) …". */
  readonly notes: ReadonlySet<string>;
}

/** Reads what tells marks of footnotes from figures. */
export function readNotes({ text, pieces }: Pick<ReadingText, 'text' | 'pieces'>): NoteContext {
  const words = text.toLowerCase().match(/(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu);
  const starts = pieces.map(({ start, end }) =>
    /^\s*[([]?(\d{1,2})[)\].]?\s/.exec(text.slice(start, Math.min(end, start + 8))),
  );
  return { words: new Set(words), notes: new Set(starts.flatMap((match) => match?.[1] ?? [])) };
}

// A look behind is dear, so that one at what stands there comes first.
const AT_WORD = /(?=\d)(?<=(\p{L}{3,}))\d{1,2}(?![\p{L}\d.])/gu;
/** Raised digits behind a word, or before the words of a note. */
const RAISED = /(?=[¹²³⁰⁴-⁹])(?<=\p{L}{3}|[)%])[¹²³⁰⁴-⁹]{1,2}(?![\p{L}\p{N}])|^[¹²³⁰⁴-⁹]{1,2}(?=\s*\p{L})/gu;
const BEHIND_WORD = /(?<=[\p{L})])(?:\s?[([]\s*\d{1,2}(?:\s*,\s*\d{1,2})*\s*[)\]])+\s*$/u;

/**
 * The marks of footnotes: at words ("Order intake1", or "EBITDA2" in a document that writes "EBITDA", too), and
 * behind what a table's row or column is called ("Diluted earnings (1,2)") where there are such notes.
 */
export function findFootnoteMarks(
  text: string,
  { words, notes }: NoteContext,
  { cell }: Pick<Piece, 'cell'>,
): Label[] {
  const atWords = Array.from(text.matchAll(AT_WORD))
    .filter(({ 1: word = '' }) => /\p{Ll}{3}$/u.test(word) || words.has(word.toLowerCase()))
    .map(({ index, 0: mark }) => ({ start: index, end: index + mark.length, what: FOOTNOTE_MARK }));
  const raised = Array.from(text.matchAll(RAISED), ({ index, 0: mark }) => ({
    start: index,
    end: index + mark.length,
    what: FOOTNOTE_MARK,
  }));
  const behind = cell ? BEHIND_WORD.exec(text) : null;
  const numbers = behind?.[0].match(/\d+/g) ?? [];
  return behind && numbers.every((number) => notes.has(number))
    ? [...atWords, ...raised, { start: behind.index, end: text.length, what: FOOTNOTE_MARK }]
    : [...atWords, ...raised];
}

/** What a label is that is all of a heading or a cell. */
export const HEADING_TIME = 'a time that heads a column or a row';

/** What a label is that says of what day the document is. */
export const OWN_DATE = 'the date of the document';

/** What a label is that stands before its heading or item. */
export const PART_NUMBER = 'the number of its part';

/** What a label is that stands in a column which counts rows, or names notes. */
export const ROW_NUMBER = 'the number of a row or of a note';

/** What a label is that says what figures of a table are in. */
export const TABLE_UNIT = 'the unit of a table';

/** What a label is that stands at a word. */
export const FOOTNOTE_MARK = 'the mark of a footnote';

const TIME_WORDS =
  /^(?:(?:the )?(?:first|second|third|fourth|last) (?:quarter|half)|q[1-4]|h[12]|[上下]半年|第?\s*[一二三四1-4]\s*季度?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*月(?:\s*(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日)?|(?:\d{1,2}|[一二三四五六七八九十]{1,3})\s*日|\d{1,2}\s*[時點](?:\s*\d{1,2}\s*分)?|'\d\ds?)$/iu;

/** True of a figure that names a time, which the grammar can't place without its year. */
export function isTimeWord(figure: string): boolean {
  return TIME_WORDS.test(figure.trim()) || isPeriod(figure);
}
