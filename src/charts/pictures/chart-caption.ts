import { plainText } from '../../claims/marked-text.ts';
import { writePlain } from '../../claims/piece.ts';
import { translate } from '../../schemas/translation.ts';
import { barShape, type BarShape } from '../layout/bar-shape.ts';
import { multipliedUnit } from '../kinds/column-unit.ts';
import { BEHIND } from '../layout/text.ts';
import { drawnTable, type DrawnTable, type TableSetting } from '../kinds/drawn-table.ts';
import { drawnFigure, fieldTitle, quantityOf, selectPanels } from '../kinds/selection.ts';
import { statedRowNames, statedShares } from '../kinds/stated-shares.ts';
import { wordsIn } from '../../languages/languages.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { fieldOf, type Table } from '../../schemas/table.ts';

/** What a chart says, as plain text with the mark at each figure. */
export function chartHeadline(table: Table, setting: TableSetting): string {
  const key = table.headline === undefined ? 'title' : 'headline';
  return plainText(translate(table, key, setting.language).text, setting);
}

/** What a chart draws, in words: its columns, and what their bare numbers are in, which the axis writes out. */
export function drawnColumns(printed: Table, setting: TableSetting): string {
  const table = drawnTable(printed, setting);
  const { language } = setting;
  const words = wordsIn(language).chart;
  const fields = drawnFields(table);
  const names = words.list(fields.map((field) => fieldTitle(field, language)));
  const [unit = null, ...others] = new Set(fields.map((field) => multipliedUnit(table, field, language)));
  return words.asPrinted(unit === null || others.length > 0 ? names : `${names} ${unit}`);
}

/** How to read the marks that a chart uses, a sentence each. */
export function chartKeys(printed: Table, setting: TableSetting): string[] {
  const table = drawnTable(printed, setting);
  const { language } = setting;
  const words = wordsIn(language).chart;
  const shapes = drawnShapes(table);
  const isRange = shapes.some(({ range }) => range);
  return [
    ...(table.chart?.type === 'stacked' ? [words.stackKey] : []),
    ...(table.chart?.type === 'stacked' && statedShares(table) ? [words.shareKey] : []),
    ...statedKey(table, setting),
    ...(shapes.some(isSoft) ? [words.softKey] : []),
    // The parts of a stack lie one behind the other, where there is no room for it.
    ...(shapes.some(isSoft) && table.chart?.type !== 'stacked' ? [words.whiskerKey] : []),
    ...(isRange ? [isOfPoints(table) ? words.bandKey : words.rangeKey] : []),
    ...(shapes.some(({ start, end }) => start === 'open' || end === 'open') ? [words.openKey] : []),
  ];
}

/** The share that the report's text states of the whole, with its mark. */
function statedKey(table: DrawnTable, { language, ledger }: TableSetting): string[] {
  const claim = ledger.claims.get(table.stated?.id ?? '');
  if (!claim?.figure) return [];
  const text = drawnFigure(claim.figure, table, language).replace(BEHIND, '');
  const share = writePlain([{ kind: 'claim', text, claim }], language);
  return [wordsIn(language).chart.inTextKey(statedRowNames(table, language), share)];
}

/** True where figures are points: a range is what lies between two of them. */
function isOfPoints({ chart }: Table): boolean {
  return ['dumbbell', 'before-after', 'dots', 'line'].includes(chart?.type ?? '');
}

function isSoft({ start, end }: BarShape): boolean {
  return start === 'soft' || end === 'soft';
}

function drawnFields(table: Table): TableField[] {
  return (table.chart?.values ?? [])
    .map((name) => fieldOf(table, name))
    .filter((field) => field !== undefined);
}

function drawnShapes(table: Table): BarShape[] {
  if (table.chart?.type === 'ordinal') return [];
  return selectPanels(table).flatMap(({ rows, fields }) =>
    rows.flatMap((row) => fields.flatMap((field) => (quantityOf(row, field)?.parts ?? []).map(barShape))),
  );
}
