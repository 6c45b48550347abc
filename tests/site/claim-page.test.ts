import { expect, test } from './test.ts';

const claims = '/reports/dam-files/claims/';

test('a claim with a figure has a page: what is said, where, by whom, and its check’s drawing', async ({
  page,
}) => {
  await page.goto(claims);
  await page.locator('#key-share summary').first().click();
  await page.locator('#key-share').getByRole('link', { name: 'Page of this claim' }).click();
  await expect(page).toHaveURL(/\/claims\/key-share\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('over 70%');
  await expect(page.locator('.claim-status')).toHaveText('Unverified claim');
  await expect(page.locator('.facts')).toContainText('no source named');
  await expect(page.locator('.check[data-verdict="contradicts"] .check-gap').first()).toBeVisible();
});

test('a heading gives a figure of another language once, and the page gives it as printed', async ({
  page,
}) => {
  await page.goto(`/zh-hant${claims}key-share/`);
  await expect(page.getByRole('heading', { level: 1 }).locator('data')).toHaveCount(1);
  await expect(page.locator('.facts .printed')).toContainText('over 70%');
});

test('a statement that the report contradicts has one, with the other statement', async ({ page }) => {
  await page.goto(`${claims}genuine/`);
  await expect(page.locator('.tension')).toContainText('contradicts');
  await expect(page.locator('.tension-side')).toHaveCount(2);
});

test('a cell has a page at its table, row and column', async ({ page }) => {
  const response = await page.goto(`${claims}files-by-kind/wall-surveys/pages/`);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('160,000');
});

test('what has neither a figure nor a contradiction has its place in the ledger alone', async ({
  page,
  request,
}) => {
  await page.goto(claims);
  const plain = page.locator('.entry[data-standing=""]:not(:has(data))').first();
  await expect(plain.getByRole('link', { name: 'Page of this claim' })).toHaveCount(0);
  const id = String(await plain.getAttribute('id'));
  expect((await request.get(`${claims}${id}/`)).status()).toBe(404);
});

test('its card is its own, and is there', async ({ page, request }) => {
  await page.goto(`${claims}key-share/`);
  const card = new URL(String(await page.locator('meta[property="og:image"]').getAttribute('content')))
    .pathname;
  expect(card).toContain('key-share');
  const picture = await request.get(card);
  expect(picture.headers()['content-type']).toBe('image/png');
});

test('its address can be copied', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`${claims}key-share/`);
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('button', { name: 'Link copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('/claims/key-share/');
});
