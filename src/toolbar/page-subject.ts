import type { CheckedArticle } from '../check/articles/check-article.ts';
import type { Content } from '../check/read-content.ts';
import type { ReportDraft } from '../check/reports/report-draft.ts';
import type { Source } from '../problems/source.ts';
import { LANGUAGE_IDS, type Language, type Languages } from '../languages/languages.ts';

/** What a page is about. */
export interface Subject {
  readonly language: Language;
  /** All of the site's. */
  readonly languages: Languages;
  readonly report: ReportDraft;
  /** The explainer that the page is; null on the pages of the report itself. */
  readonly article: { readonly source: Source; readonly checked: CheckedArticle } | null;
}

const about = new RegExp(
  `^/(?:(?<language>${LANGUAGE_IDS.join('|')})/)?(?:explainers/(?<slug>[^/]+)|(?:reports|embed)/(?<report>[^/]+))/`,
  'u',
);

/** What the page at a path is about, counted from the site's own folder; null for a page about no report. */
export function subjectOf(path: string, { shelf, drafts, articles, languages }: Content): Subject | null {
  const { language: written, slug, report: id } = about.exec(path)?.groups ?? {};
  const language = languages.find(({ id: each }) => each === written) ?? languages[0];
  const file = `articles/${language.id}/${slug ?? ''}.mdx`;
  const source = shelf.articles.get(file);
  const checked = articles.get(file);
  const report = drafts.get(id ?? checked?.report ?? '');
  if (report === undefined) return null;
  return { language, languages, report, article: source && checked ? { source, checked } : null };
}
