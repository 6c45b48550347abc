import { expect, test } from './test.ts';

const TITLE = '檔案流入紙廠,暴露無人看管的保存制度';

test('the front page opens with the report in the reader’s language, and as the document prints it', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('how little anybody kept watch');
  const printed = page.getByText(TITLE);
  await expect(printed).toBeVisible();
  expect(await printed.evaluate((text) => text.closest('[lang]')?.getAttribute('lang'))).toBe('zh-Hant');
  await page.goto('/zh-hant/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText(TITLE);
  await expect(page.getByText(TITLE)).toHaveCount(1);
});

for (const [home, explainers, atOdds, past, asOf] of [
  ['/', 'The explainers', 'At odds with itself', /^Past their date/u, 'as of 15 March 2031'],
  ['/zh-hant/', '解讀文章', '自相矛盾之處', /^期限已過的預測/u, '截至 2031年3月15日'],
] as const) {
  test(`${home} shows every explainer, what is at odds, what is past its date and each table drawn`, async ({
    page,
  }) => {
    await page.goto(home);
    const articles = page.getByRole('region', { name: explainers }).getByRole('heading', { level: 3 });
    await expect(articles).toHaveCount(3);
    const odds = page.getByRole('region', { name: atOdds });
    await expect(odds).toContainText('(160,000 + 110,000) ÷ 640,000 = 42.2%');
    await expect(odds).toContainText('over 70%');
    const predictions = page.getByRole('region', { name: past });
    await expect(predictions).toContainText(asOf);
    expect(await predictions.locator('[data-mark="unverified"]').count()).toBeGreaterThan(0);
    const drawings = page.locator('figure.chart .chart-drawing:visible');
    await expect(drawings).toHaveCount(3);
  });
}

test('from what is at odds a link leads to the pairs of statements that it counts', async ({ page }) => {
  await page.goto('/');
  const link = page.getByRole('link', { name: /pairs of statements pull apart/u });
  const count = parseInt(await link.innerText(), 10);
  await link.click();
  await expect(page.getByRole('heading', { name: 'Where its statements pull apart' })).toBeInViewport();
  await expect(page.locator('.tension')).toHaveCount(count);
});
