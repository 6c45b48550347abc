import type { Variant } from '../../charts/options.ts';
import { chartPanels } from '../../charts/panels.ts';
import { rowLabel } from '../../charts/selection.ts';
import type { Language } from '../../schemas/language.ts';
import type { Table } from '../../schemas/table.ts';
import { CHART_WORDS } from '../../wording/chart.ts';
import { drawVariants } from './draw-variants.ts';

/** Many pages show the same table. */
const drawn = new WeakMap<Table, Map<string, Record<Variant, string>>>();

/** A table's chart as SVG, once for each width. `title` is plain text; `id` is unique in the page. */
export function tableDrawings(
  table: Table,
  title: string,
  language: Language,
  id: string,
): Record<Variant, string> {
  const key = JSON.stringify([title, language, id]);
  const known = drawn.get(table) ?? new Map<string, Record<Variant, string>>();
  const drawings = known.get(key) ?? drawTable(table, title, language, id);
  drawn.set(table, known.set(key, drawings));
  return drawings;
}

function drawTable(table: Table, title: string, language: Language, id: string): Record<Variant, string> {
  const words = CHART_WORDS[language];
  const labels = table.rows.map((row) => rowLabel(table, row, language));
  return drawVariants((options) => chartPanels(table, options), {
    id,
    language,
    title: words.drawingTitle(title),
    description: words.drawingDescription(words.list(labels)),
  });
}
