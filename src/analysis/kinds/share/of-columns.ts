import type { Figure } from '../../figure.ts';
import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm, shareOf, type Formula } from '../../formula.ts';
import { clausesOf, rowSaidOf, type Clause } from '../../linking/clauses.ts';
import type { RowLink } from '../../linking/row-links.ts';
import { scaledCell } from '../../linking/scaled.ts';
import { stemsOf } from '../../linking/words.ts';
import { gridsNear } from '../../reading.ts';
import type { ReadText } from '../../rule.ts';
import type { Grid } from '../../table/grid.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';

/** A share that a sentence gives to one row of a table. */
interface RowShare {
  readonly share: Mention;
  readonly row: number;
  readonly sentence: Sentence;
  readonly at: number;
}

/** Two columns of which the one counts a part of what the other does. */
type Pair = readonly [part: number, whole: number];

/** "In North 20% were locked out", "West did worse: 37%": what one column is of another, row by row. */
export function findSharesOfColumns({ paragraphs, grids }: ReadText): Finding[] {
  return paragraphs.flatMap(({ at, sentences }) =>
    gridsNear(at, grids).flatMap((grid) => {
      const pairs = pairsOf(grid);
      return pairs.length === 0 ? [] : tellShares(sharesIn(sentences, grid), pairs, grid);
    }),
  );
}

const pairsOfGrid = new WeakMap<Grid, readonly Pair[]>();

/** Columns of counts of which the one is nowhere larger than the other, but for one slip. */
function pairsOf(grid: Grid): readonly Pair[] {
  const pairs = pairsOfGrid.get(grid) ?? findPairs(grid);
  pairsOfGrid.set(grid, pairs);
  return pairs;
}

function findPairs(grid: Grid): Pair[] {
  const columns = grid.columns.flatMap((line, column) =>
    line.isRate || line.isChange || line.isDerived || isPercent(column, grid) ? [] : [column],
  );
  return columns.flatMap((part) =>
    columns.flatMap((whole): Pair[] => {
      const rows = [...grid.rows.keys()].filter((row) => cellOf(row, part, grid) && cellOf(row, whole, grid));
      const larger = rows.filter((row) => valueOf(row, part, grid) > valueOf(row, whole, grid));
      return part !== whole && rows.length > 2 && larger.length < 2 ? [[part, whole]] : [];
    }),
  );
}

function isPercent(column: number, { cells }: Grid): boolean {
  return cells.some((row) => row[column]?.unit === '%');
}

function cellOf(row: number, column: number, grid: Grid): Figure | null {
  return scaledCell(grid, row, column);
}

function valueOf(row: number, column: number, grid: Grid): number {
  return cellOf(row, column, grid)?.nominal.low ?? 0;
}

function sharesIn(sentences: readonly Sentence[], grid: Grid): RowShare[] {
  return sentences.flatMap((sentence, at) => {
    const clauses = clausesOf(sentence, grid, rowSaidOf(sentence, sentences[at - 1], grid));
    const own = clauses.length > 0 ? clauses : clausesOf(sentence, grid, totalRow(sentence, grid));
    const changed = new Set(
      readChangeRoles(sentence).flatMap(({ role, mention }) => (role === 'change' ? [mention] : [])),
    );
    return own.flatMap((clause) => shareIn(clause, changed).map((each) => ({ ...each, sentence, at })));
  });
}

/** The total, where a sentence says its label: "Across the region". */
function totalRow({ text, start, end }: Sentence, { rows }: Grid): RowLink[] {
  const row = rows.findLastIndex(({ isTotal }) => isTotal);
  const own = stemsOf(text.text.slice(start, end));
  const label = [...stemsOf(rows[row]?.label ?? '')];
  return label.length > 0 && label.every((stem) => own.has(stem))
    ? [{ row, start: 0, end: 0, isWhole: true }]
    : [];
}

function shareIn(
  { links, mentions }: Clause,
  changed: ReadonlySet<Mention>,
): Pick<RowShare, 'share' | 'row'>[] {
  const [row, ...more] = new Set(links.filter(({ isWhole }) => isWhole).map((link) => link.row));
  const shares = mentions.filter(({ mention }) => mention.kind === 'P' && !changed.has(mention));
  const [only] = shares;
  return row !== undefined && more.length === 0 && only && shares.length === 1
    ? [{ share: only.mention, row }]
    : [];
}

/** Each share by a pair that gives it; where a pair gives others, those that it doesn't give fail. */
function tellShares(shares: readonly RowShare[], pairs: readonly Pair[], grid: Grid): Finding[] {
  const held = shares.map((each) => ({ ...each, fitting: pairs.filter((pair) => fits(each, pair, grid)) }));
  return held.flatMap(({ fitting, ...said }) => {
    const [pair] = fitting.filter((each) => isPrecise(said.share) || isNamed(said, each, grid));
    if (pair) return tell(said, pair, grid);
    if (fitting.length > 0) return [];
    const shown = pairs.find((each) =>
      held.some(
        (other) => Math.abs(other.at - said.at) < 2 && other.fitting.includes(each) && other.row !== said.row,
      ),
    );
    return (shown ? tell(said, shown, grid) : []).filter((finding) => isNear(finding, 2)).map(forced);
  });
}

function forced(finding: Finding): Finding {
  return { ...finding, isForced: true };
}

function formulaOf(row: number, [part, whole]: Pair, grid: Grid): Formula | null {
  const [a, b] = [cellOf(row, part, grid), cellOf(row, whole, grid)];
  return a && b ? shareOf(figureTerm(a), figureTerm(b)) : null;
}

function fits({ share, row }: RowShare, pair: Pair, grid: Grid): boolean {
  const formula = formulaOf(row, pair, grid);
  return formula !== null && holdAgainst(share, formula) === 'agrees';
}

function tell({ share, row }: RowShare, pair: Pair, grid: Grid): Finding[] {
  const formula = formulaOf(row, pair, grid);
  const finding = formula && setAgainst('share', share, formula, 'The share of one column in another');
  return finding ? [finding] : [];
}

/** A share within two points is no chance. */
function isPrecise({ outer }: Mention): boolean {
  return outer.high - outer.low <= 2;
}

/** Whether a sentence has a word of either heading. */
function isNamed({ sentence: { text, start, end } }: RowShare, pair: Pair, { columns }: Grid): boolean {
  const own = stemsOf(text.text.slice(start, end));
  return pair.some((column) => [...stemsOf(columns[column]?.label ?? '')].some((stem) => own.has(stem)));
}
