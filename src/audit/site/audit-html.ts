import { auditPlain } from './audit-plain.ts';
import { figuresOf } from '../../figures/figures-of.ts';
import { readPageText, type Block, type PageText, type Piece, type Saying } from './html-blocks.ts';
import type { Mark } from './html-mark.ts';
import { NOWHERE, type Spot } from './html-spot.ts';
import { contextOf, joinAudits, UNSEEN, type FileAudit, type Hole } from './hole.ts';
import { countMarks, NO_MARKS } from './mark-counts.ts';
import { occurrence, withClues, type Occurrence } from './occurrence.ts';

/** Stands for a marked element where the text around it is read. */
const STAND_IN = '\uFFFC';

// What makes another figure of the one beside it: 510|,000, 5| million, 51|萬, $|5, 12|%.
const partOfFigure =
  /[\p{N}\p{Sc}%‰×½〇零一二兩两三四五六七八九十百千萬万億亿兆成倍半]|(?<!\p{L})(?:hundreds?|thousands?|[mbtr]+illions?|dozens?|score|per ?cent|percent|percentage|times|fold|half|quarters?|thirds?|k|m|bn?|tn|x)(?!\p{L})/iu;

/** Every figure of a page that stands outside a mark, wholly or in part. */
export function auditHtml(html: string, names: readonly string[]): Hole[] {
  return [...auditPage(html, names).holes];
}

/** Audits a page that stands within another file, as an article does in a feed. */
export type PageReader = (html: string, names: readonly string[]) => FileAudit;

/** Audits a page as a person meets it. */
export function auditPage(html: string, names: readonly string[]): FileAudit {
  return auditPageText(html, readPageText(html, names, false), names);
}

/** Audits the text of a page, which is read again for the places of holes when it has some. */
export function auditPageText(html: string, page: PageText, names: readonly string[]): FileAudit {
  const audit = auditText(page, names);
  return audit.holes.length === 0 ? audit : auditText(readPageText(html, names), names);
}

/** Audits what a page shows, and what its elements say. */
function auditText({ marks, sayings, blocks }: PageText, names: readonly string[]): FileAudit {
  const kinds = marks.filter(({ fault }) => fault === null).map(({ kind }) => kind);
  return joinAudits([
    { holes: [], marks: countMarks(kinds), occurrences: [] },
    ...sayings.map((saying) => auditSaying(saying, names)),
    ...blocks.map((block) => auditBlock(block, names)),
  ]);
}

function auditSaying(saying: Saying, names: readonly string[]): FileAudit {
  const { text, place, mark, line, column, spot } = saying;
  const { clues, via } = spot;
  if (mark?.fault === null) {
    const figures = figuresOf(text, names);
    const occurrences = figures.map((figure) => occurrence(figure, mark.kind, clues, via));
    return { holes: [], marks: NO_MARKS, occurrences };
  }
  const { holes, occurrences } = auditPlain(text, names, place);
  return {
    holes: holes.map((hole) => ({ ...hole, line, column, ...reasonOf(mark) })),
    marks: NO_MARKS,
    occurrences: withClues(occurrences, clues, via),
  };
}

function auditBlock(block: Block, names: readonly string[]): FileAudit {
  const { pieces, line, column } = block;
  const split = mayBeSplit(pieces) ? findSplit(pieces, names) : [];
  const outside = findOutside(pieces, names);
  const whole = outside.filter(({ at }) => !split.some(({ start, end }) => at >= start && at < end));
  const findings = [...split, ...whole];
  return {
    holes: findings.map(({ hole }) => ({ line, column, ...hole })),
    marks: NO_MARKS,
    occurrences: [
      ...findInside(pieces, names),
      ...findings.map(({ hole, spot }) => occurrence({ text: hole.figure }, null, spot.clues, spot.via)),
    ],
  };
}

/** Figures within marks: what stands under one mark in one place is one text. */
function findInside(pieces: readonly Piece[], names: readonly string[]): Occurrence[] {
  return runsOf(pieces).flatMap(({ statement, mark, spot }) => {
    if (mark?.fault !== null) return [];
    const clues = { ...spot.clues, statement };
    return figuresOf(statement, names).map((figure) => occurrence(figure, mark.kind, clues, spot.via));
  });
}

interface Run {
  readonly mark: Mark | null;
  readonly spot: Spot;
  statement: string;
}

function runsOf(pieces: readonly Piece[]): Run[] {
  const runs: Run[] = [];
  for (const { text, mark, spot, isMarkText } of pieces) {
    const last = runs.at(-1);
    const statement = isMarkText ? '' : text;
    if (last?.mark === mark && last.spot === spot) last.statement += statement;
    else runs.push({ mark, spot, statement });
  }
  return runs;
}

interface Finding {
  readonly hole: Hole;
  /** Offsets into the whole text of the block. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
  readonly spot: Spot;
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
      spot: span?.spot ?? NOWHERE,
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
    const spot = parts[0]?.spot ?? NOWHERE;
    return [{ hole, at: start, start: wholeOffset(spans, start), end: wholeOffset(spans, end), spot }];
  });
}

interface Span {
  readonly text: string;
  readonly mark: Mark | null;
  readonly spot: Spot;
  readonly start: number;
  readonly wholeStart: number;
}

function layOut(pieces: readonly Piece[], textOf: (piece: Piece) => string): Span[] {
  let start = 0;
  let wholeStart = 0;
  return pieces.map((piece) => {
    const text = textOf(piece);
    const span = { text, mark: piece.mark, spot: piece.spot, start, wholeStart };
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
