import { canonicalUnit, printedUnit } from '../../figures/units.ts';
import { grammarTag, wordsIn, type Language } from '../../languages/languages.ts';
import { findMeasure, parseMeasure } from '../../schemas/measure.ts';
import type { TableField } from '../../schemas/table-field.ts';
import type { Table } from '../../schemas/table.ts';
import { translate } from '../../schemas/translation.ts';

/** A figure that prints no unit. */
export const BARE_NUMBER = /^[\p{N}.,\s~–-]+$/u;

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
