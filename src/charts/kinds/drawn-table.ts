import type { Claim } from '../../claims/claim.ts';
import type { Ledger } from '../../claims/ledger.ts';
import type { TextSetting } from '../../claims/marked-text.ts';
import type { Piece } from '../../claims/piece.ts';
import { writeOutTable } from '../../claims/written-table.ts';
import type { Language } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';
import { QUESTION_MARK } from '../layout/placed-text.ts';

/** What a table of a report is drawn with: for whom, and what its texts may cite. */
export interface TableSetting extends TextSetting {
  readonly language: Language;
  readonly ledger: Ledger;
}

/** A table with what its drawing takes from the report's text. */
export interface DrawnTable extends Table {
  /** The claim by which the report states a share of the table's whole. */
  readonly stated?: Pick<Claim, 'id' | 'figure'>;
}

/** A table as a drawing shows it: a question mark stands at each claim that its headings and names cite. */
export function drawnTable(table: Table, setting: TableSetting): DrawnTable {
  const drawn =
    known.get(table) ?? addStated(writeOutTable(table, setting, setting.language, askClaims), setting);
  known.set(table, drawn);
  return drawn;
}

/** What is laid out once for a table is found again by the table that is drawn. */
const known = new WeakMap<Table, DrawnTable>();

function addStated(table: Table, { ledger }: TableSetting): DrawnTable {
  const claim = ledger.claims.get(table.chart?.share?.claim ?? '');
  return claim ? { ...table, stated: { id: claim.id, figure: claim.figure } } : table;
}

function askClaims(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'claim' ? text + UNBROKEN_MARK : text)).join('');
}

const UNBROKEN_MARK = QUESTION_MARK.replace(' ', '\u00a0');
