import type { ReportFiles } from '../content/content.ts';
import { remember } from '../content/memory.ts';
import type { CheckRecord } from '../schemas/check.ts';
import type { ReportFolder } from '../schemas/report-folder.ts';
import type { Report, Section } from '../schemas/report.ts';
import type { Table } from '../schemas/table.ts';
import type { Tension } from '../schemas/tension.ts';
import { evaluateCheck, isCheckProblem, type CheckProblem, type EvaluatedCheck } from './check.ts';
import { cellClaims, proseClaim, type Claim } from './claim.ts';

/**
 * A report as one book of claims: ids resolved, checks evaluated. While its files have faults it holds what could be
 * read of them, and there may be no `report`.
 */
export interface Ledger<Known extends Report | null = Report> {
  /** The report's folder name. */
  readonly id: string;
  readonly report: Known;
  /** Every claim by id, in the report's order; cells follow the prose of their section. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly checks: ReadonlyMap<string, EvaluatedCheck>;
  /** What each check comes to, or why it can't be evaluated. */
  readonly outcomes: ReadonlyMap<CheckRecord, EvaluatedCheck | CheckProblem>;
  readonly tensions: readonly Tension[];
  readonly verification: ReportFolder['verification'];
}

/** The ledger of a report's folder, built once. */
export function ledgerOf(files: ReportFiles): Ledger<Report | null> {
  return remember(files, 'ledger', () => {
    const valuesOf = <T>({ entries }: { readonly entries: readonly { readonly value: T }[] }): T[] =>
      entries.map(({ value }) => value);
    return buildLedger({
      id: files.id,
      report: files.record,
      claims: valuesOf(files.claims),
      tables: files.tables.flatMap(({ table }) => table ?? []),
      checks: valuesOf(files.checks),
      tensions: valuesOf(files.tensions),
      verification: files.verification,
    });
  });
}

/** True for the ledger of a report that it is known what it is. */
export function isWhole(ledger: Ledger<Report | null>): ledger is Ledger {
  return ledger.report !== null;
}

/** Builds a ledger from a report's records. */
export function buildLedger<Known extends Report | null>(folder: ReportFolder<Known>): Ledger<Known> {
  const claims = collectClaims(folder);
  const tables = new Map(folder.tables.map((table) => [table.name, table]));
  const outcomes = new Map(
    folder.checks.map((record) => [record, evaluateCheck(record, claims, tables)] as const),
  );
  const evaluated = [...outcomes.values()].flatMap((outcome) => (isCheckProblem(outcome) ? [] : outcome));
  return {
    id: folder.id,
    report: folder.report,
    claims,
    tables,
    checks: new Map(evaluated.map((check) => [check.record.id, check])),
    outcomes,
    tensions: folder.tensions,
    verification: folder.verification,
  };
}

/** Every claim of a report by id, section by section; those of sections that it doesn't list come last. */
export function collectClaims(folder: ReportFolder<Report | null>): ReadonlyMap<string, Claim> {
  const claims = sectionsOf(folder).flatMap((section) => claimsOf(folder, section));
  return new Map(claims.map((claim) => [claim.id, claim]));
}

function sectionsOf({ report, claims, tables }: ReportFolder<Report | null>): Section[] {
  const listed = report?.sections ?? [];
  const named = [...claims, ...tables].map(({ section }) => section);
  const unlisted = [...new Set(named)].filter((id) => listed.every((section) => section.id !== id));
  return [...listed, ...unlisted.map((id) => ({ id, title: id }))];
}

function claimsOf(folder: ReportFolder<Report | null>, section: Section): Claim[] {
  const prose = folder.claims.filter((record) => record.section === section.id);
  const tables = folder.tables.filter((table) => table.section === section.id);
  return [
    ...prose.map((record) => proseClaim(record, section)),
    ...tables.flatMap((table) => cellClaims(table, section)),
  ];
}

/** The checks in which a claim takes part, as the claim tested or as a term of the formula. */
export function checksOf(ledger: Pick<Ledger, 'checks'>, claimId: string): EvaluatedCheck[] {
  return [...ledger.checks.values()].filter(
    ({ record, uses }) => record.claim === claimId || uses.includes(claimId),
  );
}

/** The claims that the report's own figures contradict, by a check or in words. */
export function claimsAtOdds(ledger: Pick<Ledger, 'checks' | 'tensions'>): ReadonlySet<string> {
  const contradicted = [...ledger.checks.values()]
    .filter(({ verdict }) => verdict === 'contradicts')
    .map(({ record }) => record.claim);
  return new Set([...contradicted, ...ledger.tensions.flatMap(({ claims }) => claims)]);
}
