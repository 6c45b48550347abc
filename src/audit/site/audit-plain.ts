import { makeSource, positionOf } from '../../problems/source.ts';
import type { FoundFigure } from '../../figures/find.ts';
import { figuresOf } from '../../figures/figures-of.ts';
import { firstFrom } from '../../figures/first-from.ts';
import { contextOf, type FileAudit, type Hole } from './hole.ts';
import { countMarks } from './mark-counts.ts';
import { plainMarks, type PlainMark } from './mark-text.ts';
import { occurrence } from './occurrence.ts';

// A printed figure of several parts, such as "65% closed, 35% open", has one mark at its end.
const REACH = 24;
const sentenceEnd = /[.!?](?:\s|$)|[。！？\n]/u;
/** A link in Markdown ends right behind the mark, or behind the emphasis that it stands in. */
const linkEnd = /[*_]*\]\(([^()\s]+)\)/y;

/**
 * Audits a text that has no elements: each figure is followed by the plain mark, with nothing but the
 * rest of the printed figure between them.
 * @param linked the text with its addresses, when the one to be read has them blanked out
 */
export function auditPlain(
  text: string,
  names: readonly string[],
  place = 'text',
  linked: string | null = null,
): FileAudit {
  const marks = plainMarks(text);
  const source = makeSource('', text);
  const holes: Hole[] = [];
  const occurrences = figuresIn(text, names).map((figure) => {
    const { start, end, text: printed, likelyName } = figure;
    const mark = markBehind(text, end, marks);
    if (mark === null) {
      const context = contextOf(text, start, end);
      holes.push({ figure: printed, context, place, likelyName, ...positionOf(source, start) });
    }
    const link = mark === null || linked === null ? undefined : linkAround(linked, mark.end);
    return occurrence(figure, mark?.kind ?? null, link === undefined ? {} : { link });
  });
  return { holes, marks: countMarks(marks.map(({ kind }) => kind)), occurrences };
}

/** The figures of a text, paragraph by paragraph: no figure goes on over a blank line, and paragraphs repeat. */
function figuresIn(text: string, names: readonly string[]): FoundFigure[] {
  const figures: FoundFigure[] = [];
  let at = 0;
  for (const paragraph of text.split('\n\n')) {
    for (const figure of figuresOf(paragraph, names))
      figures.push({ ...figure, start: figure.start + at, end: figure.end + at });
    at += paragraph.length + 2;
  }
  return figures;
}

function markBehind(text: string, end: number, marks: readonly PlainMark[]): PlainMark | null {
  const mark = marks[firstFrom(marks, end)];
  if (mark === undefined || mark.start - end > REACH) return null;
  return sentenceEnd.test(text.slice(end, mark.start)) ? null : mark;
}

function linkAround(text: string, markEnd: number): string | undefined {
  linkEnd.lastIndex = markEnd;
  return linkEnd.exec(text)?.[1];
}

/** A text with some stretches of it taken out, and all else where it was. */
export function blankOut(text: string, pattern: RegExp): string {
  return text.replace(pattern, (match) => match.replace(/[^\n]/gu, ' '));
}
