import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madePlaces, sitePlaces } from '../../src/check/links/site-places.ts';
import { readContent } from '../../src/content/read-content.ts';
import { siteUnderTest } from './site-under-test.ts';
import { faultyAddresses, lostPlaces } from './dead-links.ts';
import { overflowing } from './sideways-overflow.ts';
import { expect, test } from './test.ts';

test('the home page answers and names the site', async ({ page }) => {
  const response = await page.goto('/');
  expect(response?.status()).toBe(200);
  await expect(page).toHaveTitle(/Plainly/u);
  await expect(page.getByText('Plainly').first()).toBeVisible();
});

test('an address that is no page says so, and leads home', async ({ page }) => {
  const response = await page.goto('/nowhere/');
  expect(response?.status()).toBe(404);
  await expect(page.locator('a[href="/"]').first()).toBeVisible();
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowing(page)).toEqual([]);
});

test('every address that the site links to answers', ({ site }) => {
  expect(faultyAddresses(site)).toEqual([]);
});

test('every link to a place in a page finds the place', ({ site }) => {
  expect(lostPlaces(site)).toEqual([]);
});

test('the check knows every address of the site, and none besides', async () => {
  const { built, content } = siteUnderTest();
  const known = sitePlaces(await readContent(content), publicFiles());
  // Nobody can link to what is named after its own bytes, and a host keeps its settings to itself.
  const files = filesIn(built).filter((path) => !/^(?:_astro|pagefind)\/|^_headers$/u.test(path));
  const there = new Set(files.map((path) => `/${path.replace(/(?:^|(?<=\/))index\.html$/u, '')}`));
  expect(there.size).toBeGreaterThan(200);
  expect([...there].filter((path) => !known.has(path))).toEqual([]);
  expect([...known.keys()].filter((path) => !there.has(path))).toEqual([]);
});

/** The files in a folder and its folders, by their paths from it. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).split(sep).join('/'));
}

function publicFiles(): string[] {
  return filesIn(fileURLToPath(new URL('../../public', import.meta.url)));
}

test('every place in a page that the check knows is there', async ({ site }) => {
  const places = madePlaces(await readContent(siteUnderTest().content));
  const listed = [...places].flatMap(([path, anchors]) =>
    anchors === null ? [] : [{ path, all: anchors() }],
  );
  expect(listed.length).toBeGreaterThan(50);
  const missing = listed.flatMap(({ path, all }) => {
    const ids = site.get(path)?.ids;
    // Each part of a ledger that is in parts has a share of its places.
    if (ids === undefined || /\/(?:claims|sections\/[^/]+)\/$/u.test(path)) return [];
    return [...all].filter((anchor) => !ids.has(anchor)).map((anchor) => `${path}#${anchor}`);
  });
  expect(missing).toEqual([]);
});
