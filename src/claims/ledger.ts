import type { ReportFolder } from '../schemas/report-folder.ts';
import type { Section } from '../schemas/report.ts';
import type { Table } from '../schemas/table.ts';
import type { Tension } from '../schemas/tension.ts';
import { evaluateCheck, isCheckProblem, type EvaluatedCheck } from './check.ts';
import { cellClaims, proseClaim, type Claim } from './claim.ts';

/** A report as one book of claims: ids resolved, checks evaluated. */
export interface Ledger {
  /** The report's folder name. */
  readonly id: string;
  readonly report: ReportFolder['report'];
  /** Every claim by id, in the report's order; cells follow the prose of their section. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly checks: ReadonlyMap<string, EvaluatedCheck>;
  readonly tensions: readonly Tension[];
  readonly verification: ReportFolder['verification'];
}

/**
 * Builds the ledger of a report whose content has passed the check.
 * @throws when a claim, table or check names what isn't there: such content never gets this far.
 */
export function buildLedger(folder: ReportFolder): Ledger {
  const claims = collectClaims(folder);
  const tables = new Map(folder.tables.map((table) => [table.name, table]));
  const checks = folder.checks.map((record) => {
    const check = evaluateCheck(record, claims, tables);
    if (isCheckProblem(check)) throw new Error(`check ${record.id}: ${check.message}`);
    return [record.id, check] as const;
  });
  return {
    id: folder.id,
    report: folder.report,
    claims,
    tables,
    checks: new Map(checks),
    tensions: folder.tensions,
    verification: folder.verification,
  };
}

/** Every claim of a report by id, section by section. Claims of unknown sections are left out. */
export function collectClaims(folder: ReportFolder): ReadonlyMap<string, Claim> {
  const claims = folder.report.sections.flatMap((section) => claimsOf(folder, section));
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function claimsOf(folder: ReportFolder, section: Section): Claim[] {
  const prose = folder.claims.filter((record) => record.section === section.id);
  const tables = folder.tables.filter((table) => table.section === section.id);
  return [
    ...prose.map((record) => proseClaim(record, section)),
    ...tables.flatMap((table) => cellClaims(table, section)),
  ];
}

/** The checks in which a claim takes part, as the claim tested or as a term of the formula. */
export function checksOf(ledger: Ledger, claimId: string): EvaluatedCheck[] {
  return [...ledger.checks.values()].filter(
    ({ record, uses }) => record.claim === claimId || uses.includes(claimId),
  );
}

/** The claims that the report's own figures contradict, by a check or in words. */
export function claimsAtOdds(ledger: Ledger): ReadonlySet<string> {
  const contradicted = [...ledger.checks.values()]
    .filter(({ verdict }) => verdict === 'contradicts')
    .map(({ record }) => record.claim);
  return new Set([...contradicted, ...ledger.tensions.flatMap(({ claims }) => claims)]);
}
