import type { Fault } from '../../problems/problem.ts';
import { printedClaims, type PrintedClaim } from '../../verify/printed-claims.ts';
import { isStale } from '../../verify/stale.ts';
import type { ReportFiles } from '../../content/content.ts';

/** A recorded verification that is older than what it verified; a faulty folder is mended first. */
export function staleVerification(report: ReportFiles, names: readonly string[]): Fault[] {
  const { record, verification, files } = report;
  const document = files.get('verification.json')?.document;
  if (!verification || !document || !record || !isWhole(report)) return [];
  const claims = printedClaims(
    report.claims.entries.map(({ value }) => value),
    report.tables.flatMap(({ table }) => table ?? []),
  );
  const hint = 'Run npm run verify -- DOCUMENT, with the document that the report restates.';
  const told = (path: readonly string[], message: string): Fault => ({
    ...document.locate.value(path),
    rule: 'stale-verification',
    message,
    hint,
  });
  if (isStale({ report: record, claims, names }, verification))
    return [
      told(
        ['ledger'],
        'The report’s figures, sections or names have changed since they were held against the document',
      ),
    ];
  return miscounts(verification.counts, claims, record.document.bytes).map(([name, most]) =>
    told(['counts', name], `“${name}” is a count that verify never wrote: there ${most}`),
  );
}

type Counts = NonNullable<ReportFiles['verification']>['counts'];

/** The recorded counts that can't be, and what there is: the site prints them as its own. */
function miscounts(
  counts: Counts,
  claims: readonly PrintedClaim[],
  bytes: number,
): [name: keyof Counts, there: string][] {
  const ofKind = (kind: PrintedClaim['kind']): number => claims.filter((claim) => claim.kind === kind).length;
  const there = { claims: ofKind('claim'), cells: ofKind('cell') };
  const wrong = (['claims', 'cells'] as const).filter((name) => counts[name] !== there[name]);
  // Verify records nothing where anything is missing.
  const missed = [
    ['found', there.claims + there.cells, 'to be found'],
    ['coveredFigures', counts.documentFigures, 'to be covered'],
  ] as const;
  return [
    ...wrong.map((name): [keyof Counts, string] => [name, `are ${String(there[name])} with a figure`]),
    ...missed
      .filter(([name, all]) => counts[name] < all)
      .map(([name, all, what]): [keyof Counts, string] => [name, `are ${String(all)} ${what}`]),
    // A figure takes a character, and one more to part it from the next.
    ...(counts.documentFigures > (bytes + 1) / 2
      ? [['documentFigures', `is no room for so many in ${String(bytes)} bytes`] as [keyof Counts, string]]
      : []),
  ];
}

function isWhole({ files, faults }: ReportFiles): boolean {
  return (
    ['report.json', 'claims.json'].every((name) => files.has(name)) &&
    [...files.values()].every(({ document }) => document) &&
    faults.length === 0 &&
    [...files.values()].every((file) => file.faults.length === 0)
  );
}
