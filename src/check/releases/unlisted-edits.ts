import { citedIn } from '../../content/articles/outline.ts';
import type { Content } from '../../content/content.ts';
import { parseText } from '../../content/markdown/parse-text.ts';
import type { Fault } from '../../problems/problem.ts';
import { isTypo, type Revision } from '../../schemas/article.ts';
import { keysInAll } from '../../schemas/translation.ts';
import { articleEdits, type EditContext } from './article-edits.ts';
import { newNotes } from './dated-notes.ts';
import { editedNotes } from './edited-notes.ts';
import { editsOf, type Edit } from './edits.ts';
import type { Release } from './release.ts';
import { releasedArticle } from './released-article.ts';
import { renamedIn } from './renamed-claims.ts';

/** Edits of claims, cells and articles since a release that no dated note speaks of, and edits of such notes. */
export async function unlistedEdits(release: Release, content: Content): Promise<[string, Fault][]> {
  const { reports, articles, names } = content;
  const contextOf = (report: string | null): EditContext => ({
    names: names.names,
    renamed: renamedIn(reports.get(report ?? '')),
  });
  return [
    ...(await unnotedEdits(release, content)),
    ...(await articleEdits(articles, release, contextOf)),
    ...(await editedNotes(release, reports, articles)),
  ];
}

async function unnotedEdits(release: Release, { reports, articles }: Content): Promise<[string, Fault][]> {
  const edits: (Edit & { report: string })[] = [];
  for (const report of reports.values()) {
    for (const edit of await editsOf(report, release)) edits.push({ ...edit, report: report.id });
  }
  if (edits.length === 0) return [];
  const explained = await explainedBy({ reports, articles }, release);
  return edits
    .filter(({ noted, report, claim }) => !noted && !isNamed(claim, explained.get(report) ?? []))
    .map((edit) => [edit.path, faultOf(edit, release)]);
}

function faultOf({ start, end, claim, what }: Edit, release: Release): Fault {
  const revision = `{ date: …, note: …, claims: [${claim}] }`;
  const verb = what === 'gone' ? 'is gone' : `differs from ${release.name}`;
  const rest =
    what === 'gone' ? `; ${release.name} had it, and no note says why` : ', and no dated note says so';
  return {
    start,
    end,
    rule: 'unlisted-edit',
    message: `The ${what === 'cell' ? 'cell' : 'claim'} ${claim} ${verb}${rest}`,
    hint: {
      claim: `Add a dated note to the claim’s history, "history": [{ "date": "…", "note": "…" }], or to the revisions of an article, ${revision}.`,
      cell: `Add a dated note that names it to the revisions of an article: ${revision}.`,
      gone: `Add a dated note that names it to the revisions of an article, ${revision}; a claim is renamed with npm run rename.`,
    }[what],
  };
}

/** What the new revisions of articles name, by the report that they are about. */
async function explainedBy(
  { reports, articles }: Pick<Content, 'reports' | 'articles'>,
  release: Release,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const explained = new Map<string, readonly string[]>();
  for (const [path, { record, report }] of articles) {
    const notes = record?.revisions ?? [];
    if (notes.length === 0 || report === null) continue;
    const old = (await releasedArticle(path, release))?.record?.revisions ?? [];
    const added = newNotes(old, notes, renamedIn(reports.get(report))) as readonly Revision[];
    const names = added.flatMap(namedBy);
    explained.set(report, [...(explained.get(report) ?? []), ...names]);
  }
  return explained;
}

/** The claims that a note lists, and those that its text links to. */
function namedBy(note: Revision): string[] {
  if (isTypo(note)) return [];
  const texts = keysInAll('note').flatMap((key) => note[key] ?? []);
  return [...(note.claims ?? []), ...texts.flatMap((text) => citedIn(parseText(text).root))];
}

/** A table names all its cells, and a row those that stand in it. */
function isNamed(claim: string, names: readonly string[]): boolean {
  return names.some((name) => name === claim || claim.startsWith(`${name}/`));
}
