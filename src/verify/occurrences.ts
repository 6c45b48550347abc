import { compareFigures } from '../figures/compare.ts';
import type { Quantity } from '../figures/quantity.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';

/** A stretch of the document's plain text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Where a printed figure stands in a stretch of the text, whatever white space the text has. A
 * figure that is only a piece of another is none: "12%" isn't in "112%", "5-12%" or "over 12%".
 */
export function findOccurrences(
  text: string,
  within: Span,
  figure: Quantity,
  found: readonly Span[],
): Span[] {
  const stretch = text.slice(within.start, within.end);
  return Array.from(stretch.matchAll(patternOf(figure.printed)), ({ index, 0: { length } }) => ({
    start: within.start + index,
    end: within.start + index + length,
  })).filter((span) => found.every((each) => !overlap(each, span) || covers(span, figure, each, text)));
}

/**
 * True when an occurrence of a claim's figure accounts for a figure found in the text: it holds it
 * whole, or what it leaves out changes nothing about it ("within 12 months", 51萬行程式碼).
 */
export function covers(occurrence: Span, figure: Quantity, found: Span, text: string): boolean {
  if (!overlap(found, occurrence)) return false;
  if (found.start >= occurrence.start && found.end <= occurrence.end) return true;
  const before = text.slice(found.start, Math.max(found.start, occurrence.start));
  const after = text.slice(Math.min(found.end, occurrence.end), found.end);
  if (/^within\s*$/i.test(before) && after === '') return true;
  const whole = readFigure(text.slice(found.start, found.end));
  return !isUnreadable(whole) && compareFigures(figure, whole) === null;
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function patternOf(printed: string): RegExp {
  const words = printed
    .trim()
    .split(/\s+/u)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`(?<![A-Za-z0-9])(?:${words.join('\\s+')})(?![A-Za-z0-9])`, 'gu');
}
