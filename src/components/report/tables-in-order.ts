import type { Ledger } from '../../claims/ledger.ts';
import type { Table } from '../../schemas/table.ts';

/** A report's tables in the order of their sections. */
export function tablesInOrder({ report, tables }: Pick<Ledger, 'report' | 'tables'>): Table[] {
  const place = ({ section }: Table): number => report.sections.findIndex(({ id }) => id === section);
  return [...tables.values()].sort((a, b) => place(a) - place(b));
}
