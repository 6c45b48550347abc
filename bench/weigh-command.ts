import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Page, type Response } from '@playwright/test';
import { listen } from '../src/serve/listen.ts';
import { siteServer } from '../src/serve/site-server.ts';
import { findBrowser } from '../tests/site/browser/find-browser.ts';
import { launchOptions } from '../tests/site/browser/launch-options.ts';
import { unpackBrowser } from '../tests/site/browser/npm-browser.ts';
import { measure } from './measure.ts';
import { OUR_SITE } from './our-site.ts';
import { printTable } from './print-table.ts';

const ARTICLE = '/explainers/article-a/';

/** What a page loaded, in bytes as a host sends them. */
type Weights = Map<string, number>;

const folder = mkdtempSync(join(tmpdir(), 'weigh-'));
try {
  OUR_SITE.write(folder, 20);
  measure(folder, OUR_SITE.build);
  await weighSite(join(folder, 'dist'));
} finally {
  rmSync(folder, { recursive: true });
}

async function weighSite(built: string): Promise<void> {
  const server = siteServer(built);
  const home = `http://localhost:${String(await listen(server, '127.0.0.1', 0))}`;
  const browserPlace = findBrowser();
  await unpackBrowser(browserPlace);
  const browser = await chromium.launch(launchOptions(browserPlace));
  await weighPage(await browser.newPage(), home + ARTICLE);
  await browser.close();
  server.close().closeAllConnections();
}

/** Weighs what a page loads at once, and what it loads when the reader points at a chart; measures how it shifts. */
async function weighPage(page: Page, address: string): Promise<void> {
  const weights: Weights = new Map();
  const pending: Promise<void>[] = [];
  let moment = 'at once';
  page.on('response', (response) => pending.push(weigh(response, weights, moment)));
  await page.addInitScript(gatherShifts);
  await page.goto(address, { waitUntil: 'networkidle' });
  moment = 'after pointing at a chart';
  await page.locator('.chart-drawing:visible').first().hover();
  await page.waitForTimeout(2000);
  await Promise.all(pending);
  printTable([
    ['brotli, bytes', ''],
    ...[...weights].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([part, bytes]) => [part, String(bytes)]),
    ['layout shift, in all', String(await page.evaluate(readShifts))],
  ]);
}

async function weigh(response: Response, weights: Weights, moment: string): Promise<void> {
  const type = response.request().resourceType();
  const body = await response.body();
  const part = `${moment}: ${type}`;
  // Fonts and pictures are compressed as they are.
  const bytes = ['font', 'image'].includes(type) ? body.length : brotliCompressSync(body).length;
  weights.set(part, (weights.get(part) ?? 0) + bytes);
}

/** Runs in the page. */
function gatherShifts(): void {
  const record = { shift: 0 };
  Object.assign(globalThis, record);
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      (globalThis as unknown as { shift: number }).shift += (entry as unknown as { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Runs in the page. */
function readShifts(): number {
  return (globalThis as unknown as { shift: number }).shift;
}
