import type { Quantity } from '../figures/quantity.ts';
import {
  listedNotes,
  type ClaimKind,
  type ClaimRecord,
  type HistoryNote,
  type Window,
} from '../schemas/claim.ts';
import type { Section } from '../schemas/report.ts';
import type { TableField } from '../schemas/table-field.ts';
import type { Row, Table } from '../schemas/table.ts';

/** A claim in the ledger, wherever the report makes it: in its prose or in a table's cell. */
export interface Claim {
  /** `lines-total`, or `<table>/<row>/<field>` for a cell. */
  readonly id: string;
  readonly section: Section;
  readonly figure: Quantity | null;
  readonly kind: ClaimKind;
  /** Whom the report attributes the claim to, when not itself. */
  readonly by: string | null;
  readonly window: Window | null;
  /** The later notes that readers are told of. */
  readonly history: readonly HistoryNote[];
  readonly source: ProseSource | CellSource;
}

export interface ProseSource {
  readonly kind: 'prose';
  readonly record: ClaimRecord;
}

export interface CellSource {
  readonly kind: 'cell';
  readonly table: Table;
  readonly row: Row;
  readonly field: TableField;
}

/** The ids that a claim had before. */
export function aliasesOf({ source }: Claim): string[] {
  return source.kind === 'prose' ? (source.record.aliases ?? []).map(({ id }) => id) : [];
}

/** The id of a table's cell as a claim. */
export function cellClaimId(table: string, row: string, field: string): string {
  return `${table}/${row}/${field}`;
}

/** A claim made in the report's prose. */
export function proseClaim(record: ClaimRecord, section: Section): Claim {
  return {
    id: record.id,
    section,
    figure: record.figure ?? null,
    kind: record.kind,
    by: record.by ?? null,
    window: record.window ?? null,
    history: listedNotes(record.history),
    source: { kind: 'prose', record },
  };
}

/** The claims that a table's figure cells make, row by row. */
export function cellClaims(table: Table, section: Section): Claim[] {
  return table.rows.flatMap((row) =>
    table.schema.fields.flatMap((field) => {
      const cell = row.cells.get(field.name);
      if (cell?.kind !== 'figure') return [];
      return [cellClaim({ kind: 'cell', table, row, field }, cell.quantity, section)];
    }),
  );
}

function cellClaim(source: CellSource, figure: Quantity, section: Section): Claim {
  const id = cellClaimId(source.table.name, source.row.id, source.field.name);
  return { id, section, figure, kind: 'estimate', by: null, window: null, history: [], source };
}
