import { cellClaimId } from '../../claims/claim.ts';
import { wordsIn } from '../../languages/languages.ts';
import { axisScale, type AxisScale } from '../layout/axis-scale.ts';
import { footLine } from '../layout/closing-line.ts';
import { layOutDots } from '../layout/dot-drawing.ts';
import type { DotRow } from '../layout/dot-rows.ts';
import { dotShape } from '../layout/dot-shape.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { DotPanelLayout } from '../layout/panel-layout.ts';
import {
  columnHeading,
  drawnFigure,
  fieldTitle,
  isLast,
  nameParts,
  quantityOf,
  rowLabel,
  tickUnit,
  nameBeside,
  unitName,
  type Panel,
  type Selection,
} from './selection.ts';

/** Lays out the rows of a selection as dots on one axis; `linked` where the columns are one thing at several times. */
export function layOutTableDots(panel: Panel, linked: boolean, options: LayoutOptions): DotPanelLayout {
  const { selection, all } = panel;
  const { language } = options;
  const words = wordsIn(language).chart;
  const rows = selection.rows.map((row) => dotRow(selection, row, options));
  const alone = all.length === 1;
  const heading = columnHeading(selection, language);
  return layOutDots(
    {
      titles: selection.fields.map((field) => fieldTitle(field, language)),
      rows,
      allRows: all.flatMap((each) => each.rows.map((row) => dotRow(each, row, options))),
      none: words.none,
      heading: alone ? '' : heading,
      axisName: alone ? nameBeside(heading, selection, language) : unitName(selection, language),
      axis: (width) => scaleOf(selection, rows, { ...options, width }),
      linked,
      closing: isLast(panel)
        ? footLine([alone ? heading : words.eachUnit, words.everyPoint], language)
        : null,
    },
    options,
  );
}

function dotRow(
  { table, fields }: Selection,
  row: Selection['rows'][number],
  { language }: LayoutOptions,
): DotRow {
  return {
    label: rowLabel(table, row, language),
    cells: fields.map((field) => {
      const quantity = quantityOf(row, field);
      return {
        value: drawnFigure(quantity, table, language),
        shapes: nameParts((quantity?.parts ?? []).map(dotShape), table, language),
        claim: cellClaimId(table.name, row.id, field.name),
      };
    }),
  };
}

function scaleOf(
  selection: Selection,
  drawn: readonly DotRow[],
  room: LayoutOptions & { readonly width: number },
): AxisScale {
  const shapes = drawn.flatMap(({ cells }) => cells.flatMap((cell) => cell.shapes));
  const values = shapes.flatMap(({ low, high, outer }) => [low, high, ...(outer ?? [])]);
  return axisScale(values, tickUnit(selection), room);
}
