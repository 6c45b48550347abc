import { readdirSync, readFileSync } from 'node:fs';
import { buildLedger } from '../../src/claims/ledger.ts';
import type { Release } from '../../src/exits/release.ts';
import { namesSchema } from '../../src/schemas/names.ts';
import { REPORT_FILES } from '../../src/schemas/report-folder.ts';
import { siteSchema } from '../../src/schemas/site.ts';

const content = new URL('../../content/', import.meta.url);

/** The reports of the project as releases. */
export function realReleases(): Release[] {
  const site = siteSchema.parse(readJson('site.json'));
  const names = namesSchema.parse(readJson('names.json'));
  return readdirSync(new URL('reports/', content)).map((id) => ({ site, names, ledger: readLedger(id) }));
}

function readLedger(id: string): Release['ledger'] {
  const file = (name: string): unknown => readJson(`reports/${id}/${name}`);
  const tables = readdirSync(new URL(`reports/${id}/tables/`, content)).sort();
  return buildLedger({
    id,
    report: REPORT_FILES['report.json'].parse(file('report.json')),
    claims: REPORT_FILES['claims.json'].parse(file('claims.json')),
    checks: REPORT_FILES['checks.json'].parse(file('checks.json')),
    tensions: REPORT_FILES['tensions.json'].parse(file('tensions.json')),
    tables: tables.map((name) => REPORT_FILES.tables.parse(file(`tables/${name}`))),
    verification: null,
  });
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, content), 'utf8'));
}
