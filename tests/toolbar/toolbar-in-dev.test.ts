import { chmodSync } from 'node:fs';
import { chromium, type Browser, type Locator, type Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { DevServer, until } from '../publish/dev-server.ts';
import { findBrowser } from '../site/browser/find-browser.ts';
import { launchOptions } from '../site/browser/launch-options.ts';
import { unpackBrowser } from '../site/browser/npm-browser.ts';
import { wholeSite } from './whole-site.ts';

const ARTICLE = 'content/articles/en/what-the-pier-wants.mdx';
const PAGE = '/explainers/what-the-pier-wants/';

const site = wholeSite();
const article = site.read(ARTICLE);
// An editor's program that says what it was asked to open.
site.write('editor', `#!/bin/sh\necho "$1" > ${site.path('opened')}\n`);
chmodSync(site.path('editor'), 0o755);
site.environment = { LAUNCH_EDITOR: site.path('editor') };
let server: DevServer;
let browser: Browser;
let page: Page;
let app: Locator;

beforeAll(async () => {
  const found = findBrowser();
  await unpackBrowser(found);
  [server, browser] = await Promise.all([DevServer.start(site), chromium.launch(launchOptions(found))]);
});

afterAll(async () => {
  await browser.close();
  await server.stop();
  site.remove();
});

/** Opens the app on a page from the bar at the bottom, with the keyboard. */
async function openApp(path: string): Promise<void> {
  page = await browser.newPage({ viewport: { width: 1360, height: 900 } });
  page.setDefaultTimeout(PATIENCE);
  await page.goto(`http://${server.address}${path}`);
  app = page.locator('astro-dev-toolbar-app-canvas[data-app-id="reportedly"]');
  await app.locator('summary').first().waitFor({ state: 'attached' });
  await page.locator('#dev-toolbar-root [data-app-id="reportedly"]').press('Enter');
  await app.locator('summary').first().waitFor();
}

async function unfold(title: string): Promise<Locator> {
  const group = app.locator('details', { has: page.locator('summary', { hasText: title }) });
  if ((await group.getAttribute('open')) === null) await group.locator('summary').click();
  return group;
}

describe('an editor of an explainer', () => {
  beforeAll(() => openApp(PAGE));
  afterAll(() => page.close());

  test('sees what it claims, and where', async () => {
    const claims = await unfold('Claims on this page');
    const price = claims.locator('li', { hasText: '$3.6 million' });
    expect(await price.innerText()).toMatch(
      /price: estimate, printed “\$3\.6 million”\s+content\/articles\/en\/what-the-pier-wants\.mdx:9\ncontent\/reports\/pier-lamps\/claims\.json:18/u,
    );
    const checks = await unfold('Checks and verdicts');
    expect(await checks.innerText()).toContain('shares-make-a-whole: 100% − 23% − ~15% ≈ 62%');
    expect(await checks.locator('.label').allInnerTexts()).toEqual([
      'agrees',
      'pull apart in words',
      'agrees',
    ]);
  });

  test.each([
    ['a link to a claim', 'Claims on this page', 'by the end of 2031', 'a.claim[href="#note-finish"]'],
    ['a check', 'Checks and verdicts', 'agrees', '.check'],
    ['a name', 'Names that hide a figure', 'LX9', '.prose [data-mark="name"]'],
  ])('is shown %s where it stands', async (_title, group, label, selector) => {
    await (await unfold(group)).locator('button.label', { hasText: label }).first().click();
    const outlined = (await app.locator('astro-dev-toolbar-highlight').first().boundingBox())!;
    const meant = (await page.locator(selector).first().boundingBox())!;
    expect(Math.abs(outlined.y - meant.y)).toBeLessThan(15);
    expect(Math.abs(outlined.x - meant.x)).toBeLessThan(15);
    expect(outlined.y).toBeGreaterThan(0);
    expect(outlined.y).toBeLessThan(900);
  });

  test.skipIf(process.platform === 'win32')('opens a place in a program of their own', async () => {
    const claims = await unfold('Claims on this page');
    await claims.locator('.place', { hasText: 'claims.json:18' }).click();
    await until(() => site.has('opened') && site.read('opened').trim() !== '');
    expect(site.read('opened').trim()).toMatch(/content\/reports\/pier-lamps\/claims\.json$/u);
  });

  test('is told anew of what is saved, in the window as it was left', async () => {
    await unfold('Claims on this page');
    site.write(ARTICLE, `${article}\nIts price is put at [$3.6 million](claim:price).\n`);
    await page.locator('.prose p', { hasText: 'Its price is put at' }).waitFor();
    const line = article.split('\n').length + 1;
    const added = app.locator('#cited li', { hasText: `${ARTICLE}:${String(line)}` });
    await added.locator('button.label', { hasText: '$3.6 million' }).waitFor();
  });

  test('sees a fault cover the page, and page and window back once it is mended', async () => {
    site.write(ARTICLE, `${article}\nIt has 99 lamps.\n`);
    await page.locator('vite-error-overlay').waitFor({ state: 'attached' });
    site.write(ARTICLE, article);
    await page.locator('vite-error-overlay').waitFor({ state: 'detached' });
    await app.locator('#cited').waitFor();
  });
});

test('what a server has bundled for its pages stays as it is, whatever other command runs', async () => {
  const bundled = site.hash('.cache/vite/deps');
  expect(site.list('.cache/vite/deps')).not.toEqual([]);
  expect((await site.run('sync')).code).toBe(0);
  expect(site.hash('.cache/vite/deps')).toBe(bundled);
});

describe('an editor of a translation', () => {
  beforeAll(() => openApp(`/zh-hant${PAGE}`));
  afterAll(() => page.close());

  test('sees what it leaves out', async () => {
    const unused = await unfold('Claims that no explainer uses');
    const price = unused.locator('li', { hasText: 'price: $3.6 million' });
    expect(await price.innerText()).toContain('(used in en)');
    expect(await price.locator('.paste').getAttribute('title')).toBe('[$3.6 million](claim:price)');
    const missing = await unfold('Missing translations');
    expect(await missing.innerText()).toContain(
      'claims.json: The report counts about 1,200 lamps on the pier.',
    );
  });
});
