import { isAmount, textBetween, type Said } from '../../discourse/said.ts';
import { printedAt, type Figure } from '../../figure.ts';
import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { sumOf, type Formula } from '../../formula.ts';
import { scaledCell } from '../../linking/scaled.ts';
import { stemsOf } from '../../linking/words.ts';
import { gridsNear } from '../../reading.ts';
import type { ReadText } from '../../rule.ts';
import type { Grid } from '../../table/grid.ts';
import { alike, isMoney } from '../../text/alike.ts';
import { SUM_CUE, SUM_TAIL } from '../../words/total-cues.ts';

/** A column of a table without a total, and what it comes to. */
interface Column {
  readonly grid: Grid;
  readonly label: string;
  readonly sum: Formula;
  readonly first: Figure;
}

/** Fewer rows come to an amount by chance. */
const FEWEST = 3;

/** What a text says that the rows of a table without a total come to: "the five took $59.8m between them". */
export function findSumsOfColumns({ paragraphs, discourse, grids }: ReadText): Finding[] {
  const places = new Map(paragraphs.flatMap(({ at, sentences }) => sentences.map((each) => [each, at])));
  return discourse.flat().flatMap((said) => {
    const at = places.get(said.sentence);
    if (at === undefined || !isAmount(said) || said.role === 'change') return [];
    const columns = gridsNear(at, grids)
      .flatMap(columnsOf)
      .filter((each) => mayBeSum(said, each));
    return tellSum(said, columns).slice(0, 1);
  });
}

function columnsOf(grid: Grid): Column[] {
  if (grid.rows.some(({ isTotal }) => isTotal) || grid.rows.length < FEWEST) return [];
  return grid.columns.flatMap((line, column): Column[] => {
    const cells = grid.rows.flatMap((_, row) => scaledCell(grid, row, column) ?? []);
    const [first] = cells;
    const isAdditive = !line.isRate && !line.isDerived && !line.isChange && first?.unit !== '%';
    return first && isAdditive && cells.length === grid.rows.length
      ? [{ grid, label: line.label, sum: sumOf(cells), first }]
      : [];
  });
}

/** A cell may leave out the unit that its text prints. */
function mayBeSum({ mention }: Said, { first }: Column): boolean {
  return mention.text !== first.text && (first.unit === null || alike(mention, first));
}

function tellSum(said: Said, columns: readonly Column[]): Finding[] {
  const { mention } = said;
  const tell = ({ sum, label }: Column): Finding[] => {
    const finding = setAgainst('total', mention, sum, `The sum of “${label}”`);
    return finding ? [finding] : [];
  };
  const fitting = columns.find(
    ({ sum, ...column }) =>
      holdAgainst(mention, sum) === 'agrees' && (isPrecise(mention) || isNamed(said, column)),
  );
  if (fitting) return tell(fitting);
  const named = columns.filter((column) => isNamed(said, column) && isOfAll(said, column));
  const near = named.filter(({ sum }) => isNear({ formula: sum, claim: mention }, REACH));
  return near.length === 1 && mention.qualifier === 'exact' ? near.flatMap(tell) : [];
}

/** A slip in a sum seldom makes more of it. */
const REACH = 1.2;

/** Three digits and more are no chance. */
function isPrecise(mention: Figure): boolean {
  return printedAt(mention).replace(/\D/gu, '').replace(/0+$/u, '').length > 2;
}

/** Whether words of a column's heading, or of what its table is about, stand around an amount. */
function isNamed({ mention, sentence }: Said, { label, grid, first }: Omit<Column, 'sum'>): boolean {
  if (isMoney(mention) && isMoney(first)) return true;
  // 1,115 戶 is of 「戶數」.
  if (/^\p{Script=Han}$/u.test(mention.unit ?? '') && label.includes(mention.unit ?? '')) return true;
  const around = textBetween(sentence, mention.start - 40, mention.end + 40);
  const own = stemsOf(around);
  const heading = [...stemsOf(`${label} ${grid.about}`)];
  return heading.some((stem) => own.has(stem) || (/\p{Script=Han}/u.test(stem) && around.includes(stem)));
}

/** Whether an amount is said of all rows: "in all", or of as many as there are. */
function isOfAll({ context: { before, behind }, sentence }: Said, { grid }: Column): boolean {
  if (SUM_CUE.test(before) || SUM_TAIL.test(behind)) return true;
  return sentence.mentions.some(
    (each) =>
      each.kind === 'N' && each.nominal.low === grid.rows.length && each.nominal.high === grid.rows.length,
  );
}
