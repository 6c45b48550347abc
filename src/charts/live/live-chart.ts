import type { Variant } from '../layout/options.ts';
import type { PanelLayout } from '../layout/panel-layout.ts';

/** A chart as the reader's browser fetches it: its drawings laid out, and what is said of each mark. */
export interface LiveChart {
  readonly status: 'unverified';
  /** The mark in words. */
  readonly mark: string;
  /** Where the report has the table. */
  readonly place: string;
  /** Leads from a mark to its claim. */
  readonly open: string;
  /** How to walk the marks with the keyboard. */
  readonly hint: string;
  readonly drawings: Readonly<Record<Variant, readonly LivePanel[]>>;
  readonly marks: readonly LiveMark[];
}

/** A row of data each, so each says that it is unverified. */
export type LivePanel = PanelLayout & { readonly status: 'unverified' };

/** One printed figure, or one printed rank. */
export interface LiveMark {
  readonly status: 'unverified';
  readonly claim: string;
  readonly printed: string;
  /** The row and the column. */
  readonly name: string;
  /** What else the report says against it, if anything. */
  readonly odds?: string;
  /** All of it as one sentence, for those who listen. */
  readonly spoken: string;
  readonly href: string;
  /** Where it stands, if not where the others do. */
  readonly place?: string;
}
