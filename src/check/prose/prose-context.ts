import type { Quantity } from '../../figures/quantity.ts';
import type { LinkContext } from '../links/dead-links.ts';
import type { ReportScope } from '../reports/report-scope.ts';

/** What a text is checked against. */
export interface ProseContext {
  /** The report whose claims the text links to; null when that isn't known. */
  readonly scope: ReportScope | null;
  readonly names: readonly string[];
  /** Figures that may stand unlinked: those of the claim that the text belongs to. */
  readonly own: readonly Quantity[];
  /** The site that its links lead through; none where that isn't known. */
  readonly links?: LinkContext;
}
