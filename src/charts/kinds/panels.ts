import type { Table } from '../../schemas/table.ts';
import { barChart } from './bar.ts';
import { divergingChart } from './diverging.ts';
import { dotsChart } from './dots.ts';
import type { DrawnTable } from './drawn-table.ts';
import { dumbbellChart } from './dumbbell.ts';
import { groupedChart } from './grouped.ts';
import { lineChart } from './line.ts';
import { stackedChart } from './stacked.ts';
import { configurePanel } from '../drawing/configure-panel.ts';
import type { ChartOptions, Drawing, LayoutOptions } from '../layout/options.ts';
import { ordinalChart } from './ordinal.ts';
import type { PanelLayout } from '../layout/panel-layout.ts';
import { shareChart } from './share.ts';
import { selectPanels, type Panel, type Selection } from './selection.ts';
import type { MeasureText } from '../layout/text.ts';

/** The drawings of a table, one a unit, top to bottom: unlike units never share an axis. */
export function chartPanels(table: DrawnTable, options: ChartOptions): Drawing[] {
  return layOutPanels(table, options).map((layout) => colourPanel(layout, options));
}

/**
 * A drawing without the foot that closes it, for pictures that say elsewhere what it says.
 * @param others those of its table that it stands in line with
 */
export function openPanel(
  selection: Selection,
  others: readonly Selection[],
  options: ChartOptions,
): Drawing {
  // A panel among several has a foot only if it is the last.
  const all = [...new Set([...others, selection]), { ...selection }];
  return colourPanel(layOutPanel({ selection, all }, options), options);
}

/** A drawing in the colours at hand. */
export function colourPanel(layout: PanelLayout, { palette }: ChartOptions): Drawing {
  const { width, height } = layout;
  return { width, height, configuration: configurePanel(layout, palette) };
}

/** The same drawings before they have colours. */
export function layOutPanels(table: DrawnTable, options: LayoutOptions): readonly PanelLayout[] {
  const known = knownLayouts(options.measure, table);
  const key = `${options.language.id} ${options.variant}`;
  const layouts = known.get(key) ?? layOutAll(table, options);
  known.set(key, layouts);
  return layouts;
}

type Layouts = Map<string, readonly PanelLayout[]>;

const known = new WeakMap<MeasureText, WeakMap<Table, Layouts>>();

/** A table is drawn in several forms, which are laid out alike where they are as wide. */
function knownLayouts(measure: MeasureText, table: Table): Layouts {
  const byTable = known.get(measure) ?? new WeakMap<Table, Layouts>();
  const layouts: Layouts = byTable.get(table) ?? new Map<string, readonly PanelLayout[]>();
  known.set(measure, byTable.set(table, layouts));
  return layouts;
}

function layOutAll(table: DrawnTable, options: LayoutOptions): PanelLayout[] {
  const all = selectPanels(table);
  return all.map((selection) => layOutPanel({ selection, all }, options));
}

function layOutPanel(panel: Panel, options: LayoutOptions): PanelLayout {
  switch (panel.selection.table.chart?.type) {
    case 'dumbbell':
    case 'before-after':
      return dumbbellChart(panel, options);
    case 'grouped':
      return groupedChart(panel, options);
    case 'stacked':
      return stackedChart(panel, options);
    case 'diverging':
      return divergingChart(panel, options);
    case 'dots':
      return dotsChart(panel, options);
    case 'line':
      return lineChart(panel, options);
    case 'ordinal':
      return ordinalChart(panel, options);
    case 'share':
      return shareChart(panel, options);
    case 'bar':
    case undefined:
      return barChart(panel, options);
  }
}
