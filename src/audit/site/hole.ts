import { MARK_KINDS, NO_MARKS, type MarkCounts } from './mark-counts.ts';
import type { Occurrence } from './occurrence.ts';

/** A figure in the built site that no mark goes with. */
export interface Hole {
  /** The figure as it stands there. */
  readonly figure: string;
  /** The text around it, on one line. */
  readonly context: string;
  /** Where in the file: "text", "<title>", "attribute alt", "row 3"… */
  readonly place: string;
  /** Why what stands there is no mark, when there is something. */
  readonly reason?: string;
  /** True when the digits look like part of a proper name. */
  readonly likelyName: boolean;
  /** Where in the file, counted from one, when its reader knows. */
  readonly line?: number;
  readonly column?: number;
}

/** What the audit found in one file. */
export interface FileAudit {
  readonly holes: readonly Hole[];
  readonly marks: MarkCounts;
  /** Every figure in it, marked or not. */
  readonly occurrences: readonly Occurrence[];
}

/** What was found in all of some texts together. */
export function joinAudits(audits: readonly FileAudit[]): FileAudit {
  const marks = { ...NO_MARKS };
  for (const audit of audits) for (const kind of MARK_KINDS) marks[kind] += audit.marks[kind];
  return {
    holes: audits.flatMap(({ holes }) => holes),
    marks,
    occurrences: audits.flatMap(({ occurrences }) => occurrences),
  };
}

/** Stands in a context for a marked element. */
export const UNSEEN = '[…]';

const AROUND = 40;

/** The text around a stretch of it, on one line. */
export function contextOf(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, end + AROUND);
  const middle = text.slice(from, to).replace(/\s+/gu, ' ').trim();
  return `${from > 0 ? '…' : ''}${middle}${to < text.length ? '…' : ''}`;
}
