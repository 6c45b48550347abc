import { canonicalUnit, printedUnit } from '../../figures/units.ts';
import { grammarTag, wordsIn, type Language } from '../../languages/languages.ts';
import { findMeasure } from '../../schemas/heading-measure.ts';
import { parseMeasure } from '../../schemas/measure.ts';
import type { TableField } from '../../schemas/table-field.ts';
import type { Table } from '../../schemas/table.ts';
import { translate } from '../../schemas/translation.ts';

/** A figure that prints no unit. */
export const BARE_NUMBER = /^[\p{N}.,\s~–-]+$/u;

/** What a column's bare numbers are in, where its heading doesn't say so: "(million euros)", "(tonnes)". */
export function headingUnit(table: Table, field: TableField, language: Language): string | null {
  const unit = field.figure?.unit;
  if (typeof unit !== 'string') return null;
  if (scaledUnit(table, unit, language) !== null) return multipliedUnit(table, field, language);
  const isSaid = NO_UNITS.has(canonicalUnit(unit)) || saysUnit(titleOf(field, language), unit);
  return isSaid || !hasBareNumbers(table, field) ? null : `(${writeUnit(unit, language)})`;
}

/** The same where numbers are to be multiplied, which an axis writes out: "(million euros)". */
export function multipliedUnit(table: Table, field: TableField, language: Language): string | null {
  const unit = field.figure?.unit;
  const words = typeof unit === 'string' ? scaledUnit(table, unit, language) : null;
  const saysSo = findMeasure(titleOf(field, language))?.multiplier ?? 1;
  return words === null || saysSo !== 1 || !hasBareNumbers(table, field) ? null : `(${words})`;
}

function titleOf(field: TableField, language: Language): string {
  return translate(field, 'title', language).text;
}

function hasBareNumbers({ rows }: Table, { name }: TableField): boolean {
  return rows.some(({ cells }) => {
    const cell = cells.get(name);
    return cell?.kind === 'figure' && BARE_NUMBER.test(cell.printed.replace(/[()−-]/g, ''));
  });
}

/** Units that figures have from their form, and no heading has to say. */
const NO_UNITS: ReadonlySet<string> = new Set([
  'number',
  'date',
  'ordinal',
  'ratio',
  'time of day',
  'day of the year',
]);

/** True of a heading that says what its figures are in, or counts by name: "Share, %", "Estimated lines". */
export function saysUnit(heading: string, unit: string): boolean {
  const own = canonicalUnit(unit);
  if (own.startsWith('%')) return /%|％|per ?cent|百分/iu.test(heading);
  const words = heading.split(/[^\p{L}\p{N}%°²³µ/]+/u).filter((word) => word !== '');
  return (
    findMeasure(heading)?.unit === own ||
    heading.toLowerCase().includes(unit.toLowerCase()) ||
    words.some((word) => canonicalUnit(word) === own)
  );
}

/** A unit in the words of a language. */
function writeUnit(unit: string, language: Language): string {
  return printedUnit(canonicalUnit(unit), grammarTag(language)) ?? unit;
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
