import { cellClaimId } from '../claims/claim.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
import type { TableField } from '../schemas/table-field.ts';
import { fieldOf, type Row, type Table } from '../schemas/table.ts';
import { withoutLinks } from '../schemas/text.ts';
import { keysInAll } from '../schemas/translation.ts';

/** A figure that the report's folder says the document prints. */
export interface PrintedClaim {
  readonly id: string;
  readonly kind: 'claim' | 'cell';
  /** The id of the section that is to print it. */
  readonly section: string;
  readonly figure: Quantity;
  /** How the document names the table's row, for a cell. */
  readonly row: string | null;
  /** Where the document has a cell; null for a claim in prose. */
  readonly cell: PrintedCell | null;
  /** Its file within the report's folder, and the way to it there. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Where a document has a cell, by what it prints beside it and over it. */
export interface PrintedCell {
  /** The texts of the row. */
  readonly texts: readonly string[];
  /** Which of the rows with the same texts it is, and of how many. */
  readonly twin: Twin;
  /** How the document may title the column, in any language. */
  readonly titles: readonly string[];
  /** The time that heads the column, as printed. */
  readonly period: string | null;
  /** Which of the columns with the same title and time it is, and of how many. */
  readonly columnTwin: Twin;
  /** What its column and its table make of what it prints: the unit, and what is multiplied by what. */
  readonly measure: readonly (string | number)[];
}

/** One among several that nothing printed tells apart. */
export interface Twin {
  readonly index: number;
  readonly count: number;
}

/** Every figure of a report's claims and tables. */
export function printedClaims(claims: readonly ClaimRecord[], tables: readonly Table[]): PrintedClaim[] {
  return [...claims.flatMap(proseFigure), ...tables.flatMap(cellFigures)];
}

function proseFigure({ id, section, figure }: ClaimRecord, index: number): PrintedClaim[] {
  if (!figure) return [];
  const path = [index, 'figure'];
  return [{ id, kind: 'claim', section, figure, row: null, cell: null, file: 'claims.json', path }];
}

function cellFigures(table: Table): PrintedClaim[] {
  const texts = table.rows.map((row) => textsOf(table, row));
  const rowTwins = twins(texts.map((each) => each.join('\n')));
  const columns = table.schema.fields.filter(({ figure }) => figure !== undefined);
  const columnTwins = twins(columns.map(({ title = '', period }) => `${title}\n${String(period)}`));
  return table.rows.flatMap((row, index) =>
    [...row.cells].flatMap(([field, cell]): PrintedClaim[] => {
      if (cell.kind !== 'figure') return [];
      const column = columns.findIndex(({ name }) => name === field);
      const period = columns[column]?.period;
      return [
        {
          id: cellClaimId(table.name, row.id, field),
          kind: 'cell',
          section: table.section,
          figure: cell.quantity,
          row: labelOf(table, row),
          cell: {
            texts: texts[index] ?? [],
            twin: rowTwins[index] ?? ALONE,
            titles: titlesOf(table, field),
            period: typeof period === 'string' ? period : null,
            columnTwin: columnTwins[column] ?? ALONE,
            measure: measureOf(table, row, columns[column]),
          },
          file: `tables/${table.name}.json`,
          path: ['data', index, field],
        },
      ];
    }),
  );
}

function measureOf({ multiplier, unit }: Table, row: Row, column?: TableField): (string | number)[] {
  const own = column?.figure?.unit;
  const named = typeof own === 'object' ? row.cells.get(own.field)?.printed : own;
  return [named, multiplier, unit].map((part) => part ?? '');
}

const ALONE: Twin = { index: 0, count: 1 };

function twins(keys: readonly string[]): Twin[] {
  const counts = new Map<string, number>();
  const indices = keys.map((key) => {
    const index = counts.get(key) ?? 0;
    counts.set(key, index + 1);
    return index;
  });
  return keys.map((key, at) => ({ index: indices[at] ?? 0, count: counts.get(key) ?? 1 }));
}

/** What a row prints beside its figures. */
function textsOf({ schema }: Table, row: Row): string[] {
  const units = schema.fields.map(({ figure }) =>
    typeof figure?.unit === 'object' ? figure.unit.field : schema.primaryKey,
  );
  return [...row.cells]
    .filter(([field, { kind }]) => kind === 'text' && field !== schema.primaryKey && !units.includes(field))
    .map(([, { printed }]) => withoutLinks(printed));
}

/** What the document prints to name a row: the chart's label, or else the first column of text. */
function labelOf(table: Table, row: Row): string | null {
  const texts = [...row.cells].filter(
    ([field, { kind }]) => kind === 'text' && field !== table.schema.primaryKey,
  );
  const printed = row.cells.get(table.chart?.label ?? texts[0]?.[0] ?? '')?.printed;
  return printed === undefined ? null : withoutLinks(printed);
}

/** What the document prints over a column, in any language. */
function titlesOf(table: Table, name: string): string[] {
  const field = fieldOf(table, name);
  const titles = keysInAll('title').map((key) => field?.[key]);
  return titles.flatMap((text) => (text === undefined ? [] : [withoutLinks(text)]));
}
