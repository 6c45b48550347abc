import type { ArticleFile } from '../../content/content.ts';
import type { Fault } from '../../problems/problem.ts';
import type { Revision } from '../../schemas/article.ts';
import { isTypo } from '../../schemas/claim.ts';
import { newNotes } from './dated-notes.ts';
import { asNoted, lastOf } from './noted.ts';
import type { Release } from './release.ts';
import { releasedArticle } from './released-article.ts';
import { linksRenamed, type Renamed } from './renamed-claims.ts';
import { changedMatter, firstDifference, NO_TYPO } from './wording.ts';

/** What an edit of an article is judged by. */
export interface EditContext {
  /** The listed names. */
  readonly names: readonly string[];
  readonly renamed: Renamed;
}

/**
 * Edits of a released article's title, summary or text that no new dated revision speaks of. One whose only new notes
 * are "typo" may change no figure, claim, component, name or negation.
 */
export async function articleEdits(
  articles: ReadonlyMap<string, ArticleFile>,
  release: Release,
  contextOf: (report: string | null) => EditContext,
): Promise<[string, Fault][]> {
  const found: [string, Fault][] = [];
  for (const [path, article] of articles) {
    const old = article.record && (await releasedArticle(path, release));
    const fault = old?.record ? await editFault(old, article, contextOf(article.report), release) : null;
    if (fault) found.push([path, fault]);
  }
  return found;
}

async function editFault(
  old: ArticleFile,
  article: ArticleFile,
  context: EditContext,
  release: Release,
): Promise<Fault | null> {
  const { name } = release;
  const edit = TEXTS.find(({ textOf }) => textOf(old, context) !== textOf(article, context));
  if (!edit) return null;
  const notes = newNotes(
    old.record?.revisions ?? [],
    article.record?.revisions ?? [],
    context.renamed,
  ) as readonly Revision[];
  const note = lastOf(notes.filter((each) => !isTypo(each)));
  if (note) {
    const noted = await asNoted({ path: article.path, note }, release);
    const then = noted && (await releasedArticle(article.path, noted));
    return then ? editFault(then, article, context, noted) : null;
  }
  const place = edit.placeOf(old, article, context);
  if (notes.length === 0)
    return unlisted(
      place,
      `The article’s ${edit.what} differs from ${name}, and no dated note says so`,
      NOTE,
    );
  const [before, after] = [old, article].map((each) =>
    TEXTS.map(({ textOf }) => textOf(each, context)).join('\n\n'),
  ) as [string, string];
  const changed = changedMatter(before, after, context.names);
  return changed === null
    ? null
    : unlisted(place, `The revision is called a typo, and ${changed} differs from ${name}`, NO_TYPO);
}

const NOTE =
  'Add a dated note to the article’s revisions: { date: …, note: … }. Where only spelling was mended, its note is “typo”.';

function unlisted(place: Pick<Fault, 'start' | 'end'>, message: string, hint: string): Fault {
  return { ...place, rule: 'unlisted-edit', message, hint };
}

interface ArticleText {
  readonly what: string;
  readonly textOf: (article: ArticleFile, context: EditContext) => string;
  readonly placeOf: (
    old: ArticleFile,
    article: ArticleFile,
    context: EditContext,
  ) => Pick<Fault, 'start' | 'end'>;
}

const TEXTS: readonly ArticleText[] = [
  {
    what: 'title',
    textOf: ({ record }, { renamed }) => linksRenamed(record?.title ?? '', renamed),
    placeOf: (_, { fieldAt }) => fieldAt('title'),
  },
  {
    what: 'summary',
    textOf: ({ record }, { renamed }) => linksRenamed(record?.summary ?? '', renamed),
    placeOf: (_, { fieldAt }) => fieldAt('summary'),
  },
  {
    what: 'text',
    // Where lines break is nothing that a reader sees.
    textOf: ({ body }, { renamed }) => linksRenamed(body, renamed).trim().replace(/\s+/g, ' '),
    placeOf: (old, { body }, { renamed }) => firstDifference(linksRenamed(old.body, renamed), body),
  },
];
