import { ledgerOf } from '../../claims/ledger.ts';
import { renamedFrom } from '../../claims/scope.ts';
import type { Content, ReportFiles } from '../../content/content.ts';
import { suggest } from '../../problems/nearest.ts';
import { Refusal } from '../../problems/refusal.ts';
import { identifierSchema } from '../../schemas/text.ts';

/**
 * The report whose claim is meant.
 * @throws {Refusal} when no report, or more than one, has such a claim
 */
export function reportWithClaim({ reports }: Content, claim: string, named?: string): ReportFiles {
  const asked =
    named === undefined ? [...reports.values()] : [reports.get(named) ?? refuseReport(named, reports)];
  if (claim.includes('/'))
    throw new Refusal(
      `“${claim}” is a cell.`,
      'It is called by its table, its row and its column: rename those in the table’s file.',
    );
  const [report, other] = asked.filter(({ claims }) => claims.ids.has(claim));
  if (report === undefined) {
    const known = asked.flatMap(({ claims }) => [...claims.ids]);
    const now = asked.flatMap((each) => renamedFrom(ledgerOf(each).claims).get(claim) ?? [])[0];
    throw now === undefined
      ? new Refusal(`“${claim}” is no claim.`, suggest(claim, known, 'There is none yet.'))
      : new Refusal(`“${claim}” was renamed already.`, `The claim is “${now}” now: rename that.`);
  }
  if (other !== undefined)
    throw new Refusal(
      `“${claim}” is a claim of ${report.id} and of ${other.id}.`,
      'Name one with --report ID.',
    );
  return report;
}

function refuseReport(named: string, reports: Content['reports']): never {
  throw new Refusal(`There is no report “${named}”.`, suggest(named, reports, 'There is none yet.'));
}

/**
 * Refuses an id that a claim can't have.
 * @throws {Refusal} when it is no id, or is taken in the report
 */
export function refuseNewId(report: ReportFiles, id: string): void {
  if (!identifierSchema.safeParse(id).success)
    throw new Refusal(`“${id}” is not an id:`, 'use small letters a–z and single hyphens, without digits.');
  const aliases = report.claims.entries.flatMap(({ value }) => value.aliases ?? []);
  const taken = [
    ...report.claims.ids,
    ...aliases.map((alias) => alias.id),
    ...report.tables.map((table) => table.id),
  ];
  if (taken.includes(id))
    throw new Refusal(
      `“${id}” is taken in ${report.id}.`,
      'Take another id: what led to that one still does.',
    );
}

/**
 * Refuses to rename in files that couldn't be read whole.
 * @throws {Refusal} when a file of the report or an article on it has faults
 */
export function refuseFaults({ folder, faults, articles }: Content, { id }: ReportFiles): void {
  const concerns = (path: string): boolean =>
    path.startsWith(`reports/${id}/`) || articles.get(path)?.report === id;
  const faulty = faults.find(([path]) => concerns(path));
  if (faulty)
    throw new Refusal(`“${folder}/${faulty[0]}” has faults.`, 'Run npm run check, and mend them first.');
}
