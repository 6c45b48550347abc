import { createHash } from 'node:crypto';
import { writeCsv } from './csv.ts';
import type { DataField, DataRow, Resource } from './resource.ts';

const PROFILE = 'https://datapackage.org/profiles/2.0/dataresource.json';

/** What a tabular Data Resource says of itself (https://datapackage.org/standard/data-resource/). */
interface Descriptor extends Omit<Resource, 'fields' | 'rows' | 'primaryKey' | 'ids'> {
  readonly $schema: string;
  readonly type: 'table';
  readonly schema: { readonly fields: readonly DataField[]; readonly primaryKey: readonly string[] };
}

/** A Data Resource with its rows in it. */
export interface InlineResource extends Descriptor {
  readonly data: readonly DataRow[];
}

/** A Data Resource with its rows in a CSV file beside it. */
export interface FileResource extends Descriptor {
  readonly path: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly bytes: number;
  readonly hash: string;
}

/** A resource as a tabular Data Resource that data tools read as it stands. */
export function inlineResource(resource: Resource): InlineResource {
  return { ...describe(resource), data: resource.rows };
}

/** A resource as a Data Resource that points to its CSV file. */
export function fileResource(resource: Resource): FileResource {
  const csv = writeCsv(resource);
  return {
    ...describe(resource),
    path: `${resource.name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: Buffer.byteLength(csv),
    hash: `sha256:${createHash('sha256').update(csv).digest('hex')}`,
  };
}

function describe({ fields, rows: _, primaryKey, ids: _ids, ...texts }: Resource): Descriptor {
  return { $schema: PROFILE, type: 'table', ...texts, schema: { fields, primaryKey: [primaryKey] } };
}
