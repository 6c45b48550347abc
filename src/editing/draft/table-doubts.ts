import type { Column as ModelColumn, TableModel } from '../../document/table/table-model.ts';
import { withoutNotes } from '../../schemas/table-figure.ts';
import type { Drafting } from './draft-columns.ts';
import type { Column, Field } from './propose-chart.ts';

/** What was guessed of a table, a sentence each. */
export function doubtsOf(
  { measure, columns, table, rows }: TableModel,
  drafting: Drafting,
  drafted: readonly Column[],
): string[] {
  const whole = measure
    ? [
        `figures are taken for ${[nameMultiplier(measure.multiplier), measure.unit ?? ''].filter((word) => word !== '').join(' ') || 'numbers'} where nothing else is said.`,
      ]
    : [];
  const totals = rows
    .filter(({ kind }) => kind === 'total' || kind === 'subtotal')
    .map(({ label }) => `“${label}”`);
  const groups = rows.filter(({ kind }) => kind === 'group').map(({ label }) => `“${label}”`);
  return [
    ...whole,
    ...doubtsOfUnits(drafted.map(({ field }) => field)),
    ...drafted.flatMap(({ field }) => doubtOfScale(field)),
    ...columns
      .filter(({ role }) => role === 'figures')
      .flatMap((column) => wordsAmong(column, table.rows, drafting)),
    ...columns
      .filter(({ role }) => role === 'numbers')
      .map(({ heading }) => `“${heading}” numbers rows or notes, and is left out.`),
    ...(totals.length > 0 ? [`taken for totals: ${totals.join(', ')}.`] : []),
    ...(groups.length > 0 ? [`taken for names of groups: ${groups.join(', ')}.`] : []),
  ];
}

function nameMultiplier(multiplier: number): string {
  return multiplier === 1 ? '' : `× ${multiplier.toLocaleString('en')}`;
}

/** What columns are taken to be in: a sentence for each unit. */
function doubtsOfUnits(fields: readonly Field[]): string[] {
  const figures = fields.filter(({ figure }) => figure !== undefined);
  const units = Map.groupBy(figures, ({ figure }) => {
    const { unit } = figure as { unit: unknown };
    return typeof unit === 'string' ? `in ${unit}` : 'each row in a unit of its own';
  });
  return [...units].map(
    ([unit, all]) => `${all.map((field) => `“${headingOf(field)}”`).join(', ')}: taken for figures, ${unit}.`,
  );
}

function doubtOfScale(field: Field): string[] {
  const { categories } = field;
  if (!Array.isArray(categories)) return [];
  return [`“${headingOf(field)}” is taken for a scale: ${categories.join(' < ')}.`];
}

function headingOf({ name, title, period }: Field): string {
  const words = [period, title].filter((text) => typeof text === 'string').join(' ');
  return words === '' ? name : words;
}

/** What stands in a column of figures and is none is left out, and said. */
function wordsAmong(
  { index, heading }: ModelColumn,
  cells: TableModel['table']['rows'],
  { rows }: Drafting,
): string[] {
  const words = rows
    .filter((row) => !row.figures[index]?.quantity)
    .map((row) => ({ row, text: withoutNotes(cells[row.index]?.[index]?.text.text ?? '') }));
  return words
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text) && !/^n\/?a$/i.test(text))
    .slice(0, 5)
    .map(
      ({ row, text }) => `“${text}” in “${heading}” of the row “${row.label}” is no figure, and left out.`,
    );
}
