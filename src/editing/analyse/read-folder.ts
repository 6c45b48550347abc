import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { collectClaims } from '../../claims/ledger.ts';
import type { Claim } from '../../claims/claim.ts';
import { checksSchema, type CheckRecord } from '../../schemas/check.ts';
import { claimsSchema } from '../../schemas/claim.ts';
import { reportSchema } from '../../schemas/report.ts';
import { tableSchema, type Table } from '../../schemas/table.ts';
import { CannotWrite } from '../cannot-write.ts';
import { readJson } from '../library.ts';

/** A drafted folder as far as an analysis speaks of it. */
export interface DraftedFolder {
  readonly claims: ReadonlyMap<string, Claim>;
  readonly tables: ReadonlyMap<string, Table>;
  readonly checks: readonly CheckRecord[];
  /** The path of checks.json, which may not be there yet. */
  readonly checksFile: string;
}

/**
 * Reads what a report's folder claims and checks.
 * @throws {CannotWrite} when the folder isn't there or has faults
 */
export function readFolder(content: string, id: string): DraftedFolder {
  const folder = join(content, 'reports', id);
  if (!existsSync(folder))
    throw new CannotWrite(
      `There is no folder “${folder}”.`,
      'Draft it first: npm run draft -- DOCUMENT --report ID.',
    );
  const checksFile = join(folder, 'checks.json');
  const tablesFolder = join(folder, 'tables');
  const names = existsSync(tablesFolder)
    ? readdirSync(tablesFolder).filter((name) => name.endsWith('.json'))
    : [];
  const tables = names.toSorted().map((name) => readJson(tableSchema, join(tablesFolder, name)));
  const checks = existsSync(checksFile) ? readJson(checksSchema, checksFile) : [];
  const claims = collectClaims({
    id,
    report: readJson(reportSchema, join(folder, 'report.json')),
    claims: readJson(claimsSchema, join(folder, 'claims.json')),
    tables,
    checks,
    tensions: [],
    verification: null,
  });
  return { claims, tables: new Map(tables.map((table) => [table.name, table])), checks, checksFile };
}
