import { compare } from '../../claims/comparison.ts';
import type { Verdict } from '../../schemas/check.ts';
import type { Figure } from '../figure.ts';
import type { FindingKind } from '../finding.ts';
import { changeOf, differenceOf, figureTerm, reckon, shareOf, type Formula } from '../formula.ts';
import type { Grid } from './grid.ts';

/** A column that others give, row by row. */
export interface ColumnRelation {
  readonly kind: FindingKind;
  readonly column: number;
  /** The columns that give it. */
  readonly from: readonly number[];
  readonly rows: readonly RowOutcome[];
}

export interface RowOutcome {
  readonly row: number;
  readonly claim: Figure;
  readonly formula: Formula;
  readonly verdict: Verdict;
}

/** How one column follows from others, in one row. */
interface Rule {
  readonly kind: FindingKind;
  /** The fewest rows that show that the columns are so related. */
  readonly least: number;
  readonly from: readonly number[];
  readonly formula: (row: number) => Formula | null;
}

// Nobody sums up more rows by hand, and each row's share would be reckoned of all of them.
const MOST_PARTS = 300;
// Columns that aren't related fail in most rows from the first on: in a long table nobody has to see all of them fail.
const MOST_FAILURES = 50;
// Wider tables are lists; what their columns give can't be told from chance.
const MOST_COLUMNS = 14;

/** Finds the columns that are changes, shares or ratios of others by what they compute, to the precision that they print. */
export function findColumnRelations(grid: Grid): ColumnRelation[] {
  const { length } = grid.columns;
  if (length > MOST_COLUMNS) return [];
  const found = grid.columns.flatMap((_, column) =>
    rulesFor(column, grid).flatMap((rule) => tryRule(rule, column, grid) ?? []),
  );
  return withoutReversals(found.sort((a, b) => scoreOf(b, grid) - scoreOf(a, grid)));
}

/** Of the ways to read a column, and of a relation and its reversals, the first. */
function withoutReversals(relations: readonly ColumnRelation[]): ColumnRelation[] {
  const kept: ColumnRelation[] = [];
  for (const relation of relations) {
    const isKnown = kept.some(({ column, from }) => {
      const columns = new Set([column, ...from]);
      return (
        column === relation.column ||
        [relation.column, ...relation.from].every((each) => columns.has(each)) ||
        relation.from.includes(column)
      );
    });
    if (!isKnown) kept.push(relation);
  }
  return kept;
}

function scoreOf({ rows, column }: ColumnRelation, grid: Grid): number {
  const line = grid.columns[column];
  const named = line?.isChange || line?.isRate ? 0.75 : 0;
  const weights = { agrees: 1, 'cannot tell': 0, contradicts: -1.5 } as const;
  return rows.reduce((sum, { verdict }) => sum + weights[verdict], named);
}

function tryRule({ kind, least, from, formula }: Rule, column: number, grid: Grid): ColumnRelation | null {
  const rows: RowOutcome[] = [];
  let [agrees, contradicts] = [0, 0];
  const isNamed = grid.columns[column]?.isChange === true || grid.columns[column]?.isRate === true;
  const most = Math.max(1, Math.floor(grid.rows.length / (isNamed ? 2.5 : 4)));
  for (const row of grid.rows.keys()) {
    if (kind === 'change' && grid.rows[row]?.isRate) continue;
    const claim = grid.cells[row]?.[column];
    const of = claim && formula(row);
    const result = of && reckon(of);
    if (!claim || !of || !result) continue;
    const verdict = verdictOf(result, claim, of.kind !== 'sum');
    if (verdict === 'agrees') agrees += 1;
    if (verdict === 'contradicts') contradicts += 1;
    if (contradicts > most || (contradicts > MOST_FAILURES && contradicts > agrees)) return null;
    rows.push({ row, claim, formula: of, verdict });
  }
  return agrees >= least && agrees >= (isNamed ? 1.5 : 2) * contradicts ? { kind, column, from, rows } : null;
}

/** A change may be printed without its sign, or with that of what it means for the result: then only its size counts. */
function verdictOf(
  result: { nominal: Figure['nominal']; outer: Figure['outer'] },
  claim: Figure,
  isRelative: boolean,
): Verdict {
  const verdict = compare(result.nominal, result.outer, claim.outer);
  if (verdict !== 'contradicts') return verdict;
  // Percentages are cut off at times, or moved by one in the last digit so that they add up.
  const more = isRelative ? claim.step / 2 : 0;
  const low = claim.outer.low - more;
  const high = claim.outer.high + more;
  if (compare(result.nominal, result.outer, { low, high }) !== 'contradicts') return 'cannot tell';
  const opposite = compare(result.nominal, result.outer, { low: -high, high: -low });
  return opposite === 'contradicts' ? 'contradicts' : 'cannot tell';
}

function rulesFor(column: number, grid: Grid): Rule[] {
  const { isRate, isChange } = grid.columns[column] ?? {};
  const others = [...grid.columns.keys()].filter((each) => each !== column);
  const pairs = others.flatMap((a) => others.filter((b) => b !== a).map((b) => [a, b] as const));
  const isPercent = grid.cells.some((row) => row[column]?.unit === '%') || isRate === true;
  return [
    ...(isPercent ? others.flatMap((other) => shareRules(other, column, grid)) : []),
    ...pairs.flatMap(([a, b]) => pairRules(a, b, grid, isPercent, isChange === true)),
  ];
}

function pairRules(a: number, b: number, grid: Grid, isPercent: boolean, isChange: boolean): Rule[] {
  const of = (build: (x: Formula, y: Formula) => Formula) => (row: number) => {
    const [x, y] = [grid.cells[row]?.[a], grid.cells[row]?.[b]];
    if (!x || !y) return null;
    return x.unit === y.unit ? build(figureTerm(x), figureTerm(y)) : null;
  };
  const from = [a, b];
  const difference: Rule = {
    kind: 'change',
    from,
    least: isChange ? 1 : 3,
    formula: of((x, y) => differenceOf(y, x)),
  };
  const change: Rule = { kind: 'change', from, least: isChange ? 1 : 2, formula: of(changeOf) };
  const share: Rule = { kind: 'share', from, least: 2, formula: of(shareOf) };
  if (isChange) return [difference, change];
  return isPercent ? [difference, change, share] : [difference];
}

/** Shares of the row that is the whole: the one that the column calls 100 %, or else the total. */
function shareRules(of: number, column: number, grid: Grid): Rule[] {
  return wholesOf(of, column, grid).map((whole) => ({
    kind: 'share',
    least: 2,
    from: [of],
    formula: (row: number) => {
      const part = grid.cells[row]?.[of];
      return part && row !== whole.row ? shareOf(figureTerm(part), whole.formula) : null;
    },
  }));
}

function wholesOf(of: number, column: number, grid: Grid): { row: number; formula: Formula }[] {
  const rows = [...grid.rows.keys()];
  const named = rows.filter((row) => {
    const share = grid.cells[row]?.[column]?.nominal;
    return (share?.low === 100 && share.high === 100) || grid.rows[row]?.isTotal;
  });
  const printed = named.flatMap((row) => {
    const cell = grid.cells[row]?.[of];
    return cell ? [{ row, formula: figureTerm(cell) }] : [];
  });
  if (printed.length > 0) return printed;
  const parts = rows.flatMap((row) => grid.cells[row]?.[of] ?? []);
  if (parts.length < 3 || parts.length < rows.length || parts.length > MOST_PARTS) return [];
  return [
    { row: -1, formula: { kind: 'sum', terms: parts.map((part) => ({ sign: 1, of: figureTerm(part) })) } },
  ];
}
