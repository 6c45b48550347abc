import { readFileSync } from 'node:fs';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import { drawSvg } from '../../src/charts/drawing/draw-svg.ts';
import type { Drawing, Variant } from '../../src/charts/layout/options.ts';
import { chartPanels } from '../../src/charts/kinds/panels.ts';
import { SVG_PALETTE } from '../../src/charts/drawing/svg-markup.ts';
import type { Table } from '../../src/schemas/table.ts';
import { en } from '../languages.ts';
import { parseTable } from '../fixtures/parse-table.ts';

/** The tables of the invented report, by name. */
export const INVENTED_TABLES = ['files-by-kind', 'effects-on-bodies', 'valley-projections'] as const;

/** A table of the invented report. */
export function inventedTable(name: string): Table {
  const file = new URL(
    `../fixtures/dam-files/content/reports/dam-files/tables/${name}.json`,
    import.meta.url,
  );
  return parseTable(JSON.parse(readFileSync(file, 'utf8')));
}

type Row = readonly [label: string, ...cells: (string | null)[]];

/** A table of bars in one unit: each row a name and a figure a column. */
export function barTable(unit: string, rows: readonly Row[], type = 'bar', titles = ['Amount']): Table {
  const fields = titles.map((title, index) => ({
    name: `value-${letter(index)}`,
    type: 'string',
    title,
    figure: { unit },
  }));
  return madeTable(fields, rows, type);
}

/** A table of ranks on an ordered scale. */
export function ordinalTable(categories: readonly string[], rows: readonly Row[]): Table {
  const field = { name: 'value-a', type: 'string', title: 'Rank', categories, categoriesOrdered: true };
  return madeTable([field], rows, 'ordinal');
}

function madeTable(fields: readonly { name: string }[], rows: readonly Row[], type: string): Table {
  return parseTable({
    name: 'made',
    title: 'A table',
    section: 'somewhere',
    schema: {
      fields: [...['id', 'label'].map((name) => ({ name, type: 'string' })), ...fields],
      primaryKey: 'id',
    },
    data: rows.map(([label, ...cells], index) => ({
      id: `row-${letter(index)}`,
      label,
      ...Object.fromEntries(fields.map(({ name }, column) => [name, cells[column] ?? null])),
    })),
    chart: { type, label: 'label', values: fields.map(({ name }) => name) },
  });
}

function letter(index: number): string {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  return (letters[Math.floor(index / 26) - 1] ?? '') + (letters[index % 26] ?? '');
}

/** The panels of a table as they are drawn into SVG. */
export function panelsOf(table: Table, variant: Variant = 'wide', language = en): Drawing[] {
  return chartPanels(table, { language, variant, palette: SVG_PALETTE, measure: canvasMeasure() });
}

/** A table's drawing. */
export function svgOf(table: Table, variant: Variant = 'wide', language = en): string {
  const words = { title: 'A chart', description: 'Unverified.', lang: 'en' };
  return drawSvg(panelsOf(table, variant, language), { id: `chart-${variant}`, ...words });
}
