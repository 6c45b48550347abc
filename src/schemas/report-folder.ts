import type { CheckRecord } from './check.ts';
import { checksSchema } from './check.ts';
import type { ClaimRecord } from './claim.ts';
import { claimsSchema } from './claim.ts';
import type { Report } from './report.ts';
import { reportSchema } from './report.ts';
import type { Table } from './table.ts';
import { tableSchema } from './table.ts';
import type { Tension } from './tension.ts';
import { tensionsSchema } from './tension.ts';
import type { Verification } from './verification.ts';
import { verificationSchema } from './verification.ts';

/** All that `reports/<report>/` holds, parsed. `id` is the folder's name. */
export interface ReportFolder<Known extends Report | null = Report> {
  readonly id: string;
  /** Null where it can't be read. */
  readonly report: Known;
  readonly claims: readonly ClaimRecord[];
  readonly tables: readonly Table[];
  readonly checks: readonly CheckRecord[];
  readonly tensions: readonly Tension[];
  readonly verification: Verification | null;
}

/** Which schema reads which file of a report's folder; `tables` reads each file in `tables/`. */
export const REPORT_FILES = {
  'report.json': reportSchema,
  'claims.json': claimsSchema,
  'checks.json': checksSchema,
  'tensions.json': tensionsSchema,
  'verification.json': verificationSchema,
  tables: tableSchema,
} as const;

/** The files that a report's folder can do without. */
export const OPTIONAL_REPORT_FILES: readonly string[] = ['checks.json', 'tensions.json', 'verification.json'];
