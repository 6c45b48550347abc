import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { EvaluatedCheck } from '../claims/check.ts';
import type { Claim } from '../claims/claim.ts';
import { buildLedger, type Ledger } from '../claims/ledger.ts';
import { textOf } from '../claims/piece.ts';
import { formatResult, formatWorking } from '../claims/working.ts';
import { REPORT_FILES } from '../schemas/report-folder.ts';

/** What the audit follows: a claim with a figure, or what a check computes. */
export interface Subject {
  readonly kind: 'claim' | 'computed';
  readonly report: string;
  readonly ledger: Ledger;
  /** The id of the claim or of the check. */
  readonly id: string;
  /** The figure as the report prints it, or the formula with its result. */
  readonly printed: string;
  /** What the formula gives, where its check has the rest; null for a claim. */
  readonly result: string | null;
  /** The cell of a table, or the check, as far as a figure is matched by it. */
  readonly source: Claim | EvaluatedCheck;
}

/** Every claim with a figure and every check of the reports in a content folder that has passed the check. */
export async function readSubjects(contentDir: string): Promise<Subject[]> {
  const folder = join(contentDir, 'reports');
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const reports = entries.filter((entry) => entry.isDirectory()).map(({ name }) => name);
  const ledgers = await Promise.all(reports.sort().map((id) => readLedger(join(folder, id), id)));
  return ledgers.flatMap((ledger) => (ledger === null ? [] : subjectsOf(ledger)));
}

/** The claims with a figure and the checks of a report. */
export function subjectsOf(ledger: Ledger): Subject[] {
  const { id: report, claims, checks } = ledger;
  const claimed = [...claims.values()].flatMap((claim): Subject[] => {
    const { id, figure } = claim;
    if (figure === null) return [];
    const { printed } = figure;
    return [{ kind: 'claim', report, ledger, id, printed, result: null, source: claim }];
  });
  const computed = [...checks.values()].map((check): Subject => {
    const [printed, result] = [textOf(formatWorking(check)), formatResult(check)];
    return { kind: 'computed', report, ledger, id: check.record.id, printed, result, source: check };
  });
  return [...claimed, ...computed];
}

/** A report's ledger; null for a folder that the check would not let through. */
async function readLedger(folder: string, id: string): Promise<Ledger | null> {
  try {
    const tables = await readdir(join(folder, 'tables')).catch(() => []);
    return buildLedger({
      id,
      report: REPORT_FILES['report.json'].parse(await readJson(folder, 'report.json')),
      claims: REPORT_FILES['claims.json'].parse(await readJson(folder, 'claims.json')),
      checks: REPORT_FILES['checks.json'].parse(await readJson(folder, 'checks.json', [])),
      tables: await Promise.all(
        tables
          .filter((name) => name.endsWith('.json'))
          .sort()
          .map(async (name) => {
            return REPORT_FILES.tables.parse(await readJson(join(folder, 'tables'), name));
          }),
      ),
      tensions: [],
      verification: null,
    });
  } catch {
    return null;
  }
}

async function readJson(folder: string, name: string, missing?: unknown): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, name), 'utf8'));
  } catch (error) {
    if (missing === undefined) throw error;
    return missing;
  }
}
