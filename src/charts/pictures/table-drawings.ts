import type { Variant } from '../layout/options.ts';
import { chartPanels } from '../kinds/panels.ts';
import { pictureCache, tableKey } from './picture-cache.ts';
import { rowLabel } from '../kinds/selection.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import type { Table } from '../../schemas/table.ts';
import { drawnTable, type TableSetting } from '../kinds/drawn-table.ts';
import { chartHeadline } from './chart-caption.ts';
import { drawVariants } from './draw-variants.ts';

type Drawings = Record<Variant, string>;

/** Stands for the id of a drawing until it is known which page it is in. */
const ANY_ID = 'id-of-drawing';

/** Many pages show the same table. */
const drawn = new WeakMap<Table, Map<string, Drawings>>();

/** A table's chart as SVG, once for each width. `id` is unique in the page. */
export function tableDrawings(printed: Table, setting: TableSetting, id: string): Drawings {
  const table = drawnTable(printed, setting);
  const { language } = setting;
  const title = chartHeadline(printed, setting);
  const key = JSON.stringify([title, language]);
  const known = drawn.get(table) ?? new Map<string, Drawings>();
  const drawings = known.get(key) ?? recallDrawings(table, title, language);
  drawn.set(table, known.set(key, drawings));
  return { wide: drawings.wide.replaceAll(ANY_ID, id), narrow: drawings.narrow.replaceAll(ANY_ID, id) };
}

function recallDrawings(table: Table, title: string, language: Language): Drawings {
  return pictureCache().recallJson(['page', tableKey(table), title, JSON.stringify(language)], () =>
    drawTable(table, title, language),
  );
}

function drawTable(table: Table, title: string, language: Language): Drawings {
  const words = wordsIn(language).chart;
  const labels = table.rows.map((row) => rowLabel(table, row, language));
  return drawVariants((options) => chartPanels(table, options), {
    id: ANY_ID,
    language,
    title: words.drawingTitle(title),
    description: words.drawingDescription(words.list(labels)),
  });
}
