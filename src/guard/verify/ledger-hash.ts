import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * SHA-256 over what a verification held against the document: the bytes of `claims.json`, of the
 * tables by name and of `names.json`, each behind its name and length.
 */
export function hashLedger(content: string, report: string): string {
  const hash = createHash('sha256');
  for (const name of ledgerFiles(content, report)) {
    const bytes = readFileSync(join(content, name));
    hash.update(`${name.replace(`reports/${report}/`, '')} ${bytes.length}\n`).update(bytes);
  }
  return hash.digest('hex');
}

function ledgerFiles(content: string, report: string): string[] {
  const folder = `reports/${report}`;
  const tables = listTables(content, report).map((name) => `${folder}/tables/${name}`);
  return [`${folder}/claims.json`, ...tables, 'names.json'];
}

/** The file names of a report's tables, sorted; none when it has no folder of them. */
export function listTables(content: string, report: string): string[] {
  try {
    const names = readdirSync(join(content, 'reports', report, 'tables'));
    return names.filter((name) => name.endsWith('.json')).toSorted();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}
