// The reports as data, read through the door.
import type { Release } from '../../exits/release.ts';
import type { Table } from '../../schemas/table.ts';
import { readLedgers, readNames, readSite } from '../_content.ts';

/** A route's parameters and what it is made from. */
export interface ReleasePath {
  readonly params: { readonly report: string };
  readonly props: { readonly release: Release };
}

/** A route of one table. */
export interface TablePath {
  readonly params: ReleasePath['params'] & { readonly table: string };
  readonly props: ReleasePath['props'] & { readonly table: Table };
}

/** The paths of a file that there is one of for each report. */
export function releasePaths(): ReleasePath[] {
  const [site, names, ledgers] = [readSite(), readNames(), readLedgers()];
  return [...ledgers.values()].map((ledger) => ({
    params: { report: ledger.id },
    props: { release: { site, names, ledger } },
  }));
}

/** The paths of a file that there is one of for each table. */
export function releaseTablePaths(): TablePath[] {
  return releasePaths().flatMap(({ params, props }) =>
    [...props.release.ledger.tables.values()].map((table) => ({
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
