import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { dayNumber, writeDay } from '../figures/days.ts';
import type { ArticleFile, ReportFiles } from './content.ts';
import { askGitIn } from './ask-git.ts';
import { projectRoot } from './project-root.ts';

/** The date that “today” means where site.json names none, and what knows it. */
export interface SiteDate {
  /** ISO 8601 */
  readonly asOf: string;
  readonly knownBy: 'site' | 'git' | 'content';
}

/**
 * The day of the last commit to a content folder, so that one commit makes the same bytes whenever it is built; today
 * while the folder has changes that aren't committed. Null for a folder outside the project's own repository, the only
 * one in which git is asked.
 */
export async function commitDay(folder: string, root = projectRoot()): Promise<string | null> {
  const inside = relative(await realpath(root), await realpath(folder));
  if (inside === '' || inside.split(sep)[0] === '..') return null;
  const ask = askGitIn(root);
  const [changes, day] = [
    await ask('status', '--porcelain', '--', inside),
    await ask('log', '-1', '--format=%cs', '--', inside),
  ];
  const committed = day.text?.trim() ?? '';
  if (changes.text === null || committed === '') return null;
  return changes.text === '' ? committed : today();
}

/** The last date that the content itself names; today where it names none. */
export function lastDateIn(reports: Iterable<ReportFiles>, articles: Iterable<ArticleFile>): string {
  const dates = [
    ...[...reports].flatMap(({ record, claims }) => [
      record?.published ?? '',
      ...claims.entries.flatMap(({ value }) => (value.history ?? []).map(({ date }) => date)),
    ]),
    ...[...articles].flatMap(({ record }) => [
      record?.published ?? '',
      ...(record?.revisions ?? []).map(({ date }) => date),
    ]),
  ];
  return dates.toSorted().findLast((date) => date !== '') ?? today();
}

/** The day on the clock, ISO 8601. */
export function today(): string {
  const now = new Date();
  return writeDay(dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate()));
}
