import { plainText } from '../../claims/marked-text.ts';
import { cellClaimId } from '../../claims/claim.ts';
import { claimAddress } from '../../claims/ledger-parts.ts';
import { claimsAtOdds } from '../../claims/ledger.ts';
import { translate } from '../../schemas/translation.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { TableField } from '../../schemas/table-field.ts';
import { fieldOf, type Row, type Table } from '../../schemas/table.ts';
import { tableAddress } from '../../addresses/address.ts';
import { canvasMeasure } from '../drawing/canvas-fonts.ts';
import { categoryNames } from '../layout/ordinal-layout.ts';
import type { Variant } from '../layout/options.ts';
import { drawnTable, type DrawnTable, type TableSetting } from '../kinds/drawn-table.ts';
import { layOutPanels } from '../kinds/panels.ts';
import { pictureCache, tableKey } from '../pictures/picture-cache.ts';
import { drawnFigure, fieldTitle, rowLabel } from '../kinds/selection.ts';
import { statedRowNames } from '../kinds/stated-shares.ts';
import { BEHIND } from '../layout/text.ts';
import type { LiveChart, LiveMark, LivePanel } from './live-chart.ts';

const status = 'unverified';

/** A table's chart for the reader's browser. */
export function liveChart(printed: Table, telling: TableSetting): LiveChart {
  const table = drawnTable(printed, telling);
  const { language } = telling;
  const words = wordsIn(language).liveChart;
  const panels = (variant: Variant): LivePanel[] =>
    pictureCache()
      .recallJson(['live', tableKey(table), JSON.stringify(language), variant], () =>
        layOutPanels(table, { language, variant, measure: canvasMeasure() }),
      )
      .map((layout) => ({ status, ...layout }));
  return {
    status,
    mark: wordsIn(language).mark.claim,
    place: placeOf(table, telling),
    open: table.chart?.type === 'ordinal' ? words.openTable : words.openClaim,
    hint: words.hint,
    drawings: { wide: panels('wide'), narrow: panels('narrow') },
    marks: [...statedMark(table, telling), ...table.rows.flatMap((row) => marksOf(table, row, telling))],
  };
}

/** The file of a chart: short, for no one reads its numbers. */
export function writeLiveChart(chart: LiveChart): string {
  return JSON.stringify(chart, (_, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(8)) : value,
  );
}

function placeOf(table: Table, telling: TableSetting): string {
  const { language, ledger } = telling;
  const section = ledger.report.sections.find(({ id }) => id === table.section);
  const sectionTitle = section ? translate(section, 'title', language).text : table.section;
  const title = plainText(translate(table, 'title', language).text, telling);
  return wordsIn(language).chart.reportTable(sectionTitle, title);
}

/** The share that the report's text states of a table's whole. */
function statedMark(table: DrawnTable, telling: TableSetting): LiveMark[] {
  const { language, ledger } = telling;
  const { stated } = table;
  if (!stated?.figure) return [];
  const words = wordsIn(language).chart;
  const said = sayFigure(stated.figure, table, language);
  const mark = markOf(stated.id, words.inText(statedRowNames(table, language)), said, table, telling);
  const section = ledger.claims.get(stated.id)?.section;
  return [section ? { ...mark, place: words.reportText(translate(section, 'title', language).text) } : mark];
}

function marksOf(table: DrawnTable, row: Row, telling: TableSetting): LiveMark[] {
  const fields = (table.chart?.values ?? []).map((name) => fieldOf(table, name));
  return fields.flatMap((field) => {
    const said = field && sayCell(table, row, field, telling.language);
    if (!field || !said) return [];
    const name = wordsIn(telling.language).liveChart.name(
      rowLabel(table, row, telling.language),
      fieldTitle(field, telling.language),
    );
    return [markOf(cellClaimId(table.name, row.id, field.name), name, said, table, telling)];
  });
}

interface SaidCell {
  readonly printed: string;
  /** The same in words that can be spoken. */
  readonly said: string;
  readonly isFigure: boolean;
}

function sayFigure(figure: Quantity, table: Table, language: Language): SaidCell {
  const printed = drawnFigure(figure, table, language).replace(BEHIND, '');
  return { printed, said: wordsIn(language).liveChart.speak(printed), isFigure: true };
}

function sayCell(table: Table, row: Row, field: TableField, language: Language): SaidCell | null {
  const cell = row.cells.get(field.name);
  if (cell?.kind === 'figure') return sayFigure(cell.quantity, table, language);
  if (cell?.kind !== 'category') return null;
  const said = categoryNames(field, language)[cell.rank] ?? cell.printed;
  return { printed: cell.printed, said, isFigure: false };
}

function markOf(
  claim: string,
  name: string,
  { printed, said, isFigure }: SaidCell,
  table: Table,
  { language, ledger }: TableSetting,
): LiveMark {
  const words = wordsIn(language).liveChart;
  const odds = claimsAtOdds(ledger).has(claim) ? { odds: wordsIn(language).claim.atOdds } : {};
  return {
    status,
    claim,
    printed: isFigure ? printed : words.rank(said, printed),
    name,
    ...odds,
    spoken: words.spoken(name, said, printed, odds.odds),
    // Only figures are claims with an entry of their own.
    href: isFigure ? claimAddress(language, ledger, claim) : tableAddress(language, ledger.id, table.name),
  };
}
