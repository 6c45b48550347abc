import { findProblems } from '../check/check-content.ts';
import type { KnownSound } from '../check/found-before.ts';
import type { Content } from '../content/content.ts';
import { holdChecked } from '../content/memory.ts';
import { readContent } from '../content/read-content.ts';
import type { Problem } from '../problems/problem.ts';

/** What the build knows of a content folder, kept level with the disk. */
export interface Approval {
  /** The problems of the folder as it is now, or was at some moment after the call. */
  waitForCheck(): Promise<readonly Problem[]>;
}

/** What happens after a check: before it counts, and once it does. */
export interface Watchers {
  /** Told of a folder that is going to be checked. */
  beforeCheck?: (content: Content) => void;
  /** Before a folder without errors counts as checked. */
  beforeApproval?: () => void;
  afterCheck?: (problems: readonly Problem[]) => void;
  /** Told what a check couldn't look at, once for each reason. */
  note?: (said: string) => void;
  /** What was sound before. */
  sound?: KnownSound;
}

/**
 * Keeps a content folder checked. Checks run one at a time, and only when a file has changed.
 * @param project the project's root, whose releases edits are held against
 */
export function superviseContent(contentDir: string, project: string, watchers: Watchers = {}): Approval {
  let checked: { readonly content: Content; readonly problems: readonly Problem[] } | null = null;
  let current: Promise<unknown> = Promise.resolve();
  let next: Promise<readonly Problem[]> | null = null;
  const noted = new Set<string>();
  const note = (said: string): void => {
    if (!noted.has(said)) watchers.note?.(said);
    noted.add(said);
  };

  async function level(): Promise<readonly Problem[]> {
    for (;;) {
      const content = await readContent(contentDir);
      if (content === checked?.content) return checked.problems;
      watchers.beforeCheck?.(content);
      const problems = await findProblems(content, { project, note, sound: watchers.sound });
      if (!hasErrors(problems)) {
        holdChecked(content);
        watchers.beforeApproval?.();
      }
      checked = { content, problems };
      watchers.afterCheck?.(problems);
    }
  }

  return {
    // A look that is under way may have missed what the caller has seen, so each call awaits a later one.
    waitForCheck() {
      next ??= current.then(() => {
        next = null;
        const started = level();
        current = started.catch(() => null);
        return started;
      });
      return next;
    },
  };
}

/** Whether a build stops. */
export function hasErrors(problems: readonly Problem[]): boolean {
  return errorsAmong(problems).length > 0;
}

/** The problems that stop a build. */
export function errorsAmong(problems: readonly Problem[]): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Whether a text is still to be written. A dev server shows such pages; no site is built with them. */
export function hasGaps(problems: readonly Problem[]): boolean {
  return problems.some(({ rule }) => rule === 'unfilled-gap');
}
