import type { Ledger } from '../../claims/ledger.ts';
import type { Table } from '../../schemas/table.ts';

/**
 * A report's table by name.
 * @throws when there is none: such content never gets this far.
 */
export function tableOf(ledger: Ledger, name: string): Table {
  const table = ledger.tables.get(name);
  if (!table) throw new Error(`no table is called “${name}”; \`npm run check\` says where`);
  return table;
}
