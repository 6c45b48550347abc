import { firstLanguage, type Language } from '../languages/languages.ts';
import { dataAddress } from '../addresses/address.ts';
import { hasDatedPredictions } from '../claims/predictions.ts';
import type { Release } from './release.ts';
import { STATUS } from './resource.ts';

/** The formats in which data leaves the site. */
export type Format = 'csv' | 'json' | 'package' | 'calendar' | 'feed' | 'svg' | 'png';

/** A file that a reader can take away. */
export interface Download {
  readonly format: Format;
  readonly href: string;
  /** The name under which it is saved: it says that what is in it is unverified. */
  readonly fileName: string;
  readonly mediaType: string;
}

const MEDIA_TYPES: Record<Format, string> = {
  csv: 'text/csv',
  json: 'application/json',
  package: 'application/json',
  calendar: 'text/calendar',
  feed: 'application/rss+xml',
  svg: 'image/svg+xml',
  png: 'image/png',
};

/** A table's data, by the ids of the report and the table: one file has all languages. */
export function tableDownloads(report: string, table: string, page: Language): Download[] {
  const language = firstLanguage(page);
  return [
    download('csv', report, table, 'csv', language),
    download('json', report, table, 'json', language),
    download('package', report, 'datapackage', 'json', language),
  ];
}

/** A table's chart as pictures, in the reader's language. */
export function pictureDownloads(report: string, table: string, language: Language): Download[] {
  return [download('svg', report, table, 'svg', language), download('png', report, table, 'png', language)];
}

/** The data of a report's ledger. */
export function ledgerDownloads(release: Release, language: Language): Download[] {
  return [
    ...tableDownloads(release.ledger.id, 'claims', language),
    ...predictionDownloads(release, language),
  ];
}

/** How a report's predictions are followed in the reader's language, when one of them has a date. */
export function predictionDownloads(release: Release, language: Language): Download[] {
  const { claims, report } = release.ledger;
  if (!hasDatedPredictions(claims.values(), report.published)) return [];
  return [
    download('calendar', release.ledger.id, 'predictions', 'ics', language),
    download('feed', release.ledger.id, 'predictions', 'xml', language),
  ];
}

function download(
  format: Format,
  report: string,
  name: string,
  ending: string,
  language: Language,
): Download {
  return {
    format,
    href: dataAddress(language, report, `${name}.${ending}`),
    fileName: `${report}-${name}-${STATUS}.${ending}`,
    mediaType: MEDIA_TYPES[format],
  };
}
