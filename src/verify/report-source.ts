import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { findNodeAtLocation, parseTree } from 'jsonc-parser';
import { claimsSchema } from '../schemas/claim.ts';
import { namesSchema } from '../schemas/names.ts';
import { reportSchema, type Report } from '../schemas/report.ts';
import { tableSchema } from '../schemas/table.ts';
import { lineStartsOf, placeIn, type Place } from '../document/plain-document.ts';
import { printedClaims, type PrintedClaim } from './printed-claims.ts';

/** Why the command can't do its work, as one sentence for whoever ran it. */
export class CannotVerify extends Error {}

/** A report's folder as far as a verification needs it. */
export interface ReportSource {
  readonly id: string;
  readonly report: Report;
  readonly claims: readonly PrintedClaim[];
  readonly names: readonly string[];
}

/** The ids of the reports in a content folder. */
export function listReports(content: string): string[] {
  const folder = join(content, 'reports');
  try {
    return readdirSync(folder)
      .filter((name) => statSync(join(folder, name)).isDirectory())
      .toSorted();
  } catch {
    throw new CannotVerify(`There is no folder “${folder}”; name the content folder with --content.`);
  }
}

/** Reads what a report is. */
export function readReport(content: string, id: string): Report {
  return parse(reportSchema, join(content, 'reports', id, 'report.json'));
}

/** Reads a report's claims and tables with the listed names. */
export function readReportSource(content: string, id: string): ReportSource {
  const folder = join(content, 'reports', id);
  const claims = parse(claimsSchema, join(folder, 'claims.json'));
  const tables = listTables(content, id).map((name) => parse(tableSchema, join(folder, 'tables', name)));
  const names = parse(namesSchema, join(content, 'names.json'));
  return { id, report: readReport(content, id), claims: printedClaims(claims, tables), names };
}

/** Where a value stands in a JSON file; its start when it isn't there. */
export function placeInJson(file: string, path: readonly (string | number)[]): Place {
  const source = readFileSync(file, 'utf8');
  const root = parseTree(source);
  const node = root && findNodeAtLocation(root, [...path]);
  return placeIn(lineStartsOf(source), node?.offset ?? 0);
}

function listTables(content: string, report: string): string[] {
  try {
    const names = readdirSync(join(content, 'reports', report, 'tables'));
    return names.filter((name) => name.endsWith('.json')).toSorted();
  } catch (error) {
    if (['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) return [];
    throw error;
  }
}

interface Schema<T> {
  safeParse(
    data: unknown,
  ): { success: true; data: T } | { success: false; error: { issues: { message: string }[] } };
}

function parse<T>(schema: Schema<T>, file: string): T {
  const result = schema.safeParse(readJson(file));
  if (result.success) return result.data;
  throw new CannotVerify(
    `“${file}” has faults (${String(result.error.issues.length)}); run npm run check to see them.`,
  );
}

function readJson(file: string): unknown {
  const source = readText(file);
  try {
    return JSON.parse(source);
  } catch {
    throw new CannotVerify(`“${file}” isn’t JSON; run npm run check to see where.`);
  }
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new CannotVerify(`“${file}” can’t be read.`);
  }
}
