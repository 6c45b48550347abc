import { stringify } from 'csv-stringify/sync';
import { neutraliseCell } from './neutral-cell.ts';
import type { Resource } from './resource.ts';

const RAW_END = /(?:^|_)(?:low|high)$/u;
/** Digits that no number holds. */
const LONG_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/**
 * A resource as CSV: UTF-8 with a byte order mark, CRLF, one header line.
 *
 * Excel takes UTF-8 without the mark for another encoding. A script that doesn't drop it finds it in the
 * name of the first column, which is why that column is the report's id: every row has the same.
 */
export function writeCsv({ fields, rows, ids }: Pick<Resource, 'fields' | 'rows' | 'ids'>): string {
  const isForPrograms = (column: string, text: string): boolean =>
    ids.includes(column) || (RAW_END.test(column) && LONG_NUMBER.test(text));
  return stringify([...rows], {
    bom: true,
    header: true,
    columns: fields.map(({ name }) => name),
    record_delimiter: 'windows',
    // An id is letters, hyphens and slashes, and no formula: `may` stays what `claims.json` calls it.
    cast: {
      string: (text, { column }) => (isForPrograms(String(column), text) ? text : neutraliseCell(text)),
      object: (value) => JSON.stringify(value),
    },
  });
}
