import { printedTitle, renderedTitle } from '../../claims/report-title.ts';
import type { Content } from '../../check/read-content.ts';
import type { Articles } from '../../check/articles/article-list.ts';
import type { JsonDocument } from '../../content/json/json-document.ts';
import type { ReportDraft } from '../../check/reports/report-draft.ts';
import { languageTag, type Language, type Languages } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Fact, FactGroup, Place } from '../facts.ts';
import type { Subject } from '../page-subject.ts';
import { placeAt, placeInReport } from '../places.ts';
import { untranslatedCells, untranslatedTexts, type Untranslated } from './untranslated.ts';

/** What the report lacks in a language: explainers, and texts of its data. */
export function translationsMissing({ report, languages }: Subject, { articles, shelf }: Content): FactGroup {
  const [, ...others] = languages;
  const placeOf = (path: string): Place | null => {
    const source = shelf.articles.get(path);
    return source ? placeAt(source, 0) : null;
  };
  return {
    kind: 'untranslated',
    title: 'Missing translations',
    lead: 'Readers of the language get the text of the site’s first language, or no page.',
    facts: [
      ...missingArticles(articles, report.id, languages, placeOf),
      ...languages.flatMap((language) => missingTitle(report, language)),
      ...others.flatMap((language) => [
        ...[...report.files].flatMap(([file, { document }]) =>
          document ? missingTexts(file, document, language) : [],
        ),
        ...missingNotes(articles, report.id, language, placeOf),
      ]),
    ],
  };
}

function missingArticles(
  articles: Articles,
  report: string,
  languages: Languages,
  placeOf: (path: string) => Place | null,
): Fact[] {
  const own = [...articles].flatMap(([path, article]) => (article.report === report ? [path] : []));
  return own.flatMap((path) => {
    const [, written = '', file = ''] = path.split('/');
    const lacking = languages.filter(({ id }) => id !== written && !own.includes(`articles/${id}/${file}`));
    return lacking.map(({ id }) => ({
      label: file,
      says: `written in “${written}” alone, none in “${id}”`,
      source: placeOf(path),
    }));
  });
}

/** A title is printed in a language of its own, so that any other is a translation. */
function missingTitle(draft: ReportDraft, language: Language): Fact[] {
  const { report } = draft;
  const isPrinted =
    report !== null && printedTitle(report).tag.toLowerCase() === languageTag(language).toLowerCase();
  if (report === null || isPrinted || renderedTitle(report, language) !== null) return [];
  return [
    {
      label: `title@${language.id}`,
      says: `report.json: ${report.title}`,
      source: placeInReport(draft, 'report.json', ['title']),
    },
  ];
}

function missingTexts(file: string, document: JsonDocument, language: Language): Fact[] {
  const cells = file.startsWith('tables/') ? untranslatedCells(document, language) : [];
  return [...untranslatedTexts(file, document, language), ...cells].map(
    ({ key, text, offset }: Untranslated) => ({
      label: `${key}@${language.id}`,
      says: `${file}: ${text}`,
      source: placeAt(document.source, offset),
    }),
  );
}

function missingNotes(
  articles: Articles,
  report: string,
  language: Language,
  placeOf: (path: string) => Place | null,
): Fact[] {
  return [...articles].flatMap(([path, { article, report: about }]) => {
    const notes = about === report ? (article?.revisions ?? []) : [];
    return notes
      .filter((note) => translate(note, 'note', language).language.id !== language.id)
      .map(({ note }) => ({ label: `note@${language.id}`, says: note, source: placeOf(path) }));
  });
}
