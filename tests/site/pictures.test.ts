import { bareFigures } from './bare-figures.ts';
import { pagePaths, type Site } from './crawl.ts';
import { openElsewhere } from './open-elsewhere.ts';
import { ask, readPage } from './read-page.ts';
import { expect, test } from './test.ts';

const framed = /\/embed\/[^/]+\/[^/]+\/$/u;

for (const width of [320, 700]) {
  test(`a chart in a frame of ${width} px shows its mark and leads back`, async ({ page, site, baseURL }) => {
    for (const path of framedPaths(site)) {
      await openElsewhere(
        page,
        `<iframe src="${baseURL ?? ''}${path}" title="A chart" width="${width}" height="600"></iframe>`,
      );
      const frame = page.frameLocator('iframe');
      await expect(frame.locator('.chart-head .stamp')).toBeInViewport();
      await expect(frame.locator('svg:visible')).toHaveCount(1);
      await expect(frame.locator('svg:visible')).toContainText(/Unverified claim|未經查證的說法/u);
      await expect(frame.locator('svg:visible text').filter({ hasText: '?' }).first()).toBeVisible();
      const overflow = await frame.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
      expect(overflow, path).toBe(0);
      const back = frame.locator('a');
      await expect(back).toHaveAttribute('target', '_blank');
      await expect(back).toHaveAttribute('rel', 'noopener');
      await expect(back).toHaveAttribute(
        'href',
        new RegExp(`${path.replace(/^.*\/embed\//u, '/reports/').replace(/([^/]+\/)$/u, 'tables/$1')}$`, 'u'),
      );
    }
  });
}

test('what is framed is left out of search engines, and is a part of its table’s page', async ({
  page,
  site,
}) => {
  for (const path of framedPaths(site)) {
    await page.goto(path);
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', 'noindex');
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/tables\/[^/]+\/$/u);
    expect(bareFigures(await page.title())).toEqual([]);
  }
});

test('a snippet frames a chart or a check, whole, on a telephone, on a wide page and in a column', async ({
  page,
  site,
  baseURL,
}) => {
  test.slow();
  const charted = pagesLike(site, /\/tables\/[^/]+\/$/u);
  const checked = ['/', '/zh-hant/'].map((home) => `${home}reports/dam-files/claims/key-share/`);
  // What sites take out of a snippet is the same in all: one chart and one check stand for the others.
  const spoiled = [charted[0], checked[0]];
  for (const path of [...charted, ...checked]) {
    await page.goto(path);
    const snippet = (await page.locator('.embed-snippet pre').textContent()) ?? '';
    expect(bareFigures(snippet.replace(/style="[^"]*" width="100%" height="\d+"/u, ''))).toEqual([]);
    expect(snippet).toMatch(/title="[^"]*(?:unverified|未經查證)[^"]*"/u);
    const plain = snippet.replaceAll(/ style="[^"]*"/gu, '');
    for (const [width, columns] of [
      [340, [[340, snippet]]],
      [720, [[720, snippet]]],
      [
        1280,
        [
          ...[340, 420].map((narrow) => [narrow, snippet] as const),
          ...[300, 560].flatMap((narrow) =>
            [snippet, plain, ...(spoiled.includes(path) ? withoutOneStyle(snippet) : [])].map(
              (markup) => [narrow, markup] as const,
            ),
          ),
        ],
      ],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      const framed = columns.map(
        ([column, markup]) => `<div style="width:${String(column)}px">${markup}</div>`,
      );
      await openElsewhere(
        page,
        framed.join('').replaceAll(/src="https:\/\/[^/"]+/gu, `src="${baseURL ?? ''}`),
      );
      for (const [index, [column]] of columns.entries()) {
        const box = page.locator('iframe').nth(index);
        await box.scrollIntoViewIfNeeded();
        const frame = box.contentFrame();
        await expect(frame.locator('.stamp').first()).toBeVisible();
        const hidden = await frame.locator('html').evaluate((root) => root.scrollHeight - root.clientHeight);
        expect(hidden, `${path} in ${String(column)} of ${String(width)} px`).toBe(0);
      }
    }
  }
});

/** A snippet as sites leave it that take out a property of its styles: one for each. */
function withoutOneStyle(snippet: string): string[] {
  const properties = [...snippet.matchAll(/(?<=style="|;)[a-z-]+:[^;"]+/gu)].map(([property]) => property);
  expect(properties.length).toBeGreaterThan(3);
  return properties.map((property) => snippet.replace(property, ''));
}

test('a frame is exactly as high as its chart on a page that loads the script for it', async ({
  page,
  site,
  baseURL,
}) => {
  const [path = ''] = framedPaths(site);
  for (const width of [340, 720]) {
    const frame = `<iframe src="${baseURL ?? ''}${path}" title="A chart" style="border:0;width:${width}px;height:2000px"></iframe>`;
    await openElsewhere(page, `${frame}<script src="${baseURL ?? ''}/embed/frames.js"></script>`);
    const within = page.frameLocator('iframe').locator('body');
    await expect(within.locator('.chart-head .stamp')).toBeVisible();
    await expect
      .poll(async () => {
        const { height = 0 } = (await page.locator('iframe').boundingBox()) ?? {};
        return Math.abs(height - (await within.evaluate((body) => body.getBoundingClientRect().height)));
      })
      .toBeLessThan(2);
  }
});

test('a table’s page says where others find the frame of its chart', async ({ page, site, request }) => {
  for (const path of pagesLike(site, /\/tables\/[^/]+\/$/u)) {
    await page.goto(path);
    const link = page.locator('link[type="application/json+oembed"]');
    const address = new URL((await link.getAttribute('href')) ?? '').pathname;
    const told = (await (await request.get(address)).json()) as Record<string, string>;
    expect(told, path).toMatchObject({
      version: '1.0',
      type: 'rich',
      title: await link.getAttribute('title'),
    });
    expect(bareFigures(told.title ?? '1'), path).toEqual([]);
    expect(told.html).toContain(address.replace('oembed.json', ''));
  }
});

test('each page is shown by a card that says what it is, without a bare figure', async ({ site }) => {
  const sizes = new Map<string, readonly number[]>();
  for (const path of pagePaths(site).filter((path) => !path.includes('/embed/'))) {
    const said = metaOf(await readPage(path));
    expect(said['twitter:card'], path).toBe('summary_large_image');
    for (const name of ['og:title', 'og:description', 'og:image:alt'])
      expect(bareFigures(said[name] ?? '1'), `${path} ${name}`).toEqual([]);
    const image = new URL(said['og:image'] ?? '').pathname;
    if (!sizes.has(image)) sizes.set(image, pngSize(Buffer.from(await (await ask(image)).arrayBuffer())));
    expect(sizes.get(image), image).toEqual([
      Number(said['og:image:width']),
      Number(said['og:image:height']),
    ]);
  }
  expect(sizes.size).toBeGreaterThan(2);
});

test('a chart is taken away as a picture that says what it is', async ({ page, site, request }) => {
  for (const path of pagesLike(site, /\/tables\/[^/]+\/$/u)) {
    await page.goto(path);
    const [svg, png] = await Promise.all(
      ['svg', 'png'].map((ending) =>
        page.locator(`.chart-source a[href$=".${ending}"]`).first().getAttribute('href'),
      ),
    );
    const drawing = await (await request.get(svg ?? '')).text();
    expect(drawing).toMatch(/Unverified claim|未經查證的說法/u);
    expect(drawing).toContain(' ?<');
    expect(pngSize(await (await request.get(png ?? '')).body())[0]).toBe(1600);
  }
});

function framedPaths(site: Site): string[] {
  const found = pagesLike(site, framed);
  expect(found.length).toBeGreaterThan(0);
  return found;
}

function pagesLike(site: Site, pattern: RegExp): string[] {
  return pagePaths(site).filter((path) => pattern.test(path));
}

function metaOf(page: Document): Record<string, string> {
  const found = [...page.querySelectorAll('meta[property^="og:"], meta[name^="twitter:"]')];
  return Object.fromEntries(
    found.map((meta) => [
      meta.getAttribute('property') ?? meta.getAttribute('name') ?? '',
      meta.getAttribute('content') ?? '',
    ]),
  );
}

function pngSize(png: Buffer): number[] {
  expect(png.toString('latin1', 1, 4)).toBe('PNG');
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}
