import { citedIn } from '../../content/articles/outline.ts';
import type { Content } from '../../content/content.ts';
import { parseText } from '../../content/markdown/parse-text.ts';
import type { Fault } from '../../problems/problem.ts';
import type { Revision } from '../../schemas/article.ts';
import { isTypo } from '../../schemas/claim.ts';
import { keysInAll } from '../../schemas/translation.ts';
import { articleEdits, type EditContext } from './article-edits.ts';
import { newNotes } from './dated-notes.ts';
import { editedNotes } from './edited-notes.ts';
import { editsOf, type Edit } from './edits.ts';
import type { Release } from './release.ts';
import { releasedArticle } from './released-article.ts';
import { renamedIn } from './renamed-claims.ts';
import { NO_TYPO } from './wording.ts';

/** Edits of claims, tables and articles since a release that no dated note speaks of, and edits of such notes. */
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

async function unnotedEdits(
  release: Release,
  { reports, articles, names }: Content,
): Promise<[string, Fault][]> {
  const edits: (Edit & { report: string })[] = [];
  for (const report of reports.values()) {
    for (const edit of await editsOf(report, release, names.names))
      edits.push({ ...edit, report: report.id });
  }
  if (edits.length === 0) return [];
  const explained = await explainedBy({ reports, articles }, release);
  return edits
    .filter(({ report, claim }) => !isNamed(claim, explained.get(report) ?? []))
    .map((edit) => [edit.path, faultOf(edit, release)]);
}

function faultOf(edit: Edit, release: Release): Fault {
  const { start, end, claim, what } = edit;
  const revision = `{ date: …, note: …, claims: [${claim}] }`;
  return {
    start,
    end,
    rule: 'unlisted-edit',
    message: messageOf(edit, release),
    hint: {
      claim: `Add a dated note to the claim’s history, "history": [{ "date": "…", "note": "…" }], or to the revisions of an article, ${revision}.`,
      typo: NO_TYPO,
      cell: `Add a dated note that names it to the revisions of an article: ${revision}.`,
      table: `Add a dated note that names the table to the revisions of an article: ${revision}.`,
      gone: `Add a dated note that names it to the revisions of an article, ${revision}; a claim is renamed with npm run rename.`,
    }[what],
  };
}

function messageOf({ claim, what, matter }: Edit, { name }: Release): string {
  switch (what) {
    case 'gone':
      return `The claim ${claim} is gone; ${name} had it, and no note says why`;
    case 'typo':
      return `The note of the claim ${claim} is called a typo, and ${matter} differs from ${name}`;
    case 'table':
      return `In the table ${claim}, ${matter} differs from ${name}, and no dated note says so`;
    default:
      return `The ${what} ${claim} differs from ${name}, and no dated note says so`;
  }
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
