import { join } from 'node:path';
import { ledgerOf } from '../../claims/ledger.ts';
import type { Claim } from '../../claims/claim.ts';
import { readContent } from '../../content/read-content.ts';
import type { CheckRecord } from '../../schemas/check.ts';
import type { Table } from '../../schemas/table.ts';
import { Refusal } from '../../problems/refusal.ts';

/** A drafted folder as far as an analysis speaks of it. */
export interface DraftedFolder {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly checks: readonly CheckRecord[];
  /** The path of checks.json, which may not be there yet. */
  readonly checksFile: string;
}

/** What an analysis doesn't ask about. */
const UNASKED = ['tensions.json', 'verification.json'];

/**
 * Reads what a report's folder claims and checks.
 * @throws {Refusal} when the folder isn't there or has faults
 */
export async function readFolder(content: string, id: string): Promise<DraftedFolder> {
  const folder = join(content, 'reports', id);
  const read = await readContent(content).catch(() => null);
  const report = read?.reports.get(id);
  if (!read || !report)
    throw new Refusal(
      `There is no folder “${folder}”.`,
      'Draft it first: npm run draft -- DOCUMENT --report ID.',
    );
  const needed = [
    ...read.faults.map(([path]) => path),
    ...(report.record ? [] : [`reports/${id}/report.json`]),
  ];
  const faulty = needed.find(
    (path) => path.startsWith(`reports/${id}/`) && !UNASKED.some((name) => path.endsWith(`/${name}`)),
  );
  if (faulty !== undefined)
    throw new Refusal(`“${join(content, faulty)}” has faults.`, 'Run npm run check, and mend them first.');
  const { claims, tables } = ledgerOf(report);
  const checks = report.checks.entries.map(({ value }) => value);
  return { claims, tables, checks, checksFile: join(folder, 'checks.json') };
}
