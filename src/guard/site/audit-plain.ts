import { makeSource, positionOf } from '../source.ts';
import { figuresOf } from './figures-of.ts';
import { contextOf, NO_MARKS, type FileAudit, type Hole } from './hole.ts';
import { plainMarks } from './mark-text.ts';

// A printed figure of several parts, such as "65% closed, 35% open", has one mark at its end.
const REACH = 24;
const sentenceEnd = /[.!?](?:\s|$)|[。！？\n]/u;

/**
 * Audits a text that has no elements: each figure is followed by the plain mark, with nothing but the
 * rest of the printed figure between them.
 */
export function auditPlain(text: string, names: readonly string[], place = 'text'): FileAudit {
  const marks = plainMarks(text);
  const source = makeSource('', text);
  const holes = figuresOf(text, names)
    .filter(({ end }) => !isFollowedByMark(text, end, marks))
    .map(({ start, end, text: figure, likelyName }): Hole => ({
      figure,
      context: contextOf(text, start, end),
      place,
      likelyName,
      ...positionOf(source, start),
    }));
  return { holes, marks: { ...NO_MARKS, unverified: marks.length } };
}

function isFollowedByMark(text: string, end: number, marks: readonly number[]): boolean {
  const mark = marks[firstFrom(marks, end)];
  return mark !== undefined && mark - end <= REACH && !sentenceEnd.test(text.slice(end, mark));
}

/** The index of the first of some ascending numbers that is not below a limit. */
function firstFrom(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A text with some stretches of it taken out, and all else where it was. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/gu, ' '));
}
