import { citedIn } from '../../content/articles/outline.ts';
import type { Content, ReportFiles } from '../../content/content.ts';
import { parseText } from '../../content/markdown/parse-text.ts';
import type { Fault } from '../../problems/problem.ts';
import type { Revision } from '../../schemas/article.ts';
import { isTypo } from '../../schemas/claim.ts';
import { keysInAll } from '../../schemas/translation.ts';
import { articleEdits, type EditContext } from './article-edits.ts';
import { newNotes } from './dated-notes.ts';
import { asNoted, lastOf, type NoteOfArticle } from './noted.ts';
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

async function unnotedEdits(release: Release, content: Content): Promise<[string, Fault][]> {
  const found: [string, Fault][] = [];
  for (const report of content.reports.values()) {
    const edits = await editsOf(report, release, content.names.names);
    if (edits.length > 0) found.push(...(await unexplained(edits, report, release, content)));
  }
  return found;
}

/** Of some edits, those that no note explains, and those that came after the note that does. */
async function unexplained(
  edits: readonly Edit[],
  report: ReportFiles,
  release: Release,
  content: Content,
): Promise<[string, Fault][]> {
  const notes = await newRevisions(report, release, content);
  const found: [string, Fault][] = [];
  for (const edit of edits) {
    const note = lastOf(notes.filter(({ names }) => isNamed(edit.claim, names)));
    const noted = note && (await asNoted(note, release));
    if (noted) {
      const later = await editsOf(report, noted, content.names.names);
      const again = later.filter(({ path, claim }) => path === edit.path && claim === edit.claim);
      found.push(...(await unexplained(again, report, noted, content)));
    }
    if (!note) found.push([edit.path, faultOf(edit, release)]);
  }
  return found;
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

/** A new revision of an article with what it names. */
interface NamingNote extends NoteOfArticle {
  readonly date: string;
  readonly names: readonly string[];
}

/** The new revisions of the articles on a report. */
async function newRevisions(
  report: ReportFiles,
  release: Release,
  { articles }: Pick<Content, 'articles'>,
): Promise<readonly NamingNote[]> {
  const found: NamingNote[] = [];
  for (const [path, { record, report: about }] of articles) {
    const notes = record?.revisions ?? [];
    if (notes.length === 0 || about !== report.id) continue;
    const old = (await releasedArticle(path, release))?.record?.revisions ?? [];
    const added = newNotes(old, notes, renamedIn(report)) as readonly Revision[];
    found.push(...added.map((note) => ({ path, note, date: note.date, names: namedBy(note) })));
  }
  return found;
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
