import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { VARIANTS, type Variant } from '../layout/options.ts';
import { BETWEEN_PANELS } from '../layout/panel-layout.ts';
import type { Font } from '../layout/text.ts';
import { wrapText } from '../layout/wrap-text.ts';
import { drawnTable, type TableSetting } from '../kinds/drawn-table.ts';
import { layOutPanels } from '../kinds/panels.ts';
import { chartHeadline, drawnColumns } from './chart-caption.ts';
import { pictureCache, tableKey } from './picture-cache.ts';
import type { Language } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';

/** What else stands around a drawing in its frame, and how wide its head is at the least. */
const AROUND: Readonly<Record<Variant, { readonly words: number; readonly head: number }>> = {
  wide: { words: 142, head: 480 },
  narrow: { words: 260, head: 260 },
};

// As the style sheet sets them.
const HEADLINE = { font: { size: 20.8, weight: 600 }, line: 26 } as const;
const DRAWN = { font: { size: 15, weight: 400 }, line: 22 } as const;

/** How high a frame must be to show a table’s chart whole, drawn for a wide page and for a telephone. */
export function embedHeight(printed: Table, setting: TableSetting): Record<Variant, number> {
  const table = drawnTable(printed, setting);
  const { language } = setting;
  const head = [chartHeadline(printed, setting), drawnColumns(printed, setting)] as const;
  return pictureCache().recallJson(['embed', tableKey(table), JSON.stringify([language, head])], () => {
    const heights = VARIANTS.map((variant) => {
      const words = AROUND[variant].words + headHeight(head, AROUND[variant].head);
      return [variant, roundUp(words + drawingHeight(table, language, variant))] as const;
    });
    return Object.fromEntries(heights) as Record<Variant, number>;
  });
}

function drawingHeight(table: Table, language: Language, variant: Variant): number {
  const panels = layOutPanels(table, { language, variant, measure: canvasMeasure() });
  return panels.reduce((sum, panel) => sum + panel.height + BETWEEN_PANELS, 0);
}

function headHeight([headline, drawn]: readonly [string, string], width: number): number {
  return textHeight(headline, width, HEADLINE) + textHeight(drawn, width, DRAWN);
}

function textHeight(text: string, width: number, { font, line }: { font: Font; line: number }): number {
  return wrapText(text, width, font, canvasMeasure()).length * line;
}

function roundUp(height: number): number {
  return Math.ceil(height / 10) * 10;
}
