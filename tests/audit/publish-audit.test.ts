import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAuditData } from '../../src/audit/audit-data.ts';
import { sumUp, type AuditResult } from '../../src/audit/audit-result.ts';
import { publishAudit } from '../../src/audit/publish-audit.ts';
import { auditFiles, auditSite } from '../../src/audit/site/audit-site.ts';
import { readContent } from '../../src/content/read-content.ts';
import { wordsIn } from '../../src/languages/languages.ts';
import { layOut } from '../check/contentFolder.ts';
import { en, languages } from '../languages.ts';

const FACTS = { asOf: '2026-11-22', root: '/', languages };
const SLOT = (pending: string): string =>
  `<html lang="en"><main><h1>Audit</h1><div class="audit-result"><p>${pending}</p></div><p>After</p></main></html>`;

let site: string;
let content: string;

beforeEach(async () => {
  site = mkdtempSync(join(tmpdir(), 'published-'));
  content = await layOut();
  write(
    'index.html',
    '<p><a data-mark="unverified" href="/reports/leak/claims/#share">over 60%<span class="mark"> [unverified]</span></a></p>',
  );
  write('rss.xml', '<rss><title>Over 60% [unverified] and 99 ships [unverified]</title></rss>');
  write('audit/index.html', SLOT(wordsIn(en).audit.pending));
  write('audit/index.md', `# Audit\n\n${wordsIn(en).audit.pending}\n`);
});

afterEach(() => {
  rmSync(site, { recursive: true });
});

test('the audit is filled in where its pages keep a place for it, and only there', async () => {
  expect(publishAudit(site, await auditOf())).toEqual(['audit.json', 'audit/index.html', 'audit/index.md']);
  const page = read('audit/index.html');
  expect(page).toMatch(/<b>6 figures × 2 exits<\/b>\s+<span>none unmarked<\/span>/);
  expect(page).toMatch(/^<html lang="en"><main><h1>Audit<\/h1>/);
  expect(page).toMatch(/<p>After<\/p><\/main><\/html>$/);
  expect(page).not.toContain(wordsIn(en).audit.pending);
  expect(read('audit/index.md')).toContain(
    '**6 [this site’s number] figures × 2 [this site’s number] exits: none unmarked**',
  );
});

test('what was filled in passes the same audit', async () => {
  const written = publishAudit(site, await auditOf());
  expect(auditFiles(site, written, await readContent(content))).toEqual([]);
});

test('the data names every figure, where it was found and where it is to be seen', async () => {
  publishAudit(site, await auditOf());
  const { asOf, summary, figures } = JSON.parse(read('audit.json')) as Data;
  expect(asOf).toBe('2026-11-22');
  expect(summary).toMatchObject({ figures: 6, exits: 2, found: 3, holes: 0, addressesWithFigure: 0 });
  expect(figures.find(({ id }) => id === 'share')).toEqual({
    status: 'unverified',
    kind: 'claim',
    report: 'leak',
    id: 'share',
    printed: 'over 60%',
    exits: [
      { exit: 'home', found: 1, holes: 0, url: '/' },
      { exit: 'rss', found: 1, holes: 0, url: '/rss.xml' },
    ],
  });
});

test('the same site has the same audit', async () => {
  expect(writeAuditData(await auditOf())).toBe(writeAuditData(await auditOf()));
});

test('what a report prints can’t break out of the page', async () => {
  const result = await auditOf();
  const [row] = result.figures;
  const printed = '5 <script>alert("x")</script> & more';
  const hostile = { ...result, figures: [{ ...row!, subject: { ...row!.subject, printed } }] };
  publishAudit(site, hostile);
  expect(read('audit/index.html')).toContain(
    '5 &lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; &amp; more',
  );
});

interface Data {
  readonly asOf: string;
  readonly summary: object;
  readonly figures: readonly { readonly id: string }[];
}

async function auditOf(): Promise<AuditResult> {
  const { files, notRead, census } = auditSite(site, await readContent(content));
  return sumUp(
    census,
    files.map(({ path }) => path),
    notRead,
    FACTS,
  );
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(site, path)), { recursive: true });
  writeFileSync(join(site, path), text);
}

function read(path: string): string {
  return readFileSync(join(site, path), 'utf8');
}
