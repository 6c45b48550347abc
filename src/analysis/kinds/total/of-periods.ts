import { isAmount, isPresent, textBetween, type Said } from '../../discourse/said.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { sumOf } from '../../formula.ts';
import { scaledCell } from '../../linking/scaled.ts';
import { gridsNear } from '../../reading.ts';
import type { ReadText } from '../../rule.ts';
import type { Grid } from '../../table/grid.ts';
import { alike } from '../../text/alike.ts';
import { PERIOD_ROW, periodsNamed } from '../../words/period-rows.ts';

/** A slip in a sum seldom makes more of it. */
const REACH = 1.3;

/** What the first few periods of a table come to: 「前兩週合計進帳 6,300 萬元」. */
export function findSumsOfPeriods({ paragraphs, discourse, grids }: ReadText): Finding[] {
  const places = new Map(paragraphs.flatMap(({ at, sentences }) => sentences.map((each) => [each, at])));
  return discourse.flat().flatMap((said) => {
    const at = places.get(said.sentence);
    if (at === undefined || !isAmount(said) || !isPresent(said)) return [];
    const tried = gridsNear(at, grids).flatMap((grid) => sumsIn(said, grid));
    const good = tried.find(({ verdict }) => verdict === 'agrees');
    if (good) return [good];
    const near = tried.filter((finding) => isNear(finding, REACH));
    return near.length === 1 ? near : [];
  });
}

function sumsIn(said: Said, grid: Grid): Finding[] {
  const rows = [...grid.rows.keys()].filter((row) => PERIOD_ROW.test(grid.rows[row]?.label ?? ''));
  const { mention, sentence } = said;
  const before = textBetween(sentence, mention.start - 50, mention.start).toLowerCase();
  const span = rows.length > 2 ? periodsNamed(before, rows.length) : null;
  if (!span) return [];
  return grid.columns.flatMap((line, column): Finding[] => {
    const cells = rows.slice(...span).flatMap((row) => scaledCell(grid, row, column) ?? []);
    const [first] = cells;
    const isOne = first && cells.length > 1 && (first.unit === null || alike(first, said.mention));
    if (!isOne || line.isRate || line.isChange) return [];
    const finding = setAgainst('total', said.mention, sumOf(cells), 'The sum of those rows');
    return finding ? [finding] : [];
  });
}
