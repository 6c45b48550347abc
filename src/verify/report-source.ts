import { join } from 'node:path';
import type { Content, ReportFiles } from '../content/content.ts';
import { positionOf } from '../problems/source.ts';
import { Refusal } from '../problems/refusal.ts';
import type { Report } from '../schemas/report.ts';
import { printedClaims, type PrintedClaim } from './printed-claims.ts';

/** A report's folder as far as a verification needs it. */
export interface ReportSource {
  readonly id: string;
  readonly report: Report;
  readonly claims: readonly PrintedClaim[];
  readonly names: readonly string[];
}

/**
 * A report's claims and tables with the listed names.
 * @throws {Refusal} when one of their files has faults
 */
export function readReportSource(content: Content, id: string): ReportSource {
  const files = content.reports.get(id);
  if (!files) throw new Refusal(`There is no report “${id}”.`, 'Name one with --report ID.');
  refuseFaults(content, id);
  const claims = printedClaims(
    files.claims.entries.map(({ value }) => value),
    files.tables.flatMap(({ table }) => table ?? []),
  );
  const report = recordOf(content, files);
  return { id, report, claims, names: [...new Set([...content.names.names, ...(report.names ?? [])])] };
}

function recordOf({ folder }: Content, { id, record }: ReportFiles): Report {
  if (record !== null) return record;
  throw new Refusal(
    `“${join(folder, 'reports', id, 'report.json')}” can’t be read.`,
    'Run npm run check to see why.',
  );
}

function refuseFaults({ folder, faults, files }: Content, id: string): void {
  // The record of an earlier verification is written anew, whatever it is like.
  const isNeeded = (path: string): boolean =>
    path === 'names.json' || (path.startsWith(`reports/${id}/`) && !path.endsWith('/verification.json'));
  const [path] = faults.map(([faulty]) => faulty).filter(isNeeded);
  if (path === undefined) return;
  const file = `“${join(folder, path)}”`;
  const count = faults.filter(([faulty]) => faulty === path).length;
  const read = files.get(path);
  if (!read) throw new Refusal(`${file} can’t be read.`, 'Run npm run check to see why.');
  const [fault] = read.faults;
  if (read.hash === null && fault) throw new Refusal(`${file}: ${fault.message}.`, fault.hint ?? '');
  if (!read.document) throw new Refusal(`${file} isn’t JSON.`, 'Run npm run check to see where.');
  throw new Refusal(`${file} has faults (${String(count)}).`, 'Run npm run check to see them.');
}

/** Where a value stands in a file of a report; its start when it isn't there. */
export function placeInReport(
  { reports }: Content,
  id: string,
  file: string,
  path: readonly PropertyKey[],
): { readonly line: number; readonly column: number } {
  const document = reports.get(id)?.files.get(file)?.document;
  return document ? positionOf(document.source, document.locate.value(path).start) : { line: 1, column: 1 };
}
