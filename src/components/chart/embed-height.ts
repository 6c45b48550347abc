import { canvasMeasure } from '../../charts/canvas-fonts.ts';
import type { Variant } from '../../charts/options.ts';
import { BETWEEN_PANELS } from '../../charts/panel-layout.ts';
import { layOutPanels } from '../../charts/panels.ts';
import type { Language } from '../../schemas/language.ts';
import type { Table } from '../../schemas/table.ts';

// The words above and below a drawing, where they take the most lines.
const WORDS: Readonly<Record<Variant, number>> = { wide: 230, narrow: 350 };

/** How high a frame must be to show a table’s chart whole, on a telephone and on a wide page. */
export function embedHeight(table: Table, language: Language): number {
  const height = Math.max(heightOf(table, language, 'wide'), heightOf(table, language, 'narrow'));
  return Math.ceil(height / 10) * 10;
}

function heightOf(table: Table, language: Language, variant: Variant): number {
  const panels = layOutPanels(table, { language, variant, measure: canvasMeasure() });
  return panels.reduce((sum, { height }) => sum + height + BETWEEN_PANELS, WORDS[variant]);
}
