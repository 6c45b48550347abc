import { axisScale, type AxisScale } from '../layout/axis-scale.ts';
import { layOutBars } from '../layout/bar-drawing.ts';
import { barRows, type BarMark, type BarStyle } from '../layout/bar-layout.ts';
import type { LabelledRow } from '../layout/columns.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { tickUnit, type Selection } from './selection.ts';

/** One drawing of a table's figures among those of the table. */
export interface TablePanel {
  readonly selection: Selection;
  /** Every panel of the table, this one too. */
  readonly all: readonly Selection[];
  readonly style: BarStyle;
  /** Stands above the rows, where a table has panels by column. */
  readonly heading: string;
  /** What the axis counts, or nothing where the foot says it. */
  readonly axisName: string;
  /** The numbers that the axis reaches, from those that are drawn. */
  readonly widen?: (values: readonly number[]) => readonly number[];
  /** The line at the foot, in the last panel. */
  readonly closing: string | null;
}

/** Lays out the rows of a selection as bars on one axis. */
export function layOutTableBars(panel: TablePanel, options: LayoutOptions): BarPanelLayout {
  const { selection, all, style, widen = unchanged } = panel;
  const rows = barRows(selection, style, options);
  return layOutBars(
    {
      ...panel,
      rows,
      panels: all.map((other) => barRows(other, style, options)),
      axis: (width) => scaleOf(selection, rows, widen, { ...options, width }),
    },
    options,
  );
}

function scaleOf(
  selection: Selection,
  drawn: readonly LabelledRow<BarMark>[],
  widen: NonNullable<TablePanel['widen']>,
  room: LayoutOptions & { readonly width: number },
): AxisScale {
  const shapes = drawn.flatMap(({ marks }) => marks.flatMap((mark) => mark.shapes));
  const values = shapes.flatMap(({ from, to, whiskers }) => [from, to, ...whiskers.flat()]);
  return axisScale(widen(values), tickUnit(selection), room);
}

function unchanged(values: readonly number[]): readonly number[] {
  return values;
}
