import { bareFigures } from '../site/bare-figures.ts';
import { pagePaths } from '../site/crawl.ts';
import { readText } from '../site/read-page.ts';
import { expect, test } from '../site/test.ts';

test('every figure in the text of every page has its mark', async ({ site }) => {
  const faults: Record<string, string[]> = {};
  for (const path of pagePaths(site).filter((path) => !path.includes('/embed/'))) {
    const text = await readText(`${path}index.md`);
    const body = text.replace(/^---\n.*?\n---\n/su, '');
    // What numbers the items of a list counts nothing.
    const bare = body.split('\n').flatMap((line) => bareFigures(line.replace(/^[ >]*\d+[.)] /u, '')));
    if (bare.length > 0) faults[path] = bare;
  }
  expect(faults).toEqual({});
});

test('every claim says in its own text that it is unverified, without a style sheet or a script', async ({
  site,
}) => {
  for (const path of pagePaths(site)) {
    const html = await readText(path);
    const claims = html.match(/<a class="claim"[^]*?<\/a>/gu) ?? [];
    const bare = claims.filter((claim) => !/unverified|未經查證/u.test(claim.replace(/<[^>]*>/gu, '')));
    expect({ path, bare }).toEqual({ path, bare: [] });
  }
});

test('the audit that the site publishes has no hole', async () => {
  const audit = JSON.parse(await readText('/audit.json')) as { summary: { holes: number } };
  expect(audit.summary.holes).toBe(0);
});
