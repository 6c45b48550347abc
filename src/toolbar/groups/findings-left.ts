import { relative } from 'node:path';
import type { Finding } from '../../analysis/finding.ts';
import { isCheckProblem } from '../../claims/check.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import { placeOf } from '../../document/placed-text.ts';
import { nameUse, pairClaims, type ClaimFinder } from '../../editing/analyse/claims-of-uses.ts';
import { proposeChecks, type CheckedFinding } from '../../editing/analyse/propose-checks.ts';
import type { Fact, FactGroup, Place } from '../facts.ts';
import type { Analysed } from '../findings.ts';
import type { Subject } from '../page-subject.ts';

/** What the analysis finds in the report's document and no check has taken up: contradictions, and checks to be added. */
export function findingsLeft({ report }: Subject, analysed: Analysed | null): FactGroup {
  return {
    kind: 'findings',
    title: 'Found by the analysis, in no check',
    lead: `npm run analyse -- documents/… --report ${report.id} --write adds those that a formula over claims says.`,
    facts: analysed === null ? [] : factsOf(report, analysed),
  };
}

function factsOf(report: Subject['report'], { path, document, findings }: Analysed): Fact[] {
  const { claims, tables } = ledgerOf(report);
  const find = pairClaims(document, claims);
  const checks = report.checks.entries.map(({ value }) => value);
  return proposeChecks(findings, { claims, tables, checks }, find)
    .filter((each) => isLeft(each) && !isSaid(each.finding, report, find))
    .map(({ finding: { kind, verdict, says, working, claim } }): Fact => ({
      label: `${verdict}: ${kind}`,
      says: `${nameUse(claim, find)}: ${says} ${working}`,
      ...(verdict === 'contradicts' && { tone: 'odds' }),
      source: placeInDocument(path, placeOf(claim.text, claim.start, claim.end)),
    }));
}

function isLeft({ finding, known, proposed }: CheckedFinding): boolean {
  return known === null && (proposed !== null || finding.verdict === 'contradicts');
}

/** Whether a check of the same claim comes to the same over one of the figures that a finding uses. */
function isSaid({ verdict, claim, uses }: Finding, report: Subject['report'], find: ClaimFinder): boolean {
  const claimed = find(claim)?.claim.id;
  const used = new Set(uses.flatMap((use) => find(use)?.claim.id ?? []));
  return [...ledgerOf(report).outcomes.values()].some(
    (check) =>
      !isCheckProblem(check) &&
      check.record.claim === claimed &&
      check.verdict === verdict &&
      check.uses.some((id) => used.has(id)),
  );
}

/** Where an editor's program finds a figure of a text; of a page there is no line. */
function placeInDocument(
  path: string,
  { line, column, page }: { line: number; column: number; page?: number },
): Place | null {
  return page === undefined
    ? { file: relative(process.cwd(), path).replaceAll('\\', '/'), line, column }
    : null;
}
