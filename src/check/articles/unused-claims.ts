import type { Claim } from '../../claims/claim.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import { outlineOf } from '../../content/articles/outline.ts';
import type { ArticleFile, Content, FileFault, ReportFiles } from '../../content/content.ts';

/** How many claims a warning names. */
const MOST_NAMED = 6;

/**
 * The claims of a report that nothing uses: no article of those given links to them, draws their table or lists them
 * with the predictions, and no check of the report reckons with them.
 */
export function unusedClaims(report: ReportFiles, articles: Iterable<ArticleFile>): Claim[] {
  const about = [...articles].filter((article) => article.report === report.id).map(outlineOf);
  const { claims, checks } = ledgerOf(report);
  const used = new Set([
    ...about.flatMap(({ cites }) => cites),
    ...[...checks.values()].flatMap(({ record, uses }) => [record.claim, ...uses]),
  ]);
  const drawn = new Set(about.flatMap(({ tables }) => tables));
  const foretold = about.some(({ predictions }) => predictions);
  return [...claims.values()].filter(
    ({ id, kind, source }) =>
      !used.has(id) &&
      !(source.kind === 'cell' && drawn.has(source.table.name)) &&
      !(foretold && kind === 'prediction'),
  );
}

/** One warning a report that names the claims which nothing uses. */
export function unusedClaimFaults({ reports, articles }: Content): FileFault[] {
  return [...reports.values()].flatMap((report): FileFault[] => {
    const unused = unusedClaims(report, articles.values()).map(({ id }) => id);
    const path = `reports/${report.id}/report.json`;
    if (unused.length === 0 || !report.files.has('report.json')) return [];
    const named = unused.slice(0, MOST_NAMED).join(', ');
    const rest = unused.length > MOST_NAMED ? ` and ${unused.length - MOST_NAMED} more` : '';
    const what = unused.length === 1 ? 'a claim' : `${unused.length} claims`;
    return [
      [
        path,
        {
          start: 0,
          end: 1,
          rule: 'unused-claim',
          severity: 'warning',
          message: `Nothing uses ${what} of ${report.id}: ${named}${rest}`,
          hint: 'Link to it where an article speaks of it, [text](claim:id); npm run dev lists them all.',
        },
      ],
    ];
  });
}
