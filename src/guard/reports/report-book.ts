import type { Claim } from '../../claims/claim.ts';
import type { Quantity } from '../../figures/quantity.ts';
import type { Table } from '../../schemas/table.ts';

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

export function figuredClaims(book: ReportBook): FiguredClaim[] {
  return [...book.claims.values()].flatMap(({ id, figure }) => (figure ? [{ id, figure }] : []));
}
