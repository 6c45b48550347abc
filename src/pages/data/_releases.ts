// The reports as data, read through the door.
import { hasDatedPredictions } from '../../claims/predictions.ts';
import type { Release } from '../../exits/release.ts';
import type { Language } from '../../languages/languages.ts';
import { reportKey } from '../../content/page-keys.ts';
import type { Table } from '../../schemas/table.ts';
import { readContent, readLedgers, readNames, readSite } from '../_content.ts';
import { languagePaths } from '../_edition.ts';

/** A route's parameters and what it is made from. */
export interface ReleasePath {
  readonly cacheKey: string;
  readonly params: { readonly report: string };
  readonly props: { readonly release: Release };
}

/** A route of one table. */
export interface TablePath {
  readonly cacheKey: string;
  readonly params: ReleasePath['params'] & { readonly table: string };
  readonly props: ReleasePath['props'] & { readonly table: Table };
}

/** The paths of a file that there is one of for each report. */
export function releasePaths(): ReleasePath[] {
  const [site, names, ledgers] = [readSite(), readNames(), readLedgers()];
  const content = readContent();
  return [...ledgers.values()].map((ledger) => ({
    cacheKey: reportKey(content, ledger.id, content.languages[0]),
    params: { report: ledger.id },
    props: { release: { site, names, ledger } },
  }));
}

/** The paths of a file that there is one of for each table. */
export function releaseTablePaths(): TablePath[] {
  return releasePaths().flatMap(({ cacheKey, params, props }) =>
    [...props.release.ledger.tables.values()].map((table) => ({
      cacheKey,
      params: { ...params, table: table.name },
      props: { ...props, table },
    })),
  );
}

/** A file of a media type, in UTF-8. */
export function fileResponse(text: string, mediaType: string): Response {
  return new Response(text, { headers: { 'Content-Type': `${mediaType}; charset=utf-8` } });
}

/** A JSON file that people can read too. */
export function jsonResponse(value: object): Response {
  return fileResponse(`${JSON.stringify(value, null, 2)}\n`, 'application/json');
}

/** What tells of a report's predictions by their dates, in each language: it is told in one. */
export function predictionPaths() {
  return languagePaths().flatMap(({ params, props }) =>
    releasePaths()
      .filter(({ props: { release } }) =>
        hasDatedPredictions(release.ledger.claims.values(), release.ledger.report.published),
      )
      .map((path) => ({
        cacheKey: path.cacheKey,
        params: { ...params, ...path.params },
        props: { ...props, ...path.props },
      })),
  );
}

/** What such a file is made of. */
export interface PredictionProps {
  readonly [key: string]: unknown;
  readonly language: Language;
  readonly release: Release;
}
