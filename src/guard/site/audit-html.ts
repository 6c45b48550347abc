import { auditPlain } from './audit-plain.ts';
import { figuresOf } from './figures-of.ts';
import { readPageText, type Block, type Piece, type Saying } from './html-blocks.ts';
import type { Mark } from './html-mark.ts';
import { contextOf, NO_MARKS, UNSEEN, type FileAudit, type Hole, type MarkCounts } from './hole.ts';

/** Stands for a marked element where the text around it is read. */
const STAND_IN = '\uFFFC';

// What makes another figure of the one beside it: 510|,000, 5| million, 51|萬, $|5, 12|%.
const partOfFigure =
  /[\p{N}\p{Sc}%‰×½〇零一二兩两三四五六七八九十百千萬万億亿兆成倍半]|(?<!\p{L})(?:hundreds?|thousands?|[mbtr]+illions?|dozens?|score|per ?cent|percent|percentage|times|fold|half|quarters?|thirds?|k|m|bn?|tn|x)(?!\p{L})/iu;

/** Every figure of a page that stands outside a mark, wholly or in part. */
export function auditHtml(html: string, names: readonly string[]): Hole[] {
  return [...auditPage(html, names).holes];
}

/** Audits a page and counts its marks. */
export function auditPage(html: string, names: readonly string[]): FileAudit {
  const page = readPageText(html, names);
  const holes = [
    ...page.sayings.flatMap((saying) => auditSaying(saying, names)),
    ...page.blocks.flatMap((block) => auditBlock(block, names)),
  ];
  return { holes, marks: countMarks(page.marks) };
}

function countMarks(marks: readonly Mark[]): MarkCounts {
  const counts = { ...NO_MARKS };
  for (const { kind, fault } of marks) if (fault === null) counts[kind] += 1;
  return counts;
}

function auditSaying({ text, place, mark, line, column }: Saying, names: readonly string[]): Hole[] {
  if (isGood(mark)) return [];
  return auditPlain(text, names, place).holes.map((hole) => ({ ...hole, line, column, ...reasonOf(mark) }));
}

function auditBlock(block: Block, names: readonly string[]): Hole[] {
  const split = mayBeSplit(block.pieces) ? findSplit(block.pieces, names) : [];
  const outside = findOutside(block.pieces, names);
  const whole = outside.filter(({ at }) => !split.some(({ start, end }) => at >= start && at < end));
  return [...split, ...whole].map(({ hole }) => ({ line: block.line, column: block.column, ...hole }));
}

interface Finding {
  readonly hole: Hole;
  /** Offsets into the whole text of the block. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** Figures that lie outside every mark: each marked element is read as one strange character. */
function findOutside(pieces: readonly Piece[], names: readonly string[]): Finding[] {
  const spans = layOut(pieces, ({ text, mark }) => (isGood(mark) ? STAND_IN : text));
  const text = spans.map((span) => span.text).join('');
  if (text.trim() === '') return [];
  return figuresOf(text, names).map(({ start, end, text: figure, likelyName }) => {
    const span = spans.findLast((candidate) => candidate.start <= start);
    const at = (span?.wholeStart ?? 0) + start - (span?.start ?? 0);
    const context = contextOf(text, start, end).replaceAll(STAND_IN, UNSEEN);
    return {
      hole: { figure, context, place: 'text', likelyName, ...reasonOf(span?.mark ?? null) },
      at,
      start: at,
      end: at,
    };
  });
}

// Spares a second search of nearly every paragraph.
function mayBeSplit(pieces: readonly Piece[]): boolean {
  const outside = pieces.filter(({ mark }) => !isGood(mark));
  return outside.length < pieces.length && outside.some(({ text }) => partOfFigure.test(text));
}

/** Figures of which a part lies inside a mark and another part, that changes them, outside. */
function findSplit(pieces: readonly Piece[], names: readonly string[]): Finding[] {
  const spans = layOut(pieces, ({ text, isMarkText }) => (isMarkText ? '' : text));
  const text = spans.map((span) => span.text).join('');
  return figuresOf(text, names).flatMap(({ start, end, text: figure, likelyName }) => {
    const parts = spans.filter((span) => span.start < end && span.start + span.text.length > start);
    const isInside = parts.some(({ mark }) => isGood(mark));
    const rest = parts
      .filter(({ mark }) => !isGood(mark))
      .map((span) => span.text.slice(Math.max(0, start - span.start), end - span.start));
    if (!isInside || !rest.some((part) => partOfFigure.test(part))) return [];
    const reason = 'a part of the figure lies outside its mark';
    const hole: Hole = { figure, context: contextOf(text, start, end), place: 'text', reason, likelyName };
    return [{ hole, at: start, start: wholeOffset(spans, start), end: wholeOffset(spans, end) }];
  });
}

interface Span {
  readonly text: string;
  readonly mark: Mark | null;
  readonly start: number;
  readonly wholeStart: number;
}

function layOut(pieces: readonly Piece[], textOf: (piece: Piece) => string): Span[] {
  let start = 0;
  let wholeStart = 0;
  return pieces.map((piece) => {
    const text = textOf(piece);
    const span = { text, mark: piece.mark, start, wholeStart };
    start += text.length;
    wholeStart += piece.text.length;
    return span;
  });
}

function wholeOffset(spans: readonly Span[], offset: number): number {
  const span = spans.findLast(({ start }) => start <= offset);
  return (span?.wholeStart ?? 0) + offset - (span?.start ?? 0);
}

function isGood(mark: Mark | null): boolean {
  return mark?.fault === null;
}

function reasonOf(mark: Mark | null): { reason?: string } {
  return typeof mark?.fault === 'string' ? { reason: mark.fault } : {};
}
