import { barChart } from './bar.ts';
import type { LayoutOptions } from './options.ts';
import type { BarPanelLayout } from './panel-layout.ts';
import type { Panel } from './selection.ts';

/** Parts of a whole: bars on an axis as long as the whole, so that each is seen against it. */
export function shareChart(panel: Panel, options: LayoutOptions): BarPanelLayout {
  const percent = panel.selection.unit?.startsWith('%') ?? false;
  return barChart(panel, options, percent ? 100 : 0);
}
