import type { Verdict } from '../../../schemas/check.ts';
import type { Finding } from '../../finding.ts';
import { printedAt, type Figure, type Use } from '../../figure.ts';
import { outersBeside } from '../../formula.ts';
import { chooseColumns } from '../../linking/column-links.ts';
import type { Grid } from '../../table/grid.ts';
import type { Sentence } from '../../text/shape.ts';
import { GROWTH } from '../../words/rank-patterns.ts';

/** The words around a ranking word that say what is ranked. */
export function clauseAround(text: string, { start, end }: { start: number; end: number }): string {
  const from = Math.max(
    text.lastIndexOf('；', start),
    text.lastIndexOf(';', start),
    text.lastIndexOf('，', text.lastIndexOf('，', start) - 1),
    0,
  );
  const stops = ['，', '；', ';', '。'].map((stop) => text.indexOf(stop, end)).filter((at) => at !== -1);
  return text.slice(from, Math.min(text.length, ...stops));
}

/** The columns that a ranking clause may speak of. */
export function columnsFor(
  clause: string,
  grid: Grid,
  sentence = '',
): { columns: readonly number[]; isNamed: boolean } {
  if (GROWTH.test(clause.toLowerCase())) return chooseColumns(clause, grid, 'changes');
  const [amounts, shares] = [chooseColumns(clause, grid, 'amounts'), chooseColumns(clause, grid, 'shares')];
  if (!amounts.isNamed && !shares.isNamed && sentence !== '') return columnsFor(sentence, grid);
  const isShare = shares.isWorded ? !amounts.isWorded : shares.isNamed && !amounts.isNamed;
  return isShare || amounts.columns.length === 0 ? shares : amounts;
}

/** Rows that can be ranked: of one kind, without results and sums among them that a list of accounts has. */
export function areAlike({ rows, cells }: Grid): boolean {
  const units = new Set(cells.flat().flatMap((cell) => (cell?.unit && cell.unit !== '%' ? [cell.unit] : [])));
  return rows.every(({ isResult }) => !isResult) && units.size < 2;
}

/** How a row stands against the one that decides its place. */
export interface Outcome {
  readonly verdict: Verdict;
  readonly own: Figure;
  /** The figure that decides: the largest, the other of two. */
  readonly rival: Figure;
  readonly column: number;
}

/** A ranking that holds in any column that the words may mean is one that holds. */
export function decide(tried: readonly Outcome[]): Outcome | null {
  const agreeing = tried.find(({ verdict }) => verdict === 'agrees');
  if (agreeing) return agreeing;
  return tried.every(({ verdict }) => verdict === 'contradicts') ? (tried[0] ?? null) : null;
}

/** Whether two figures differ, whatever their digits leave open. */
export function isApart(a: Figure, b: Figure): boolean {
  const [x, y] = outersBeside(a, b);
  return x.high < y.low || y.high < x.low;
}

/** A word of a sentence as a place in the document. */
export function placeOf(word: { readonly start: number; readonly end: number }, sentence: Sentence): Use {
  return { text: sentence.text, start: sentence.start + word.start, end: sentence.start + word.end };
}

/** The finding of a ranking of a row against the one that decides it. */
export function tell(
  { verdict, own, rival, column }: Outcome,
  claim: Use,
  label: string,
  grid: Grid,
): Finding {
  const rivalRow = grid.cells.findIndex((cells) => cells[column] === rival);
  const other = grid.rows[rivalRow]?.label ?? '';
  const heading = grid.columns[column]?.label ?? '';
  const says = `“${printedAt(claim)}” is said of “${label}”, which ${verdict === 'agrees' ? 'it is' : 'it is not'}${heading === '' ? '' : ` by “${heading}”`}.`;
  return {
    kind: 'rank',
    verdict,
    says,
    working: `${label}: ${printedAt(own).trim()}; ${other}: ${printedAt(rival).trim()}`,
    claim,
    uses: [own, rival],
  };
}
