import type { ArticleFile } from '../../content/content.ts';
import { today } from '../../content/site-date.ts';
import type { Revision } from '../../schemas/article.ts';
import { newNotes } from './dated-notes.ts';
import type { Release } from './release.ts';
import { releasedArticle } from './released-article.ts';

/** Where a note stands: in the revisions of an article. */
export interface NoteOfArticle {
  readonly path: string;
  readonly note: Revision;
}

/** Of some notes, the last that was written. */
export function lastOf<Note extends Pick<Revision, 'date'>>(notes: readonly Note[]): Note | undefined {
  return notes.toSorted((a, b) => (a.date < b.date ? -1 : Number(a.date > b.date))).at(-1);
}

/**
 * The folder as a note speaks of it: as it stood at the end of the note's day, or when the note came into it, if that
 * was later. Null where it speaks of all that stands there now.
 */
export async function asNoted({ path, note }: NoteOfArticle, release: Release): Promise<Release | null> {
  const day = today();
  if (note.date >= day) return null;
  const name = `what the note of ${note.date} speaks of`;
  let noted: Release | null = null;
  let isThere = false;
  for (const commit of await release.commits()) {
    if (isThere && commit.day > note.date) break;
    noted = await commit.look(name);
    isThere ||= holds(await releasedArticle(path, noted), note);
  }
  return isThere ? noted : null;
}

function holds(article: ArticleFile | null, note: Revision): boolean {
  return newNotes(article?.record?.revisions ?? [], [note]).length === 0;
}
