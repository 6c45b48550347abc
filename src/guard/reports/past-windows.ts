import { spanOf } from '../json/json-document.ts';
import { nodeAt } from '../json/json-value.ts';
import type { Fault } from '../problem.ts';
import type { ReportDraft } from './report-draft.ts';

/** Predictions whose last day came before the report itself: what is past can't be predicted. */
export function pastWindows({ report, claims, files }: ReportDraft): Fault[] {
  const root = files.get('claims.json')?.document?.root;
  const published = report?.published ?? null;
  if (!root || published === null) return [];
  return claims.flatMap(({ index, value: { kind, window } }): Fault[] => {
    if (kind !== 'prediction' || !window || !('by' in window) || window.by >= published) return [];
    const node = nodeAt(root, [index, 'window', 'by']);
    if (!node) return [];
    return [
      {
        ...spanOf(node),
        rule: 'invalid-data',
        message: `This was past when the report predicted it, on ${published}`,
        hint: 'Correct the date here or `published` in report.json; what was past already is a claim of another kind.',
      },
    ];
  });
}
