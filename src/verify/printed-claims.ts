import { cellClaimId } from '../claims/claim.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { ClaimRecord } from '../schemas/claim.ts';
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
  /** How the document may name the table's column, for a cell. */
  readonly columns: readonly string[];
  /** Its file within the report's folder, and the way to it there. */
  readonly file: string;
  readonly path: readonly (string | number)[];
}

/** Every figure of a report's claims and tables. */
export function printedClaims(claims: readonly ClaimRecord[], tables: readonly Table[]): PrintedClaim[] {
  return [...claims.flatMap(proseFigure), ...tables.flatMap(cellFigures)];
}

function proseFigure({ id, section, figure }: ClaimRecord, index: number): PrintedClaim[] {
  if (!figure) return [];
  const path = [index, 'figure'];
  return [{ id, kind: 'claim', section, figure, row: null, columns: [], file: 'claims.json', path }];
}

function cellFigures(table: Table): PrintedClaim[] {
  return table.rows.flatMap((row, index) =>
    [...row.cells].flatMap(([field, cell]): PrintedClaim[] => {
      if (cell.kind !== 'figure') return [];
      return [
        {
          id: cellClaimId(table.name, row.id, field),
          kind: 'cell',
          section: table.section,
          figure: cell.quantity,
          row: labelOf(table, row),
          columns: titlesOf(table, field),
          file: `tables/${table.name}.json`,
          path: ['data', index, field],
        },
      ];
    }),
  );
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
