import { wordsIn } from '../../languages/languages.ts';
import type { Hatch } from '../drawing/palette.ts';
import { footLine } from '../layout/closing-line.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { barShape } from '../layout/bar-shape.ts';
import { columnHeading, isLast, onSharedAxis, quantitiesIn, unitName, type Panel } from './selection.ts';
import { layOutTableBars } from './table-bars.ts';

/** The fills of a row's bars, one a column; each bar has its column's heading, so they may come again. */
const FILLS: readonly Hatch[] = ['hatch', 'faint', 'level', 'upright'];

/** Each row's figures side by side, every bar under its column's heading. */
export function groupedChart(panel: Panel, options: LayoutOptions): BarPanelLayout {
  const { selection, all } = panel;
  const words = wordsIn(options.language).chart;
  const units = new Set(all.map(({ unit }) => unit)).size;
  const captions = selection.fields.length > 1;
  return layOutTableBars(
    {
      selection,
      all,
      style: {
        captions,
        thickness: captions ? 16 : 20,
        hatch: (column) => FILLS[column % FILLS.length] ?? 'hatch',
      },
      heading: captions ? '' : columnHeading(selection, options.language),
      axisName: unitName(selection, options.language),
      widen: (values) => [...values, ...together(panel)],
      closing: isLast(panel)
        ? footLine([units === 1 ? '' : words.eachUnit, words.everyBar], options.language)
        : null,
    },
    options,
  );
}

/** The figures of all drawings in one unit, which share an axis. */
function together(panel: Panel): number[] {
  return onSharedAxis(panel)
    .flatMap(quantitiesIn)
    .flatMap(({ parts }) => parts.map(barShape))
    .flatMap(({ from, to }) => [from, to]);
}
