import { placeIn, withoutControls, type Place, type Source } from './source.ts';
import { lastIndexUpTo } from '../problems/source.ts';

/** Characters of a text that stand together in the source: one for one, or all of them for one stretch ("&amp;"). */
interface Run {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Text as a reader sees it: wrapped lines joined, emphasis and link destinations gone. It knows where each
 * of its characters stands in the source.
 */
export interface PlacedText {
  readonly text: string;
  readonly runs: readonly Run[];
  readonly source: Source;
}

/** Writes a text piece by piece, each with its stretch of the source. */
export class TextWriter {
  private text = '';
  private readonly runs: Run[] = [];
  private readonly source: Source;

  constructor(source: Source) {
    this.source = source;
  }

  /** Adds a piece that stands at `start` to `end` of the source; as long as that, it stands there one for one. */
  write(piece: string, start: number, end: number): void {
    if (piece === '') return;
    const last = this.runs.at(-1);
    const goesOn = last?.end === start && isEven(last) && piece.length === end - start;
    const run = { at: this.text.length, length: piece.length, start, end };
    if (goesOn) this.runs[this.runs.length - 1] = { ...last, length: last.length + piece.length, end };
    else this.runs.push(run);
    this.text += withoutControls(piece);
  }

  /** Adds a stretch of another text of the same source. */
  writeText(placed: PlacedText, from = 0, to = placed.text.length): void {
    for (let index = Math.max(0, runAt(placed, from)); index < placed.runs.length; index += 1) {
      const run = placed.runs[index];
      if (run === undefined || run.at >= to) return;
      const [first, last] = [Math.max(from, run.at), Math.min(to, run.at + run.length)];
      const even = isEven(run);
      const start = even ? run.start + first - run.at : run.start;
      this.write(placed.text.slice(first, last), start, even ? start + last - first : run.end);
    }
  }

  finish(): PlacedText {
    return { text: this.text, runs: this.runs, source: this.source };
  }
}

/** Where a stretch of a text stands in its document. */
export function placeOf(placed: PlacedText, start: number, end: number): Place {
  const { start: from, end: to } = stretchOf(placed, start, end);
  return placeIn(placed.source, from, to);
}

/** The stretch of the source, in offsets, from which a stretch of a text was read. */
export function stretchOf(placed: PlacedText, start: number, end: number): { start: number; end: number } {
  const from = offsetsAt(placed, start).start;
  return { start: from, end: end > start ? offsetsAt(placed, end - 1).end : from };
}

/** A part of a text, which still knows where it stands. */
export function sliceText(placed: PlacedText, start: number, end = placed.text.length): PlacedText {
  const writer = new TextWriter(placed.source);
  writer.writeText(placed, start, end);
  return writer.finish();
}

/** A stretch of the source as it stands. */
export function textOfSource(source: Source, start: number, end: number): PlacedText {
  const writer = new TextWriter(source);
  writer.write(source.text.slice(start, end), start, end);
  return writer.finish();
}

/** A text that stands nowhere: what the document leaves empty, at the offset where it does. */
export function emptyText(source: Source, at: number): PlacedText {
  return { text: '', runs: [{ at: 0, length: 0, start: at, end: at }], source };
}

function offsetsAt(placed: PlacedText, at: number): { start: number; end: number } {
  const run = placed.runs[Math.max(0, runAt(placed, at))];
  if (run === undefined) return { start: 0, end: 0 };
  if (!isEven(run)) return { start: at >= run.at + run.length ? run.end : run.start, end: run.end };
  const start = run.start + Math.min(run.length, Math.max(0, at - run.at));
  return { start, end: Math.min(run.end, start + 1) };
}

const starts = new WeakMap<PlacedText, number[]>();

function runAt(placed: PlacedText, at: number): number {
  const known = starts.get(placed) ?? placed.runs.map((run) => run.at);
  starts.set(placed, known);
  return lastIndexUpTo(known, at);
}

function isEven({ length, start, end }: Run): boolean {
  return end - start === length;
}
