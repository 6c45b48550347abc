// What the routes of pictures need: which there are, and what they are made from.
import { isDrawn } from '../charts/pictures/table-picture.ts';
import { readingOf, type Reading } from '../components/claim/reading.ts';
import type { Edition } from '../components/edition.ts';
import type { Language } from '../languages/languages.ts';
import type { Table } from '../schemas/table.ts';
import { tableAddress } from '../addresses/address.ts';
import { readEdition, reportPaths } from './_edition.ts';

/** A route of one drawn table in one language. */
export interface DrawnTablePath {
  readonly cacheKey: string;
  readonly params: { readonly language: string | undefined; readonly report: string; readonly table: string };
  readonly props: { readonly language: Language; readonly report: string; readonly table: string };
}

/** The paths of what there is one of for each table that is drawn, in each language. */
export function drawnTablePaths(): DrawnTablePath[] {
  return reportPaths().flatMap(({ cacheKey, params, props: { language, ledger } }) =>
    [...ledger.tables.values()].filter(isDrawn).map(({ name }) => ({
      cacheKey,
      params: { ...params, table: name },
      props: { language, report: ledger.id, table: name },
    })),
  );
}

/** A drawn table with all that is needed to show it. */
export interface DrawnTable {
  readonly edition: Edition;
  readonly table: Table;
  readonly reading: Reading;
  /** The whole address of the table’s page. */
  readonly address: string;
}

/** Reads the table of a route. */
export function readDrawnTable(props: DrawnTablePath['props']): DrawnTable {
  const edition = readEdition(props.language, props.report);
  const ledger = edition.ledgers.get(props.report);
  const table = ledger?.tables.get(props.table);
  if (!ledger || !table) throw new Error(`${props.report} has no table called “${props.table}”`);
  const address = new URL(tableAddress(edition.language, ledger.id, table.name), edition.site.url).href;
  return { edition, table, reading: readingOf(edition, ledger), address };
}

/** A PNG file as an answer. */
export function pngResponse(png: Buffer): Response {
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
}
