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

/** A table as a drawing shows it: a question mark stands at each claim that its headings and names cite. */
export function drawnTable(table: Table, setting: TableSetting): Table {
  const drawn = known.get(table) ?? writeOutTable(table, setting, setting.language, askClaims);
  known.set(table, drawn);
  return drawn;
}

/** What is laid out once for a table is found again by the table that is drawn. */
const known = new WeakMap<Table, Table>();

function askClaims(pieces: readonly Piece[]): string {
  return pieces.map(({ kind, text }) => (kind === 'claim' ? text + UNBROKEN_MARK : text)).join('');
}

const UNBROKEN_MARK = QUESTION_MARK.replace(' ', '\u00a0');
