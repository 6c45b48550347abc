import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readDocument } from '../../src/document/read-document.ts';
import { draftReport } from '../../src/editing/draft/draft-report.ts';
import { listen } from '../../src/serve/listen.ts';
import { siteServer } from '../../src/serve/site-server.ts';
import { buildSite, inventedContent, layOutSite } from '../fixtures/build-site.ts';
import { crawl, pagePaths } from './crawl.ts';
import { LONG_SECTIONS, PREDICTION_EVERY, writeLongReport } from './long-report.ts';
import { typeOf } from './page-types.ts';
import { expect, test } from './test.ts';
import { browserComplaints } from './browser-complaints.ts';
import { overflowing } from './sideways-overflow.ts';
import { writeWideArticle } from './wide-article.ts';

const HOME = '/explainers-site/';
const DRAFTED = 'drafted-samples';
const CONTACT = 'mailto:desk@plainly.example';
test.describe('the site in a folder of its host', () => {
  // One build serves them all.
  test.describe.configure({ mode: 'serial' });

  let folder: string;
  let server: Server;
  let host: string;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'in-folder-'));
    await buildInFolder(folder);
    server = siteServer(join(folder, 'dist'));
    host = `http://localhost:${String(await listen(server, '127.0.0.1', 0))}`;
  });

  test.afterAll(() => {
    server.close().closeAllConnections();
    rmSync(folder, { recursive: true });
  });

  test('has every address in the folder, and each answers', async ({ site }) => {
    const found = await crawl(host, HOME);
    const wrong = [...found.values()].filter(({ path, status }) => status !== 200 || !path.startsWith(HOME));
    expect(wrong.map(({ path, status }) => `${String(status)} ${path}`)).toEqual([]);
    const kinds = (paths: readonly string[]): string[] => [...new Set(paths.map(typeOf))];
    expect(kinds(pagePaths(found).map((path) => path.replace(HOME, '/')))).toEqual(
      expect.arrayContaining(kinds(pagePaths(site))),
    );
  });

  test('leads from page to page and searches', async ({ page }) => {
    await page.goto(`${host}${HOME}explainers/what-the-pier-wants/`);
    await page.locator('.masthead-name').click();
    await expect(page).toHaveURL(host + HOME);
    await page.goto(`${host}${HOME}search/?q=lamps`);
    await page.locator('.search-result a').first().click();
    await expect(page).toHaveURL(new RegExp(`^${host}${HOME}\\w`, 'u'));
  });

  test('says where to write, in words and in security.txt', async ({ page }) => {
    await page.goto(`${host}${HOME}about/`);
    await expect(page.getByRole('link', { name: 'Write to us' })).toHaveAttribute('href', CONTACT);
    const security = await page.request.get(`${host}${HOME}.well-known/security.txt`);
    expect(await security.text()).toContain(`Contact: ${CONTACT}\n`);
  });

  test.describe('a ledger of several pages', () => {
    const ledger = `${HOME}reports/long-report/claims/`;
    const sections = `${HOME}reports/long-report/sections/`;
    const counts = Object.values(LONG_SECTIONS);
    const all = counts.reduce<number>((sum, count) => sum + count, 0);
    const predictions = counts.reduce((sum, count) => sum + Math.ceil(count / PREDICTION_EVERY), 0);

    test('leads from page to page, none longer than two hundred claims', async ({ page }) => {
      await page.goto(host + ledger);
      await page.getByRole('navigation', { name: 'Pages of the ledger' }).getByRole('link').first().click();
      await expect(page).toHaveURL(`${host}${sections}opening/`);
      await expect(page.locator('.entry')).toHaveCount(200);
      await page.getByRole('link', { name: 'The opening' }).last().click();
      await expect(page).toHaveURL(`${host}${sections}opening/b/`);
      await expect(page.locator('.entry')).toHaveCount(LONG_SECTIONS.opening - 200);
    });

    for (const part of ['claims/', 'sections/opening/', 'sections/opening/b/', 'sections/end/'])
      test(`is filtered as a whole from ${part}`, async ({ page }) => {
        await page.goto(`${host}${HOME}reports/long-report/${part}`);
        const own = await page.locator('.entry').count();
        await page.getByLabel('Kind', { exact: true }).selectOption('Prediction');
        await expect(page.getByRole('status')).toHaveText(`${String(predictions)} of ${String(all)} claims`);
        await expect(page.locator('.entry:visible')).toHaveCount(predictions);
        await expect(page.getByRole('heading', { level: 2, name: 'The opening' })).toHaveCount(1);
        await expect(page.locator('.entry').first()).toHaveAttribute('id', 'opening-aa');
        await expect(page.locator('.entry').last()).toHaveAttribute('id', 'end-ao');
        await page.reload();
        await expect(page.locator('.entry:visible')).toHaveCount(predictions);
        await page.getByLabel('Kind', { exact: true }).selectOption('Every kind');
        await expect(page.locator('.entry:visible')).toHaveCount(own);
      });

    test('a claim’s permalink leads on to wherever the claim stands, from a page that it has left or that is no more as well', async ({
      page,
    }) => {
      for (const from of [
        `${ledger}#end-ab`,
        `${sections}opening/#end-ab`,
        `${ledger}opening/#end-ab`,
        `${sections}opening/c/#end-ab`,
      ]) {
        await page.goto(`${host}${from}`);
        await expect(page).toHaveURL(`${host}${sections}end/#end-ab`);
        await expect(page.locator('#end-ab.entry')).toBeInViewport();
      }
    });

    test('without JavaScript the permalink leads to a link that does', async ({ browser }) => {
      const page = await browser.newPage({ javaScriptEnabled: false });
      await page.goto(`${host}${ledger}#end-ab`);
      const link = page.locator('a#end-ab');
      await expect(link).toBeInViewport();
      await link.click();
      await expect(page.locator('#end-ab.entry')).toBeInViewport();
      await page.close();
    });

    test('says so when its other pages can’t be read', async ({ page }) => {
      await page.goto(`${host}${sections}end/`);
      await page.route('**/opening/', (route) => route.abort());
      await page.getByLabel('Kind', { exact: true }).selectOption('Prediction');
      await expect(page.getByRole('status')).toContainText('on this page alone');
      await expect(page.locator('.entry:visible')).toHaveCount(1);
    });
  });

  for (const home of [HOME, `${HOME}zh-hant/`])
    test(`whatever an article holds fits a telephone, twice as large, without a complaint, at ${home}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      expect(await browserComplaints(page, `${host}${home}explainers/wide-things/`)).toEqual([]);
      expect(await overflowing(page)).toEqual([]);
      await page.setViewportSize({ width: 390, height: 700 });
      await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
      expect(await overflowing(page)).toEqual([]);
      const { twice, dead } = await page.evaluate(() => {
        const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
        const anchors = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')];
        return {
          twice: ids.filter((id, index) => ids.indexOf(id) !== index),
          dead: anchors
            .map(({ hash }) => decodeURIComponent(hash.slice(1)))
            .filter((id) => !ids.includes(id)),
        };
      });
      expect({ twice, dead }).toEqual({ twice: [], dead: [] });
      const right = page.locator('[data-align="right"]').last();
      await expect(right).toHaveCSS('text-align', 'end');
      await expect(page.locator('.prose > ol').first()).toHaveCSS('list-style-type', 'decimal');
    });

  // The build stops where a figure of it stands unmarked.
  test('a drafted report is there once its texts are written', () => {
    const page = join(folder, 'dist/reports', DRAFTED, 'tables/parameter/index.html');
    expect(readFileSync(page, 'utf8')).toContain('CFU/100 mL');
  });

  test('feeds, lists and files name whole addresses in the folder', () => {
    for (const file of ['feed.json', 'rss.xml', 'sitemap.xml', 'robots.txt', 'llms.txt', 'index.md']) {
      const text = readFileSync(join(folder, 'dist', file), 'utf8');
      const addresses = text.match(/https:\/\/plainly\.example[^\s"'<>)\\]*/gu) ?? [];
      expect(addresses.length, file).toBeGreaterThan(0);
      expect(addresses.filter((address) => !new URL(address).pathname.startsWith(HOME))).toEqual([]);
    }
  });
});

/** Builds this project with a smaller report, a long one and a drafted one, at another address and with a contact. */
async function buildInFolder(folder: string): Promise<void> {
  layOutSite(folder, inventedContent('second-report'));
  writeLongReport(join(folder, 'content'), 'long-report');
  writeWideArticle(join(folder, 'content'), 'wide-things');
  await writeDraft(join(folder, 'content'), DRAFTED);
  const siteFile = join(folder, 'content/site.json');
  const site = JSON.parse(readFileSync(siteFile, 'utf8')) as object;
  const address = 'https://plainly.example/explainers-site';
  writeFileSync(siteFile, JSON.stringify({ ...site, url: address, contact: CONTACT }));
  buildSite(folder);
}

/** Drafts a report from a document, and writes what its editor would have to. */
async function writeDraft(content: string, id: string): Promise<void> {
  const document = await readDocument('tests/fixtures/documents/well-samples.md');
  const { report, claims, tables } = draftReport(document, []);
  let gaps = 0;
  const write = (name: string, value: unknown): void => {
    const path = join(content, 'reports', id, `${name}.json`);
    mkdirSync(dirname(path), { recursive: true });
    const written = JSON.stringify(value).replace(
      /To be written: [^"]*/g,
      () => `Words ${String.fromCodePoint(97 + gaps++)}`,
    );
    writeFileSync(path, written);
  };
  write('report', report);
  write(
    'claims',
    claims.map(({ record }) => record),
  );
  for (const { name, resource } of tables) write(`tables/${name}`, resource);
}
