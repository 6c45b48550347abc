import { isPeriod } from '../../figures/heading-period.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { sliceText, type PlacedText } from '../placed-text.ts';

/** What a cell looks like, before anything is known of its column. */
export type CellShape = 'empty' | 'period' | 'unit' | 'figure' | 'words';

const EMPTY =
  /^(?:[-–—‒―−]+|\.{2,}|…+|n\/?a|n\.a\.?|n\.?m\.?|nil|none given|unknown|not available|\*+|\?|無|无|不適用|不适用|未提供)$/iu;
const NOTE =
  /(?:\[\^?[\p{L}\p{N}]{1,3}\]|(?<=[\p{L}\p{N}%)])\^\p{L}{1,2}\^?|(?<=\p{L}{3})\^\d{1,2}\^?|[*†‡§¶#]+|(?:(?<!(?<!\p{L})(?:[kcdm]?m|ft|in|s))[²³]|[¹⁴⁵⁶⁷⁸⁹⁰ᵃᵇᶜᵈ])+|\((?:note )?(?![tms]\))[a-z]\))\s*$/iu;
const NUMBER = String.raw`\d(?:[\d,.'’ \u2009\u202f\u00a0]*\d)?`;
const FIGURE = new RegExp(
  String.raw`^(?:[~≈<>≤≥±△+\-−–(]|約|约|c\. ?|about |over |under |up to |approximately |roughly )*\s*(?:(?:US|NT|HK|A|C)?[$€£¥₩₹]|USD|EUR|GBP|NT)?\s*[+\-−–(]?\s*(?:[$€£¥₩₹])?\s*\.?${NUMBER}\+?(?:\s*(?:[-–~至]|to)\s*[$€£¥₩₹]?${NUMBER})?\s*\)?(?:\s*(?:%|‰|pp|ppt|pts?|x|[kKmMbB]n?|million|billion|thousand|trillion|bps?|[萬億兆千倍％]\p{L}{0,3}|[\p{L}°µ][\p{L}\d²³/.]{0,11}(?: [\p{L}]{1,9})?))?\s*\)?%?$`,
  'iu',
);
const MULTIPLIER = String.raw`(?:thousands?|millions?|billions?|trillions?|hundreds?|lakhs?|crores?|['’]?000s?|mn?|bn|k)`;
const CURRENCY = String.raw`(?:(?:US|NT|HK|A|C|S)\$|[$€£¥₩₹%‰]|USD|EUR|GBP|JPY|CNY|TWD|NTD|RMB|AUD|CAD|SGD|HKD|INR|CHF|KRW|dollars?|euros?|pounds?|percent|per ?cent|persons?|people|units?|shares?|tonnes?|tons?)`;
const UNIT = new RegExp(
  String.raw`^\(?(?:in |figures in |amounts in |expressed in |unit:? ?|單位[:：]?|单位[:：]?)?(?:${CURRENCY}\s*)?(?:of |in |['’](?=\p{L}))?${MULTIPLIER}?(?: of)?(?:\s*${CURRENCY})?(?:'s)?\)?$|^\(?[^\d]{0,30}=\s*100\s*%?\)?$|^\(?(?:單位|单位)?[:：]?\s*(?:新臺幣|新台幣|美|人民幣)?[千百十萬万億亿兆]*(?:元|人|人次|噸|公噸|戶|件|家|輛|％|%)\)?$`,
  'iu',
);

/** A cell's text without the marks of footnotes that end it. */
export function withoutNoteMarks(text: string): string {
  let rest = text.trim();
  for (let shorter = rest.replace(NOTE, '').trim(); shorter !== rest && shorter !== '';) {
    rest = shorter;
    shorter = rest.replace(NOTE, '').trim();
  }
  return rest;
}

/** True of a cell in which a document says that it has nothing to say. */
export function isEmptyCell(text: string): boolean {
  const rest = text.trim();
  return rest === '' || EMPTY.test(rest);
}

export function shapeOf(text: string): CellShape {
  if (isEmptyCell(text)) return 'empty';
  const rest = withoutNoteMarks(text).normalize('NFKC');
  if (isPeriod(rest)) return 'period';
  if (UNIT.test(rest)) return 'unit';
  return rest.length <= 60 && FIGURE.test(rest) ? 'figure' : 'words';
}

// No cell that is longer is a figure alone.
const LONGEST_FIGURE = 60;

/** A cell's shape, where words that read as a figure are one: "65% closed", "$2 (2024)". */
export function figureShape(text: string): CellShape {
  const shape = shapeOf(text);
  if (shape !== 'words' || text.length > LONGEST_FIGURE) return shape;
  return isUnreadable(readFigure(withoutNoteMarks(text))) ? 'words' : 'figure';
}

/** A text of a cell without the marks of footnotes that end it. */
export function withoutMarks(text: PlacedText): PlacedText {
  const plain = withoutNoteMarks(text.text);
  const at = text.text.indexOf(plain);
  return plain === text.text ? text : sliceText(text, at, at + plain.length);
}
