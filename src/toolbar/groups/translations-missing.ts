import { listedRevisions } from '../../schemas/article.ts';
import { printedTitle, renderedTitle } from '../../claims/report-title.ts';
import type { ArticleFile, Content } from '../../content/content.ts';
import type { JsonDocument } from '../../content/json/json-document.ts';
import type { ReportFiles } from '../../content/content.ts';
import { languageTag, type Language, type Languages } from '../../languages/languages.ts';
import { translate } from '../../schemas/translation.ts';
import type { Fact, FactGroup } from '../facts.ts';
import type { Subject } from '../page-subject.ts';
import { placeAt, placeInReport } from '../places.ts';
import { untranslatedCells, untranslatedTexts, type Untranslated } from './untranslated.ts';

/** What the report lacks in a language: explainers, and texts of its data. */
export function translationsMissing({ report, languages }: Subject, { articles }: Content): FactGroup {
  const [, ...others] = languages;
  return {
    kind: 'untranslated',
    title: 'Missing translations',
    lead: 'Readers of the language get the text of the site’s first language, or no page.',
    facts: [
      ...missingArticles(articlesOn(articles, report.id), languages),
      ...languages.flatMap((language) => missingTitle(report, language)),
      ...others.flatMap((language) => [
        ...[...report.files].flatMap(([file, { document }]) =>
          document ? missingTexts(file, document, language) : [],
        ),
        ...missingNotes(articlesOn(articles, report.id), language),
      ]),
    ],
  };
}

function articlesOn(articles: Content['articles'], report: string): ArticleFile[] {
  return [...articles.values()].filter((article) => article.report === report);
}

function missingArticles(own: readonly ArticleFile[], languages: Languages): Fact[] {
  return own.flatMap(({ language: written, slug, file }) => {
    const lacking = languages.filter(
      ({ id }) => !own.some((other) => other.language === id && other.slug === slug),
    );
    return lacking.map(({ id }) => ({
      label: `${slug}.mdx`,
      says: `written in “${written}” alone, none in “${id}”`,
      source: placeAt(file.source, 0),
    }));
  });
}

/** A title is printed in a language of its own, so that any other is a translation. */
function missingTitle(files: ReportFiles, language: Language): Fact[] {
  const { record: report } = files;
  const isPrinted =
    report !== null && printedTitle(report).tag.toLowerCase() === languageTag(language).toLowerCase();
  if (report === null || isPrinted || renderedTitle(report, language) !== null) return [];
  return [
    {
      label: `title@${language.id}`,
      says: `report.json: ${report.title}`,
      source: placeInReport(files, 'report.json', ['title']),
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

function missingNotes(own: readonly ArticleFile[], language: Language): Fact[] {
  return own.flatMap(({ record, file }) =>
    (record ? listedRevisions(record) : [])
      .filter((note) => translate(note, 'note', language).language.id !== language.id)
      .map(({ note }) => ({ label: `note@${language.id}`, says: note, source: placeAt(file.source, 0) })),
  );
}
