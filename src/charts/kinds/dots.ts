import type { LayoutOptions } from '../layout/options.ts';
import type { DotPanelLayout } from '../layout/panel-layout.ts';
import { sortRows } from './row-order.ts';
import type { Panel } from './selection.ts';
import { layOutTableDots } from './table-dots.ts';

/** Many rows with a dot a column, the highest first. */
export function dotsChart({ selection, all }: Panel, options: LayoutOptions): DotPanelLayout {
  const sorted = sortRows(selection, options);
  const panels = all.map((each) => (each === selection ? sorted : each));
  return layOutTableDots({ selection: sorted, all: panels }, false, options);
}
