import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { VARIANTS, type Variant } from '../layout/options.ts';
import { BETWEEN_PANELS } from '../layout/panel-layout.ts';
import { drawnTable, type TableSetting } from '../kinds/drawn-table.ts';
import { layOutPanels } from '../kinds/panels.ts';
import { pictureCache, tableKey } from './picture-cache.ts';
import type { Language } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';

// The words above and below a drawing, where they take the most lines.
const WORDS: Readonly<Record<Variant, number>> = { wide: 190, narrow: 310 };

/** How high a frame must be to show a table’s chart whole, drawn for a wide page and for a telephone. */
export function embedHeight(printed: Table, setting: TableSetting): Record<Variant, number> {
  const table = drawnTable(printed, setting);
  const { language } = setting;
  return pictureCache().recallJson(['embed', tableKey(table), JSON.stringify(language)], () => {
    const heights = VARIANTS.map((variant) => [variant, heightOf(table, language, variant)] as const);
    return Object.fromEntries(heights) as Record<Variant, number>;
  });
}

function heightOf(table: Table, language: Language, variant: Variant): number {
  const panels = layOutPanels(table, { language, variant, measure: canvasMeasure() });
  const height = panels.reduce((sum, panel) => sum + panel.height + BETWEEN_PANELS, WORDS[variant]);
  return Math.ceil(height / 10) * 10;
}
