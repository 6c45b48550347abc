import { parseMeasure, type Measure } from '../../schemas/measure.ts';
import type { Table } from '../document.ts';
import { isEmptyCell } from './cell-shape.ts';
import type { Column } from './table-model.ts';

/** What the whole table is in: by a line about it, the heading over its row labels, or its currency signs. */
export function measureOf(table: Table, columns: readonly Column[]): Measure | null {
  const { header, rows } = table;
  const labels = columns.filter(({ role }) => role === 'label');
  const overLabels = labels.flatMap(({ headings }) => headings.map(({ text }) => measureOfLine(text)));
  const across = header
    .map((row) => row.slice(labels.length))
    .filter((row) => row.length > 1 && new Set(row.map(({ text }) => text)).size === 1)
    .map((row) => parseMeasure(row[0]?.text.text ?? ''));
  const lines = linesAbout(table).map((text) => measureOfLine(text) ?? unitInBrackets(text));
  const found =
    [...overLabels, ...across, aside(columns), ...lines].find((measure) => measure !== null) ?? null;
  if (found?.unit !== null) return found ?? null;
  const signs = rows.flat().map(({ text }) => currencyOf(text.text));
  return { unit: signs.find((unit) => unit !== null) ?? null, multiplier: found.multiplier };
}

/** The lines that say what a table is about. */
export function linesAbout({ caption, notes, above }: Table): string[] {
  return [...notes, ...(caption ? [caption] : []), ...(above ? [above] : [])].map(({ text }) => text);
}

/** The unit in brackets that ends a line about a table: "Energy supply (PJ)". */
function unitInBrackets(text: string): Measure | null {
  const [, inner] = /[([（]([^)\]）]*)[)\]）]\s*[:：]?\s*$/u.exec(text) ?? [];
  const measure = inner === undefined ? null : parseMeasure(inner);
  return measure?.unit === null ? null : measure;
}

/** What one heading says of all columns: "(in millions)" in the middle of the head. */
function aside(columns: readonly Column[]): Measure | null {
  const said = columns.flatMap(({ role, headings }) =>
    role === 'label'
      ? []
      : headings.map(({ text }) => (/^[([（]|^in\b/iu.test(text) ? parseMeasure(text) : null)),
  );
  const [only, ...others] = said.filter((measure) => measure !== null && measure.multiplier !== 1);
  return others.length === 0 ? (only ?? null) : null;
}

/** What a line says that figures are in; "Year" over the names of rows says nothing of figures. */
function measureOfLine(line: string): Measure | null {
  const text = line.replace(/\s*[:：]\s*$/u, '');
  const measure = parseMeasure(text) ?? inBrackets(text);
  if (measure === null || /^\s*[([（]?\s*(?:units?|[單单]位)\s*[:：]/iu.test(text)) return measure;
  const { unit, multiplier } = measure;
  return multiplier !== 1 || unit === '%' || /^[A-Z]{3}\b/.test(unit ?? '') || isMeasured(unit)
    ? measure
    : null;
}

/** Units in which a whole table may be, and no column of times or of things that are counted. */
const MEASURED =
  /^(?:[TGMk]?Wh?|(?:kilo|centi|milli)?metre|(?:kilo)?gram|tonne|(?:mega|milli)?litre|hectare|km²|m²|m³|barrel|°[CF])(?:\/.+)?$/u;

function isMeasured(unit: string | null): boolean {
  return MEASURED.test(unit ?? '');
}

function inBrackets(text: string): Measure | null {
  const [, inner] = /[([（]([^)\]）]*)[)\]）]\s*$/u.exec(text) ?? [];
  if (inner !== undefined) return parseMeasure(inner);
  const [, last] = /[,，;；](?!\d)\s*([^,，;；]+)$/u.exec(text) ?? [];
  return last === undefined ? null : parseMeasure(last);
}

/**
 * The currency of a column that prints its sign as accountants do: at its first figure, and again at a sum below
 * others without one; shares of a whole are printed so, too. Null where all figures print a sign, or any is in
 * something else.
 */
export function signAtEnds({ rows }: Table, { index, role }: Column): Measure | null {
  if (role !== 'figures') return null;
  const cells = rows.flatMap((row) => {
    const { text, isSpanned } = row[index] ?? { text: { text: '' }, isSpanned: true };
    if (isSpanned || isEmptyCell(text.text)) return [];
    const sign = /\d\)?\s?[%％]\)?$/u.test(text.text) ? '%' : currencyOf(text.text);
    return [{ sign, isSum: SUM.test(row[0]?.text.text.trim() ?? '') }];
  });
  const bare = cells.findIndex(({ sign }) => sign === null);
  const [unit, ...others] = new Set(cells.flatMap(({ sign }) => sign ?? []));
  const sum = cells.findLastIndex(({ sign, isSum }) => sign !== null && isSum);
  const isAtEnds = cells[0]?.sign === unit && bare > 0 && sum > bare;
  return unit && others.length === 0 && isAtEnds ? { unit, multiplier: 1 } : null;
}

/** What a column is in whose times print their hours: "2h45m", "48m". */
export function hoursOf({ rows }: Table, { index, role }: Column): Measure | null {
  const isTime = rows.some((row) => /^\d{1,3} ?h ?\d{1,2} ?m$/.test(row[index]?.text.text.trim() ?? ''));
  return role === 'figures' && isTime ? { unit: 'hour', multiplier: 1 } : null;
}

/** What a row is called in which others end. */
const SUM =
  /^$|\b(?:net|total|gross|balance|profit|loss|income|earnings|surplus|deficit|overall|effective|end of)\b|[合總小]計|淨|結餘|損益/iu;

function currencyOf(text: string): string | null {
  const sign = /^\(?((?:US|NT|HK|A|C)?[$€£¥])\s*\(?[\d.,]/u.exec(text.trim())?.[1];
  return sign === undefined ? null : (parseMeasure(sign)?.unit ?? null);
}
