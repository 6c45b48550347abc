import type { DataTexts } from './data-texts.ts';
import type { TableField } from '../schemas/table-field.ts';

/** The standing of every claim, in data: there is no other. */
export const STATUS = 'unverified';

/** A value in a row. Lists and objects stand in CSV as JSON. */
export type Value = string | number | null | readonly unknown[] | Readonly<Record<string, unknown>>;
export type DataRow = Readonly<Record<string, Value>>;

/** A field of a Table Schema (https://datapackage.org/standard/table-schema/), with its translations. */
export interface DataField {
  readonly name: string;
  readonly type: 'string' | 'number' | 'date' | 'any' | 'array' | 'object';
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly constraints?: { readonly required?: true; readonly enum?: readonly string[] };
  readonly figure?: TableField['figure'];
  readonly categories?: readonly string[] | undefined;
  readonly categoriesOrdered?: true | undefined;
  /** Translations: `title@xx`. */
  readonly [key: `${string}@${string}`]: unknown;
}

/** A column: its field, and how its value is read from what a row is made of. */
export interface Column<Source> {
  readonly field: DataField;
  readonly value: (source: Source) => Value;
}

/** Tabular data that leaves the site, before it is written in a format. */
export interface Resource extends DataTexts {
  readonly name: string;
  readonly fields: readonly DataField[];
  readonly primaryKey: string;
  /** The columns of ids, its key among them, by which programs find what they name. */
  readonly ids: readonly string[];
  readonly rows: readonly DataRow[];
}

/** The rows that columns make of their sources. */
export function buildRows<Source>(columns: readonly Column<Source>[], sources: readonly Source[]): DataRow[] {
  return sources.map((source) =>
    Object.fromEntries(columns.map(({ field, value }) => [field.name, value(source)])),
  );
}
