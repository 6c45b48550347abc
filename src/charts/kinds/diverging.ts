import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { barChart } from './bar.ts';
import type { Panel } from './selection.ts';

/** Changes with their signs: bars to both sides of a zero in the middle, so that a fall weighs as much as a rise. */
export function divergingChart(panel: Panel, options: LayoutOptions): BarPanelLayout {
  return barChart(panel, options, (values) => [...values, ...values.map((value) => -value)]);
}
