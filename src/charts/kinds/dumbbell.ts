import type { LayoutOptions } from '../layout/options.ts';
import type { DotPanelLayout } from '../layout/panel-layout.ts';
import type { Panel } from './selection.ts';
import { layOutTableDots } from './table-dots.ts';

/** One thing at two times: a dot for each, and a line that leads from the earlier to the later. */
export function dumbbellChart(panel: Panel, options: LayoutOptions): DotPanelLayout {
  return layOutTableDots(panel, true, options);
}
