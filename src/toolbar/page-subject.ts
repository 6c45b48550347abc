import type { ArticleFile, Content, ReportFiles } from '../content/content.ts';
import { LANGUAGE_IDS, type Language, type Languages } from '../languages/languages.ts';

/** What a page is about. */
export interface Subject {
  readonly language: Language;
  /** All of the site's. */
  readonly languages: Languages;
  readonly report: ReportFiles;
  /** The explainer that the page is; null on the pages of the report itself. */
  readonly article: ArticleFile | null;
}

const about = new RegExp(
  `^/(?:(?<language>${LANGUAGE_IDS.join('|')})/)?(?:explainers/(?<slug>[^/]+)|(?:reports|embed)/(?<report>[^/]+))/`,
  'u',
);

/** What the page at a path is about, counted from the site's own folder; null for a page about no report. */
export function subjectOf(path: string, { reports, articles, languages }: Content): Subject | null {
  const { language: written, slug, report: id } = about.exec(path)?.groups ?? {};
  const language = languages.find(({ id: each }) => each === written) ?? languages[0];
  const article = articles.get(`articles/${language.id}/${slug ?? ''}.mdx`) ?? null;
  const report = reports.get(id ?? article?.report ?? '');
  return report === undefined ? null : { language, languages, report, article };
}
