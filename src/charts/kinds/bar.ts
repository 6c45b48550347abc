import { wordsIn } from '../../languages/languages.ts';
import { barShape } from '../layout/bar-shape.ts';
import { footLine } from '../layout/closing-line.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import {
  columnHeading,
  isLast,
  quantityOf,
  rowLabel,
  unitName,
  type Panel,
  type Selection,
} from './selection.ts';
import { layOutTableBars } from './table-bars.ts';

/** One bar a figure, the longest first. The axis reaches `whole` at least. */
export function barChart(panel: Panel, options: LayoutOptions, whole = 0): BarPanelLayout {
  const selection = sortRows(panel.selection, options);
  const captions = panel.all.some(({ fields }) => fields.length > 1);
  const alone = panel.all.length === 1;
  const words = wordsIn(options.language).chart;
  const heading = columnHeading(selection, options.language);
  const thickness = captions ? 16 : barThickness(selection, options);
  return layOutTableBars(
    {
      selection,
      all: panel.all,
      style: { captions, thickness, hatch: () => 'hatch' },
      heading: alone ? '' : heading,
      axisName: alone && heading !== '' ? '' : unitName(selection, options.language),
      whole,
      closing: isLast(panel)
        ? footLine([alone ? heading : words.eachUnit, words.everyBar], options.language)
        : null,
    },
    options,
  );
}

function barThickness({ rows }: Selection, { variant }: LayoutOptions): number {
  if (variant === 'narrow') return 20;
  return rows.length > 12 ? 18 : 25;
}

// Rows whose names all hold a digit (years, quarters, versions) have an order of their own.
function sortRows(selection: Selection, { language }: LayoutOptions): Selection {
  const { table, rows, fields } = selection;
  const [field] = fields;
  const sequence = rows.every((row) => /\p{N}/u.test(rowLabel(table, row, language)));
  if (fields.length !== 1 || !field || sequence) return selection;
  const ends = new Map(rows.map((row) => [row, lengthOf(row, field)]));
  return { ...selection, rows: rows.toSorted((a, b) => (ends.get(b) ?? 0) - (ends.get(a) ?? 0)) };
}

function lengthOf(row: Selection['rows'][number], field: Selection['fields'][number]): number {
  const shapes = (quantityOf(row, field)?.parts ?? []).map(barShape);
  if (shapes.length === 0) return -Number.MAX_VALUE;
  const stated = shapes.flatMap(({ from, to }) => [from, to]);
  return Math.min(...stated) < 0 ? Math.min(...stated) : Math.max(...stated);
}
