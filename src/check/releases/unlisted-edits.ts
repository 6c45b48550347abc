import { outlineOf } from '../../content/articles/outline.ts';
import type { Fault } from '../../problems/problem.ts';
import type { ArticleFile, ReportFiles } from '../../content/content.ts';
import { newNotes } from './dated-notes.ts';
import { editedNotes } from './edited-notes.ts';
import { editsOf, type Edit } from './edits.ts';
import type { Release } from './release.ts';
import { releasedRevisions } from './released-revisions.ts';

/** Edits of claims and cells since a release that no dated note speaks of, and edits of such notes. */
export async function unlistedEdits(
  release: Release,
  reports: ReadonlyMap<string, ReportFiles>,
  articles: ReadonlyMap<string, ArticleFile>,
): Promise<[string, Fault][]> {
  return [
    ...(await unnotedEdits(release, reports, articles)),
    ...(await editedNotes(release, reports, articles)),
  ];
}

async function unnotedEdits(
  release: Release,
  reports: ReadonlyMap<string, ReportFiles>,
  articles: ReadonlyMap<string, ArticleFile>,
): Promise<[string, Fault][]> {
  const edits: (Edit & { report: string })[] = [];
  for (const report of reports.values()) {
    for (const edit of await editsOf(report, release)) edits.push({ ...edit, report: report.id });
  }
  if (edits.length === 0) return [];
  const revised = await revisedArticles(articles, release);
  return edits
    .filter(({ noted }) => !noted)
    .filter((edit) => !revised.some((article) => article.report === edit.report && speaksOf(article, edit)))
    .map((edit) => [edit.path, faultOf(edit, release)]);
}

function faultOf({ start, end, claim, what }: Edit, release: Release): Fault {
  const hint =
    what === 'cell' || what === 'gone'
      ? 'Add a dated note to the revisions of an article that shows it.'
      : 'Add a dated note to the claim’s history: "history": [{ "date": "…", "note": "…" }].';
  const verb = what === 'gone' ? 'is gone' : `differs from ${release.name}`;
  const rest =
    what === 'gone' ? `; ${release.name} had it, and no note says why` : ', and no dated note says so';
  return {
    start,
    end,
    rule: 'unlisted-edit',
    message: `The ${what === 'cell' ? 'cell' : 'claim'} ${claim} ${verb}${rest}`,
    hint,
  };
}

/** The articles that have a note in their revisions that they didn't have in the release. */
async function revisedArticles(
  articles: ReadonlyMap<string, ArticleFile>,
  release: Release,
): Promise<ArticleFile[]> {
  const revised: ArticleFile[] = [];
  for (const [path, article] of articles) {
    const notes = article.record?.revisions ?? [];
    if (notes.length === 0) continue;
    const old = await releasedRevisions(path, release);
    if (newNotes(old, notes).length > 0) revised.push(article);
  }
  return revised;
}

function speaksOf(article: ArticleFile, { claim, what }: Edit): boolean {
  const { cites, tables } = outlineOf(article);
  // A claim that is gone can't be linked to any more; a note in any article on its report may say so.
  return what === 'gone' || cites.includes(claim) || tables.includes(claim.split('/', 1)[0] ?? '');
}
