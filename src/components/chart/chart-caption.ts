import { barShape, type BarShape } from '../../charts/layout/bar-shape.ts';
import { fieldTitle, quantityOf, selectPanels } from '../../charts/kinds/selection.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { fieldOf, type Table } from '../../schemas/table.ts';

/** What a chart draws, in words. */
export function drawnColumns(table: Table, language: Language): string {
  const words = wordsIn(language).chart;
  return words.asPrinted(words.list(drawnFields(table).map((field) => fieldTitle(field, language))));
}

/** How to read the marks that a chart uses, a sentence each. */
export function chartKeys(table: Table, language: Language): string[] {
  const words = wordsIn(language).chart;
  const shapes = drawnShapes(table);
  const isRange = shapes.some(({ range }) => range);
  return [
    ...(table.chart?.type === 'stacked' ? [words.stackKey] : []),
    ...(shapes.some(isSoft) ? [words.softKey] : []),
    ...(isRange ? [isOfPoints(table) ? words.bandKey : words.rangeKey] : []),
    ...(shapes.some(({ start, end }) => start === 'open' || end === 'open') ? [words.openKey] : []),
  ];
}

/** True where figures are points: a range is what lies between two of them. */
function isOfPoints({ chart }: Table): boolean {
  return ['dumbbell', 'before-after', 'dots', 'line'].includes(chart?.type ?? '');
}

function isSoft({ start, end }: BarShape): boolean {
  return start === 'soft' || end === 'soft';
}

function drawnFields(table: Table): TableField[] {
  return (table.chart?.values ?? [])
    .map((name) => fieldOf(table, name))
    .filter((field) => field !== undefined);
}

function drawnShapes(table: Table): BarShape[] {
  if (table.chart?.type === 'ordinal') return [];
  return selectPanels(table).flatMap(({ rows, fields }) =>
    rows.flatMap((row) => fields.flatMap((field) => (quantityOf(row, field)?.parts ?? []).map(barShape))),
  );
}
