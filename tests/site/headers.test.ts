import { createServer } from 'node:http';
import { listen } from '../../src/serve/listen.ts';
import { pagePaths } from './crawl.ts';
import { ask, readText } from './read-page.ts';
import { expect, test } from './test.ts';

const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'";
const SEARCH = STRICT.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'").replace(
  "form-action 'none'",
  "form-action 'self'",
);
const ALONE = "; frame-ancestors 'none'";

test('every page is served with a strict policy, and says the same itself', async ({ site }) => {
  for (const path of pagePaths(site)) {
    const response = await ask(path);
    const policy = policyFor(path);
    const framed = path.includes('/embed/') ? '; frame-ancestors *' : ALONE;
    expect({ path, policy: response.headers.get('content-security-policy') }).toEqual({
      path,
      policy: policy + framed,
    });
    expect(ownPolicy(await response.text()), path).toBe(policy);
  }
});

test('a page that isn’t there has a policy too', async () => {
  expect(ownPolicy(await readText('/nowhere/'))).toBe(STRICT);
});

test('every address is served with the headers of a careful host', async ({ request, site }) => {
  for (const path of site.keys()) {
    const headers = (await request.get(path)).headers();
    expect({
      path,
      type: headers['x-content-type-options'],
      referrer: headers['referrer-policy'],
      opener: headers['cross-origin-opener-policy'],
      secure: headers['strict-transport-security'],
      camera: headers['permissions-policy']?.includes('camera=()'),
    }).toEqual({
      path,
      type: 'nosniff',
      referrer: 'strict-origin-when-cross-origin',
      opener: 'same-origin',
      secure: 'max-age=31536000',
      camera: true,
    });
    expect(headers['cache-control'], path).toMatch(
      path.startsWith('/_astro/') ? /max-age=31536000, immutable$/u : /max-age=300, must-revalidate$/u,
    );
    // Where two rules set one header, hosts disagree on what counts.
    expect(Object.values(headers).filter((value) => value.includes('\n'))).toEqual([]);
  }
});

test('security.txt says whom to tell, for less than a year', async () => {
  const text = await readText('/.well-known/security.txt');
  expect(text).toMatch(/^Contact: https:\/\/\S+$/mu);
  expect(text).toMatch(/^Canonical: https:\/\/\S+\/\.well-known\/security\.txt$/mu);
  expect(text).toMatch(/^Expires: \d{4}-\d\d-\d\dT00:00:00\.000Z$/mu);
});

test('no page has styles or scripts of its own in it', async ({ site }) => {
  for (const path of pagePaths(site)) {
    const html = await readText(path);
    const inline = html.match(
      /<style|<[^>]*\s(?:style|on[a-z]+)=|javascript:|<script(?![^>]*(?:src=|ld\+json))/gu,
    );
    expect({ path, inline }).toEqual({ path, inline: null });
  }
});

// The smoke test opens every page, and the browser complains there of what a policy forbids.
for (const [kind, path] of [
  ['an explainer', '/explainers/what-was-found/'],
  ['a table', '/zh-hant/reports/dam-files/tables/files-by-kind/'],
  ['a ledger', '/reports/dam-files/claims/'],
  ['a framed chart', '/embed/dam-files/files-by-kind/'],
] as const)
  test(`${kind} keeps to its policy whatever the reader does in it`, async ({ context, page }) => {
    await context.addInitScript(gatherViolations);
    await page.goto(path);
    await page
      .locator('summary:visible')
      .evaluateAll((all) => all.forEach((one) => (one as HTMLElement).click()));
    for (const drawing of await page.locator('.chart-drawing:visible').all())
      await drawing.hover({ force: true });
    await page
      .locator('main a.claim:visible')
      .evaluateAll((all) => (all.at(0) as HTMLElement | undefined)?.click());
    await page.waitForTimeout(500);
    expect(await page.evaluate(readViolations)).toEqual([]);
  });

test('the search works under its policy', async ({ context, page }) => {
  await context.addInitScript(gatherViolations);
  await page.goto('/search/?q=files');
  await expect(page.locator('.search-result').first()).toBeVisible();
  expect(await page.evaluate(readViolations)).toEqual([]);
});

test('another site may frame a chart, and no other page', async ({ page, site, baseURL }) => {
  const frames = ['/', ...pagePaths(site).filter((path) => path.includes('/embed/'))];
  const body = frames.map((path) => `<iframe src="${baseURL ?? ''}${path}"></iframe>`).join('');
  const elsewhere = createServer((_request, response) =>
    response.setHeader('Content-Type', 'text/html').end(body),
  );
  await page.goto(`http://127.0.0.1:${String(await listen(elsewhere, '127.0.0.1', 0))}/`);
  const shown = await Promise.all(
    frames.map((_path, index) => page.frameLocator(`iframe >> nth=${index}`).locator('main').count()),
  );
  elsewhere.close().closeAllConnections();
  expect(shown).toEqual([0, ...frames.slice(1).map(() => 1)]);
});

function policyFor(path: string): string {
  return /^\/(?:zh-hant\/)?search\/$/u.test(path) ? SEARCH : STRICT;
}

function ownPolicy(html: string): string | undefined {
  return /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'");
}

/** Runs in the page. */
function gatherViolations(): void {
  const found: string[] = [];
  Object.assign(globalThis, { found });
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    found.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
}

/** Runs in the page. */
function readViolations(): unknown {
  return (globalThis as { found?: unknown }).found;
}
