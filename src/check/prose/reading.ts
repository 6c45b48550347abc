import type { Quantity } from '../../figures/quantity.ts';
import type { ReportBook } from '../reports/report-book.ts';

/** What a text is checked against. */
export interface Reading {
  /** The report whose claims the text links to; null when that isn't known. */
  readonly book: ReportBook | null;
  readonly names: readonly string[];
  /** Figures that may stand unlinked: those of the claim that the text belongs to. */
  readonly own: readonly Quantity[];
}
