import { expect, test } from './test.ts';

const TITLE = '檔案流入紙廠,暴露無人看管的保存制度';

test('the front page leads with the finding in our words, and quotes the report’s headline below', async ({
  page,
}) => {
  await page.goto('/');
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toContainText('Its own table doesn’t bear out');
  await expect(heading).not.toContainText('how little anybody kept watch');
  const quotation = page.locator('blockquote');
  await expect(quotation).toContainText('how little anybody kept watch');
  const printed = quotation.getByText(TITLE);
  expect(await printed.evaluate((text) => text.closest('[lang]')?.getAttribute('lang'))).toBe('zh-Hant');
  await page.goto('/zh-hant/');
  await expect(page.getByText(TITLE)).toHaveCount(1);
});

test('its title and its first line say what the site is', async ({ page }) => {
  await page.goto('/');
  await expect(page).toHaveTitle(/unverified news reports/u);
  await expect(page.locator('main > p').first()).toContainText('nobody has verified');
});

test('the notice stands only where a report is restated', async ({ page }) => {
  for (const [path, count] of [
    ['/', 1],
    ['/reports/dam-files/claims/', 1],
    ['/about/', 0],
    ['/search/', 0],
    ['/audit/', 0],
  ] as const) {
    await page.goto(path);
    await expect(page.locator('.notice'), path).toHaveCount(count);
  }
});

for (const [home, explainers, atOdds, past, asOf] of [
  [
    '/',
    'Explainers',
    /^The report contradicts itself in \d places$/u,
    /^Deadline passed/u,
    'as of 15 March 2031',
  ],
  ['/zh-hant/', '解讀', /^報導有 \d 處自相矛盾$/u, /^期限已過的預測/u, '截至 2031年3月15日'],
] as const) {
  test(`${home} shows what is at odds, every explainer, what is past its date and each table drawn`, async ({
    page,
  }) => {
    await page.goto(home);
    await expect(page.locator('.front-head .check')).toContainText(
      '(~160,000 + ~110,000) ÷ ~640,000 ≈ 42.2%',
    );
    await expect(page.locator('.front-head .check')).toContainText('over 70%');
    const places = page.getByRole('region', { name: atOdds });
    await expect(places.locator('.tension-sides')).toHaveCount(3);
    await expect(places.locator('.tension > a')).not.toHaveCount(0);
    const [told, ...kinds] = (await places.locator('.contradictions, .contradiction-kinds').allInnerTexts())
      .flatMap((text) => text.match(/\d+/gu) ?? [])
      .map(Number);
    expect((kinds[0] ?? 0) + (kinds[1] ?? 0)).toBe(told);
    const articles = page.getByRole('region', { name: explainers }).getByRole('heading', { level: 3 });
    await expect(articles).toHaveCount(3);
    const predictions = page.getByRole('region', { name: past });
    await expect(predictions).toContainText(asOf);
    expect(await predictions.locator('[data-mark="unverified"]').count()).toBeGreaterThan(0);
    const drawings = page.locator('figure.chart .chart-drawing:visible');
    await expect(drawings).toHaveCount(3);
  });
}

test('from the front page a link leads to all places, each with a way to it', async ({ page }) => {
  await page.goto('/');
  const told = await page.locator('.contradictions').innerText();
  await page.getByRole('link', { name: 'All places, and the formulas' }).click();
  await expect(page.locator('.contradictions')).toHaveText(told);
  const places = page.locator('.contradiction-places a');
  await expect(places).toHaveCount(Number(/\d+/u.exec(told)?.[0]));
  for (const place of await places.all()) {
    const id = new URL(String(await place.getAttribute('href')), page.url()).hash;
    await expect(page.locator(id)).toHaveCount(1);
  }
});

test('on paper, whose grounds aren’t printed, its words are dark, and its notice speaks of no sign that isn’t there', async ({
  page,
}) => {
  await page.goto('/');
  await page.emulateMedia({ media: 'print' });
  const relation = page.locator('[data-relation="contradicts"] .tension-relation').first();
  const [ground, ink, ofText] = await relation.evaluate((element) => {
    const { backgroundColor, color } = getComputedStyle(element);
    return [backgroundColor, color, getComputedStyle(document.body).color];
  });
  expect([ground, ink]).toEqual(['rgba(0, 0, 0, 0)', ofText]);
  await expect(page.getByRole('banner').getByText('and “?”', { exact: true })).toBeHidden();
});
