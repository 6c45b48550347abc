/** What `npm run check` can find, and the release check of `npm run verify`. */
export type Rule =
  | 'unmarked-figure'
  | 'figure-mismatch'
  | 'unknown-claim'
  | 'unknown-table'
  | 'unknown-check'
  | 'unknown-report'
  | 'unreadable-figure'
  | 'unit-mismatch'
  | 'forbidden-markup'
  | 'dead-link'
  | 'invalid-data'
  | 'forbidden-character'
  | 'undrawn-letter'
  | 'stale-date'
  | 'duplicate-id'
  | 'stray-emphasis'
  | 'unexpected-verdict'
  | 'unlisted-edit'
  | 'unused-claim'
  | 'unpublished-article'
  | 'unfilled-gap'
  | 'stale-verification';

/** One thing that is wrong in one place of one file. */
export interface Problem {
  /** From the working directory, with forward slashes. */
  readonly file: string;
  /** Lines and columns count from 1, columns in UTF-16 units as editors count them; the end is exclusive. */
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: Rule;
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly hint?: string;
  /** The figure that the problem is about, as it was typed. */
  readonly figure?: string;
}

/** A problem in a text that has no file yet: offsets into that text, end exclusive. */
export interface Fault {
  readonly start: number;
  readonly end: number;
  readonly rule: Rule;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly figure?: string | undefined;
  readonly severity?: 'error' | 'warning' | undefined;
  /** True when a proper name that nobody has listed would explain it. */
  readonly mayBeName?: boolean | undefined;
}

/** Orders problems as a reader meets them: by file, line and column. */
export function compareProblems(a: Problem, b: Problem): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** The same problems without those that say the same thing of the same place. */
export function withoutRepeats(problems: readonly Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ file, line, column, rule, message }) => {
    const key = JSON.stringify([file, line, column, rule, message]);
    return !seen.has(key) && seen.add(key);
  });
}

/** Moves faults from a text to the larger text that it was taken from. */
export function moveFaults(faults: readonly Fault[], move: (offset: number) => number): Fault[] {
  return faults.map((fault) => ({ ...fault, start: move(fault.start), end: move(fault.end) }));
}
