import { openJson } from '../../content/json/json-document.ts';
import type { Fault } from '../../problems/problem.ts';
import type { ArticleFile, ReportFiles } from '../../content/content.ts';
import { lostNotes } from './dated-notes.ts';
import type { Release } from './release.ts';
import { renamedIn, type Renamed } from './renamed-claims.ts';
import { claimsByName, listOf, recordsById } from './records.ts';
import { releasedArticle } from './released-article.ts';

/** A list of dated notes, where it stands and what it is called. */
interface NoteList {
  readonly name: string;
  readonly old: readonly unknown[];
  readonly now: readonly unknown[];
  readonly at: Pick<Fault, 'start' | 'end'>;
  readonly renamed: Renamed;
}

/** Dated notes of a release that were changed or taken out since: what was once said stays. */
export async function editedNotes(
  release: Release,
  reports: ReadonlyMap<string, ReportFiles>,
  articles: ReadonlyMap<string, ArticleFile>,
): Promise<[string, Fault][]> {
  const lists: [string, NoteList][] = [];
  for (const report of reports.values()) lists.push(...(await historiesOf(report, release)));
  for (const [path, { record, report, fieldAt }] of articles) {
    if (!record) continue;
    const old = (await releasedArticle(path, release))?.record?.revisions ?? [];
    lists.push([
      path,
      {
        name: 'the article’s revisions',
        old,
        now: record.revisions ?? [],
        at: fieldAt('revisions'),
        renamed: renamedIn(reports.get(report ?? '')),
      },
    ]);
  }
  return lists.flatMap(([path, list]) =>
    faultsOf(list, release).map((fault): [string, Fault] => [path, fault]),
  );
}

/** The histories of the claims that the report had in a release and has still. */
async function historiesOf(report: ReportFiles, release: Release): Promise<[string, NoteList][]> {
  const { id, files } = report;
  const path = `reports/${id}/claims.json`;
  const now = files.get('claims.json')?.document;
  const then = release.files.has(path) ? openJson(path, (await release.read(path)) ?? '').document : null;
  if (!now || !then) return [];
  const current = claimsByName(listOf(now.value));
  return [...recordsById(listOf(then.value), 'id')].flatMap(([claim, { row: old }]): [string, NoteList][] => {
    const found = current.get(claim);
    if (!found) return [];
    const at = now.locate.value([found.index, 'history' in found.row ? 'history' : 'id']);
    const lists = { old: listOf(old.history), now: listOf(found.row.history) };
    return [[path, { name: `the history of ${claim}`, ...lists, at, renamed: renamedIn(report) }]];
  });
}

function faultsOf({ name, old, now, at, renamed }: NoteList, release: Release): Fault[] {
  return lostNotes(old, now, renamed).map(({ date, what }) => ({
    ...at,
    rule: 'unlisted-edit',
    message:
      what === 'missing'
        ? `The note of ${date} is missing from ${name}; ${release.name} had it`
        : `The note of ${date} in ${name} differs from ${release.name}`,
    hint: 'Put it back as it was, and add a new dated note that says what has changed since.',
  }));
}
