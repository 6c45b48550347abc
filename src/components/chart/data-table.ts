import { cellClaimId } from '../../claims/claim.ts';
import { categoryNames } from '../../charts/layout/ordinal-layout.ts';
import { translate, type Translation } from '../../schemas/translation.ts';
import { columnTitle } from '../../claims/restatement.ts';
import { canonicalUnit, printedUnit } from '../../figures/units.ts';
import { firstLanguage, grammarTag, wordsIn, type Language } from '../../languages/languages.ts';
import { findMeasure, parseMeasure } from '../../schemas/measure.ts';
import type { TableField } from '../../schemas/table-field.ts';
import type { Row, Table } from '../../schemas/table.ts';

/** A cell of the table on the page: a figure, which is a claim, or a text with its language. */
export type PageCell =
  | { readonly kind: 'figure'; readonly claimId: string }
  | { readonly kind: 'text'; readonly text: Translation }
  | { readonly kind: 'empty' };

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

const BARE_NUMBER = /^[\p{N}.,\s~–-]+$/u;

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

/** What a column's bare numbers are in, where its heading doesn't say so: "(million euros)". */
export function headingUnit(table: Table, field: TableField, language: Language): string | null {
  const unit = field.figure?.unit;
  if (typeof unit !== 'string') return null;
  const words = scaledUnit(table, unit, language);
  const saysSo = findMeasure(translate(field, 'title', language).text)?.multiplier ?? 1;
  const isBare = table.rows.some(({ cells }) => {
    const cell = cells.get(field.name);
    return cell?.kind === 'figure' && BARE_NUMBER.test(cell.printed.replace(/[()−-]/g, ''));
  });
  return words === null || saysSo !== 1 || !isBare ? null : `(${words})`;
}

/** A unit with its multiplier in words, where it has one: its own, or the table's. */
export function scaledUnit(table: Table, unit: string, language: Language): string | null {
  const own = parseMeasure(unit);
  const isTables = table.unit !== undefined && canonicalUnit(table.unit) === canonicalUnit(unit);
  const multiplier =
    own !== null && own.multiplier !== 1 ? own.multiplier : isTables ? (table.multiplier ?? 1) : 1;
  if (multiplier === 1) return null;
  const name = canonicalUnit(own?.unit ?? (own ? '' : unit));
  const printed = printedUnit(name, grammarTag(language)) ?? name;
  return wordsIn(language).chart.multiplied(multiplier, printed === 'number' ? '' : printed);
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
      return { kind: 'empty' };
  }
}

function categoryText(field: TableField, rank: number, language: Language): Translation {
  const isTranslated = field[`categories@${language.id}`] !== undefined;
  const text = categoryNames(field, language)[rank] ?? '';
  return { text, language: isTranslated ? language : firstLanguage(language) };
}
