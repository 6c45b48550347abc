import { wordsIn } from '../../languages/languages.ts';
import { footLine } from '../layout/closing-line.ts';
import type { LayoutOptions } from '../layout/options.ts';
import type { BarPanelLayout } from '../layout/panel-layout.ts';
import { isLast, unitName, type Panel } from './selection.ts';
import { layOutTableBars } from './table-bars.ts';

/** Each row's figures one below the other, the earlier ones hatched more widely. */
export function beforeAfterChart(panel: Panel, options: LayoutOptions): BarPanelLayout {
  const { selection, all } = panel;
  const last = selection.fields.length - 1;
  const words = wordsIn(options.language).chart;
  const head = all.length === 1 ? '' : words.eachUnit;
  return layOutTableBars(
    {
      selection,
      all,
      style: { captions: true, thickness: 16, hatch: (column) => (column < last ? 'faint' : 'hatch') },
      heading: '',
      axisName: unitName(selection, options.language),
      closing: isLast(panel) ? footLine([head, words.everyBar], options.language) : null,
    },
    options,
  );
}
