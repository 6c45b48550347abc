import type { Claim } from '../../claims/claim.ts';
import type { Quantity } from '../../figures/quantity.ts';
import { quote } from '../../problems/nearest.ts';
import { fieldOf, type Table } from '../../schemas/table.ts';

/** What can be referred to in one report, as far as its files could be read. */
export interface ReportBook {
  readonly id: string;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly checks: ReadonlySet<string>;
  /**
   * True when a name is there or may be there: a faulty claim is known though it isn't in `claims`,
   * and where a whole file is unreadable nothing that it may hold is called unknown.
   */
  readonly knows: (kind: 'claim' | 'table' | 'check', id: string) => boolean;
}

/** A claim that has a figure. */
export interface FiguredClaim {
  readonly id: string;
  readonly figure: Quantity;
}

/** True for the id of a cell that would be a claim if the report didn't leave it empty. */
export function isEmptyCell({ tables }: ReportBook, id: string): boolean {
  const [name = '', rowId, field = '', ...rest] = id.split('/');
  const table = tables.get(name);
  if (!table || !fieldOf(table, field)?.figure || rest.length > 0) return false;
  return table.rows.find((each) => each.id === rowId)?.cells.get(field)?.kind === 'empty';
}

/** What is said of the id of an empty cell. */
export function emptyCell(id: string): { message: string; hint: string } {
  return {
    message: `The cell ${quote(id)} is empty, so that nothing is claimed there`,
    hint: 'Write the figure into the table, or name another claim.',
  };
}

export function figuredClaims(book: ReportBook): FiguredClaim[] {
  return [...book.claims.values()].flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
}
