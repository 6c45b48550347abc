import { barChart } from './bar.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import type { Panel } from './selection.ts';

/** The tables that are drawn so are in %. */
const WHOLE = 100;

/** Parts of a whole: bars on an axis as long as the whole, so that each is seen against it. */
export function shareChart(panel: Panel, options: LayoutOptions): BarPanelLayout {
  return barChart(panel, options, (values) => [...values, WHOLE]);
}
