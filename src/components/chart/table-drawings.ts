import { canvasMeasure } from '../../charts/canvas-fonts.ts';
import { drawSvg } from '../../charts/draw-svg.ts';
import { VARIANTS, type Variant } from '../../charts/options.ts';
import { chartPanels } from '../../charts/panels.ts';
import { pictureCache, tableKey } from '../../charts/picture-cache.ts';
import { rowLabel } from '../../charts/selection.ts';
import { SVG_PALETTE } from '../../charts/svg-markup.ts';
import { LANGUAGE_TAGS, type Language } from '../../schemas/language.ts';
import type { Table } from '../../schemas/table.ts';
import { CHART_WORDS } from '../../wording/chart.ts';

type Drawings = Record<Variant, string>;

/** Stands for the id of a drawing until it is known which page it is in. */
const ANY_ID = 'id-of-drawing';

/** Many pages show the same table. */
const drawn = new WeakMap<Table, Map<string, Drawings>>();

/** A table's chart as SVG, once for each width. `title` is plain text; `id` is unique in the page. */
export function tableDrawings(table: Table, title: string, language: Language, id: string): Drawings {
  const key = JSON.stringify([title, language]);
  const known = drawn.get(table) ?? new Map<string, Drawings>();
  const drawings = known.get(key) ?? recallDrawings(table, title, language);
  drawn.set(table, known.set(key, drawings));
  return inEachVariant((variant) => drawings[variant].replaceAll(ANY_ID, `${id}-${variant}`));
}

function recallDrawings(table: Table, title: string, language: Language): Drawings {
  return pictureCache().recallJson(['page', tableKey(table), title, language], () =>
    inEachVariant((variant) => drawTable(table, title, language, variant)),
  );
}

function inEachVariant(write: (variant: Variant) => string): Drawings {
  return Object.fromEntries(VARIANTS.map((variant) => [variant, write(variant)])) as Drawings;
}

function drawTable(table: Table, title: string, language: Language, variant: Variant): string {
  const words = CHART_WORDS[language];
  const labels = table.rows.map((row) => rowLabel(table, row, language));
  const panels = chartPanels(table, { language, variant, palette: SVG_PALETTE, measure: canvasMeasure() });
  return drawSvg(panels, {
    id: ANY_ID,
    title: words.drawingTitle(title),
    description: words.drawingDescription(words.list(labels)),
    lang: LANGUAGE_TAGS[language],
  });
}
