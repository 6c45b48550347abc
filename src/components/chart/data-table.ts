import { cellClaimId } from '../../claims/claim.ts';
import { BARE_NUMBER } from '../../charts/kinds/column-unit.ts';
import { categoryNames } from '../../charts/layout/ordinal-layout.ts';
import { translate, type Translation } from '../../schemas/translation.ts';
import { columnTitle } from '../../claims/restatement.ts';
import { firstLanguage, type Language } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import type { Row, Table } from '../../schemas/table.ts';

/** A cell of the table on the page: a figure, which is a claim, a text with its language, a figure that isn’t given, or no text. */
export type PageCell =
  | { readonly kind: 'figure'; readonly claimId: string }
  | { readonly kind: 'text'; readonly text: Translation }
  | { readonly kind: 'none' }
  | { readonly kind: 'blank' };

/** The columns that a page shows: not our row ids, nor units that every figure prints itself. */
export function shownFields(table: Table): TableField[] {
  const units = new Set(table.schema.fields.map(({ figure }) => unitField(figure?.unit)));
  const bare = table.rows.some((row) =>
    [...row.cells.values()].some((cell) => cell.kind === 'figure' && BARE_NUMBER.test(cell.printed)),
  );
  return table.schema.fields.filter(
    ({ name }) => name !== table.schema.primaryKey && (bare || !units.has(name)),
  );
}

function unitField(unit: string | { field: string } | undefined): string | undefined {
  return typeof unit === 'object' ? unit.field : undefined;
}

/** The column whose cells head their rows. */
export function headingField(table: Table): string {
  return table.chart?.label ?? shownFields(table)[0]?.name ?? table.schema.primaryKey;
}

/** What a column is called beside the time that heads it; empty where the time is all. */
export function headingTitle(field: TableField, language: Language): Translation {
  const title = translate(field, 'title', language);
  return title.text === '' && typeof field.period !== 'string' ? columnTitle(field, language) : title;
}

/** True of a column that holds the units of others. */
export function isUnitField(table: Table, { name }: TableField): boolean {
  return table.schema.fields.some(({ figure }) => unitField(figure?.unit) === name);
}

/** What stands in a cell of the page's table. */
export function pageCell(table: Table, row: Row, field: TableField, language: Language): PageCell {
  const cell = row.cells.get(field.name);
  switch (cell?.kind) {
    case 'figure':
      return { kind: 'figure', claimId: cellClaimId(table.name, row.id, field.name) };
    case 'category':
      return { kind: 'text', text: categoryText(field, cell.rank, language) };
    case 'text':
      return { kind: 'text', text: translate(row.raw, field.name, language) };
    case 'empty':
    case undefined:
      return { kind: field.figure || field.categories ? 'none' : 'blank' };
  }
}

function categoryText(field: TableField, rank: number, language: Language): Translation {
  const isTranslated = field[`categories@${language.id}`] !== undefined;
  const text = categoryNames(field, language)[rank] ?? '';
  return { text, language: isTranslated ? language : firstLanguage(language) };
}
