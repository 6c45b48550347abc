import type { Table } from '../schemas/table.ts';
import { barChart } from './bar.ts';
import { beforeAfterChart } from './before-after.ts';
import type { ChartOptions, Drawing } from './options.ts';
import { ordinalChart } from './ordinal.ts';
import { selectPanels, type Panel } from './selection.ts';

/** The drawings of a table, one a unit, top to bottom: unlike units never share an axis. */
export function chartPanels(table: Table, options: ChartOptions): Drawing[] {
  const all = selectPanels(table);
  return all.map((selection) => drawPanel({ selection, all }, options));
}

function drawPanel(panel: Panel, options: ChartOptions): Drawing {
  switch (panel.selection.table.chart?.type) {
    case 'before-after':
      return beforeAfterChart(panel, options);
    case 'ordinal':
      return ordinalChart(panel, options);
    case 'bar':
    case undefined:
      return barChart(panel, options);
  }
}
