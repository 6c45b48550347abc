import { fieldTexts } from './bilingual.ts';
import type { Release } from './release.ts';
import type { Column } from './resource.ts';
import { STATUS } from './status.ts';

/** The column that says which report a row is from. */
export function reportColumn({ ledger }: Release): Column<unknown> {
  const texts = fieldTexts(({ report }) => report);
  return { field: { name: 'report', type: 'string', ...texts }, value: () => ledger.id };
}

/** The column that says in each row that nobody has verified it. */
export function statusColumn(): Column<unknown> {
  const texts = fieldTexts(({ status }) => status);
  const constraints = { required: true, enum: [STATUS] } as const;
  return { field: { name: 'status', type: 'string', ...texts, constraints }, value: () => STATUS };
}
