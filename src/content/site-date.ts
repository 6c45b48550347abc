import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readFile, realpath } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { dayNumber, writeDay } from '../figures/days.ts';
import type { ArticleFile, ReportFiles } from './content.ts';
import { askGitIn } from './ask-git.ts';
import { projectRoot } from './project-root.ts';

/**
 * The day of the last commit to a content folder, so that one commit makes the same bytes whenever it is built; today
 * while the folder has changes that aren't committed. Null for a folder outside the project's own repository, the only
 * one in which git is asked.
 * @param paths the folder's files, by their paths from it
 */
export async function commitDay(
  folder: string,
  paths: readonly string[],
  root = projectRoot(),
): Promise<string | null> {
  const inside = relative(await realpath(root), await realpath(folder))
    .split(sep)
    .join('/');
  if (inside === '' || inside.split('/')[0] === '..') return null;
  const ask = askGitIn(root);
  const [tree, day] = [
    await ask('ls-tree', '-r', '-z', 'HEAD', '--', inside),
    await ask('log', '-1', '--format=%cs', '--', inside),
  ];
  const last = day.text?.trim() ?? '';
  if (tree.text === null || last === '') return null;
  return (await isCommitted(folder, paths, blobsBelow(`${inside}/`, tree.text))) ? last : today();
}

/** The ids of plain files by their paths below a folder, from the lines of `ls-tree`. */
function blobsBelow(prefix: string, lines: string): ReadonlyMap<string, string> {
  const entries = lines.split('\0').map((line) => /^\d+ blob ([0-9a-f]+)\t(.+)$/s.exec(line));
  return new Map(
    entries.flatMap((entry): [string, string][] => {
      const [, id = '', path = ''] = entry ?? [];
      return path.startsWith(prefix) ? [[path.slice(prefix.length), id]] : [];
    }),
  );
}

// Told by their hashes alone: asked for the changes, git would start whatever filter its settings name.
async function isCommitted(
  folder: string,
  paths: readonly string[],
  blobs: ReadonlyMap<string, string>,
): Promise<boolean> {
  if ([...blobs.keys()].some((path) => !existsSync(join(folder, path)))) return false;
  for (const path of paths) {
    const id = blobs.get(path);
    const bytes = await readFile(join(folder, path)).catch(() => null);
    if (id === undefined || bytes === null || !blobIds(bytes, id.length).includes(id)) return false;
  }
  return true;
}

/** The ids that git gives a file, as it stands and with the line ends of a checkout on Windows undone. */
function blobIds(bytes: Buffer, length: number): string[] {
  const unix = Buffer.from(bytes.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
  return [bytes, unix].map((each) =>
    createHash(length === 64 ? 'sha256' : 'sha1')
      .update(`blob ${String(each.length)}\0`)
      .update(each)
      .digest('hex'),
  );
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
