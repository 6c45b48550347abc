import type { Exit } from './exits.ts';
import type { Census, Count, ExitCount } from './census.ts';
import type { SiteFacts } from './site-facts.ts';
import type { Subject } from './subject.ts';
import { countUnread, type UnreadCount } from './unread.ts';

/** A claim's figure or a computed one, and the exits that it takes. */
export interface FigureRow {
  readonly subject: Subject;
  readonly exits: readonly (Count & { readonly exit: Exit })[];
}

/** What the audit publishes. */
export interface AuditResult extends SiteFacts {
  /** How many files were read, and how many addresses. */
  readonly files: number;
  readonly addresses: number;
  /** All figures, and those exits that one of them takes. */
  readonly figures: readonly FigureRow[];
  readonly taken: readonly Exit[];
  readonly exits: readonly ExitCount[];
  readonly found: number;
  readonly unmarked: number;
  readonly unread: readonly UnreadCount[];
}

/** Sums up a census of a built site for its readers. */
export function sumUp(
  { subjects, exits, countOf }: Census,
  paths: readonly string[],
  notRead: readonly string[],
  facts: SiteFacts,
): AuditResult {
  const figures = subjects.map((subject) => ({
    subject,
    exits: exits.flatMap(({ exit }) => {
      const count = countOf(subject, exit);
      return count === null ? [] : [{ exit, ...count }];
    }),
  }));
  const found = exits.reduce((sum, count) => sum + count.found, 0);
  const pictures = paths.filter((path) => path.endsWith('.png'));
  return {
    ...facts,
    files: paths.length - notRead.length,
    addresses: paths.length,
    figures,
    taken: exits.filter((count) => count.figures > 0).map(({ exit }) => exit),
    exits,
    found,
    unmarked: found - exits.reduce((sum, count) => sum + count.marked, 0),
    unread: countUnread([...new Set([...notRead, ...pictures])]),
  };
}
