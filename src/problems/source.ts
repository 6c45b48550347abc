import type { Fault, Problem } from './problem.ts';

/** A file's text with its name and where its lines begin. */
export interface Source {
  /** As problems name it. */
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function makeSource(file: string, text: string): Source {
  return { file, text, lineStarts: lineStartsOf(text) };
}

/** The offset at which each line of a text starts, whatever ends it. */
export function lineStartsOf(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\n|\r/g), ({ index, 0: { length } }) => index + length)];
}

/** Line and column, both from 1, of an offset. Offsets beyond the text count as its end. */
export function positionOf(
  { text, lineStarts }: Pick<Source, 'text' | 'lineStarts'>,
  offset: number,
): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, text.length));
  const line = lastIndexUpTo(lineStarts, at);
  return { line: line + 1, column: at - (lineStarts[line] ?? 0) + 1 };
}

/** The index of the last of some rising numbers that isn't above `limit`; -1 when all are. */
export function lastIndexUpTo(rising: readonly number[], limit: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The offset of a line and column, both from 1. */
export function offsetOf({ text, lineStarts }: Source, line: number, column: number): number {
  return Math.min((lineStarts[line - 1] ?? text.length) + column - 1, text.length);
}

/** A fault as a problem of its file. */
export function toProblem(source: Source, fault: Fault): Problem {
  const { rule, message, hint, figure, severity = 'error' } = fault;
  const start = positionOf(source, fault.start);
  const end = positionOf(source, Math.max(fault.end, fault.start));
  return {
    file: source.file,
    ...start,
    endLine: end.line,
    endColumn: end.column,
    rule,
    severity,
    message,
    ...(hint !== undefined && { hint }),
    ...(figure !== undefined && { figure }),
  };
}
