import { readdirSync, readFileSync } from 'node:fs';
import { buildLedger } from '../../src/claims/ledger.ts';
import type { Release } from '../../src/exits/release.ts';
import { namesSchema } from '../../src/schemas/names.ts';
import { REPORT_FILES } from '../../src/schemas/report-folder.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { parseTable } from '../fixtures/parse-table.ts';

/** Where the content stands of the invented report that has everything a report can have. */
export const INVENTED_CONTENT = new URL('../fixtures/dam-files/content/', import.meta.url);
const SMALLER_CONTENT = new URL('../fixtures/second-report/content/', import.meta.url);

/** Two whole reports as releases, the richer one first. */
export function inventedReleases(): [Release, Release] {
  return [releaseOf(INVENTED_CONTENT, 'dam-files'), releaseOf(SMALLER_CONTENT, 'pier-lamps')];
}

function releaseOf(content: URL, id: string): Release {
  const { asOf = '', ...rest } = siteSchema.parse(readJson(content, 'site.json'));
  const site = { ...rest, asOf };
  const names = namesSchema.parse(readJson(content, 'names.json'));
  return { site, names, ledger: readLedger(content, id) };
}

function readLedger(content: URL, id: string): Release['ledger'] {
  const file = (name: string): unknown => readJson(content, `reports/${id}/${name}`);
  const tables = readdirSync(new URL(`reports/${id}/tables/`, content)).sort();
  return buildLedger({
    id,
    report: REPORT_FILES['report.json'].parse(file('report.json')),
    claims: REPORT_FILES['claims.json'].parse(file('claims.json')),
    checks: REPORT_FILES['checks.json'].parse(file('checks.json')),
    tensions: REPORT_FILES['tensions.json'].parse(file('tensions.json')),
    tables: tables.map((name) => parseTable(file(`tables/${name}`))),
    verification: null,
  });
}

function readJson(content: URL, path: string): unknown {
  return JSON.parse(readFileSync(new URL(path, content), 'utf8'));
}
