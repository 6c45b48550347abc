import { sidewaysOverflow } from './sideways-overflow.ts';
import { siteUnderTest } from './site-under-test.ts';
import { expect, test } from './test.ts';

interface Count {
  readonly found: number;
  readonly holes: number;
  readonly url?: string;
}

interface Audit {
  readonly asOf: string;
  readonly summary: Count & { readonly figures: number; readonly exits: number };
  readonly byExit: readonly (Count & {
    readonly exit: string;
    readonly figures: number;
    readonly ofNoSingleClaim: number;
  })[];
  readonly figures: readonly {
    readonly id: string;
    readonly status: string;
    readonly exits: readonly (Count & { readonly exit: string; readonly url: string })[];
  }[];
}

const PAGES = [
  {
    path: '/audit/',
    count: (figures: number, exits: number) => `${figures} figures × ${exits} exits`,
    none: 'none unmarked',
  },
  {
    path: '/zh-hant/audit/',
    count: (figures: number, exits: number) => `${figures} 個數字 × ${exits} 個出口`,
    none: '全部帶有標記',
  },
];

for (const { path, count, none } of PAGES) {
  test(`${path} says how many figures leave by how many exits, and that none is unmarked`, async ({
    page,
  }) => {
    await page.goto(path);
    const { summary } = await readAudit();
    await expect(page.locator('.audit-count')).toContainText(count(summary.figures, summary.exits));
    await expect(page.locator('.audit-count')).toContainText(none);
    await expect(page.locator('.audit-matrix tbody tr')).toHaveCount(summary.figures);
  });

  test(`${path} shows every exit without scrolling within the table`, async ({ page }) => {
    await page.goto(path);
    const hidden = await page
      .locator('.audit-table:not(.audit-matrix)')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBeLessThanOrEqual(1);
  });

  test(`${path} fits a small screen, folded and open`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await sidewaysOverflow(page, path)).toEqual([]);
    for (const summary of await page.locator('main summary').all()) await summary.click();
    const excess = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth - clientWidth;
    });
    expect(excess).toBe(0);
  });
}

test('the numbers agree with one another', async () => {
  const { summary, byExit, figures } = await readAudit();
  expect(summary.holes).toBe(0);
  expect(summary.figures).toBe(figures.length);
  expect(summary.exits).toBe(byExit.filter((exit) => exit.figures > 0).length);
  expect(summary.found).toBe(sum(byExit.map(({ found }) => found)));
  for (const { exit, figures: leaving, found, ofNoSingleClaim } of byExit) {
    const counts = figures.flatMap((figure) => figure.exits.filter((each) => each.exit === exit));
    expect({ exit, leaving: counts.length }).toEqual({ exit, leaving });
    expect({ exit, found: sum(counts.map((each) => each.found)) + ofNoSingleClaim }).toEqual({ exit, found });
  }
});

test('every figure leaves the site by some exit, always marked, and says that it is unverified', async () => {
  const { figures } = await readAudit();
  for (const { id, status, exits } of figures) {
    expect(status, id).toContain('unverified');
    expect({ id, holes: sum(exits.map(({ holes }) => holes)) }).toEqual({ id, holes: 0 });
    // The claims ledger, the data and the page of checks hold them all.
    expect({ id, exits: exits.length }).not.toEqual({ id, exits: 0 });
  }
});

test('every place that the audit names is there', async ({ site }) => {
  const { byExit, figures } = await readAudit();
  const urls = [
    ...byExit.flatMap(({ url }) => url ?? []),
    ...figures.flatMap(({ exits }) => exits.map(({ url }) => url)),
  ];
  const missing = [...new Set(urls)].filter((url) => {
    const [path = '', anchor] = url.split('#');
    const answer = site.get(path);
    return answer?.status !== 200 || (anchor !== undefined && !answer.ids.has(anchor));
  });
  expect(missing).toEqual([]);
});

test('every page leads to the audit', async ({ page }) => {
  await page.goto('/');
  await page.locator('footer').getByRole('link', { name: 'Is every figure marked?' }).click();
  await expect(page).toHaveURL(/\/audit\/$/u);
});

async function readAudit(): Promise<Audit> {
  const response = await fetch(new URL('/audit.json', siteUnderTest().address));
  expect(response.headers.get('content-type')).toContain('application/json');
  return (await response.json()) as Audit;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
