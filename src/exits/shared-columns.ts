import { publishedLanguages } from '../languages/languages.ts';
import { SITE_COLUMNS } from '../schemas/table-field.ts';
import { fieldTexts } from './data-texts.ts';
import type { Release } from './release.ts';
import { STATUS, type Column } from './resource.ts';

/** The column that says which report a row is from. */
export function reportColumn({ ledger, site }: Release): Column<unknown> {
  const texts = fieldTexts(publishedLanguages(site.languages), ({ report }) => report);
  return { field: { name: SITE_COLUMNS.report, type: 'string', ...texts }, value: () => ledger.id };
}

/** The column that says in each row that nobody has verified it. */
export function statusColumn({ site }: Release): Column<unknown> {
  const texts = fieldTexts(publishedLanguages(site.languages), ({ status }) => status);
  const constraints = { required: true, enum: [STATUS] } as const;
  return { field: { name: SITE_COLUMNS.status, type: 'string', ...texts, constraints }, value: () => STATUS };
}
