import type { Fault, Problem } from './problem.ts';

/** A file's text with its name and where its lines begin. */
export interface Source {
  /** As problems name it. */
  readonly file: string;
  readonly text: string;
  readonly lineStarts: readonly number[];
}

export function makeSource(file: string, text: string): Source {
  const lineStarts = [0];
  for (const { index, 0: lineEnd } of text.matchAll(/\r\n|\n|\r/g)) lineStarts.push(index + lineEnd.length);
  return { file, text, lineStarts };
}

/** Line and column, both from 1, of an offset. Offsets beyond the text count as its end. */
export function positionOf({ text, lineStarts }: Source, offset: number): { line: number; column: number } {
  const at = Math.max(0, Math.min(offset, text.length));
  let low = 0;
  let high = lineStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lineStarts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return { line: low + 1, column: at - (lineStarts[low] ?? 0) + 1 };
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
