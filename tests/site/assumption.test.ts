import { brotliCompressSync } from 'node:zlib';
import type { Locator, Page } from '@playwright/test';
import { openElsewhere } from './open-elsewhere.ts';
import { expect, test } from './test.ts';

const checks = '/reports/dam-files/checks/';
const AGREE = 'The figures agree';

test('by keyboard, a figure is moved until the claim holds, and back', async ({ page }) => {
  await page.goto(checks);
  const { box, slider, result, dot } = await openAssumption(page);
  const before = await dot.getAttribute('cx');
  await slider.focus();
  await page.keyboard.press('End');
  await expect(result).toContainText('With your assumption');
  await expect(result).toContainText(AGREE);
  await expect(box.locator('.assumed').first()).toContainText('(your assumption)');
  expect(await slider.getAttribute('aria-valuetext')).toContain('(your assumption)');
  expect(await dot.getAttribute('cx')).not.toBe(before);
  // What the box says of the printed figures says so while others are assumed.
  const said = box.locator('.check-verdict, .check-side.is-result .check-value, .check-working');
  expect(await textsBefore(said)).toEqual(Array.from({ length: await said.count() }, () => 'As printed: '));
  await box.getByRole('button', { name: 'As printed' }).click();
  await expect(result).toBeEmpty();
  expect(new Set(await textsBefore(said))).toEqual(new Set(['none']));
  await expect(slider).toBeFocused();
});

test('by mouse, the result and the verdict move along', async ({ page }) => {
  await page.goto(checks);
  const { slider, result } = await openAssumption(page);
  await slider.scrollIntoViewIfNeeded();
  const place = await slider.boundingBox();
  if (!place) throw new Error('no slider');
  await page.mouse.move(place.x + place.width / 3, place.y + place.height / 2);
  await page.mouse.down();
  await page.mouse.move(place.x + place.width - 4, place.y + place.height / 2, { steps: 5 });
  await page.mouse.up();
  await expect(result).toContainText(AGREE);
});

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a tap on the slider is enough', async ({ page }) => {
    await page.goto(checks);
    const { slider, result } = await openAssumption(page);
    await slider.scrollIntoViewIfNeeded();
    const place = await slider.boundingBox();
    if (!place) throw new Error('no slider');
    await page.touchscreen.tap(place.x + place.width - 4, place.y + place.height / 2);
    await slider.press('End');
    await expect(result).toContainText(AGREE);
  });
});

test('in a frame on another page the figures move too, and a link leaves the frame', async ({
  page,
  baseURL,
}) => {
  const address = `${baseURL ?? ''}/embed/dam-files/checks/key-pair-share/`;
  await openElsewhere(page, `<iframe src="${address}" width="360" height="900"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.stamp')).toBeVisible();
  await frame.locator('.assumption > summary').click();
  await frame.locator('input[type="range"]').first().press('End');
  await expect(frame.locator('.assumption-result')).toContainText(AGREE);
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    frame.getByRole('link', { name: 'All checks' }).click(),
  ]);
  await expect(popup).toHaveURL(/\/reports\/dam-files\/checks\//u);
});

test('a page that frames a check can’t have it begin with an assumption', async ({ page, baseURL }) => {
  const address = `${baseURL ?? ''}/embed/dam-files/checks/key-pair-share/?key-pair-share=pkpkpkpk`;
  await page.goto(address);
  await expect(page.locator('.assumption-result')).not.toBeEmpty();
  await openElsewhere(page, `<iframe src="${address}#zz" width="360" height="900"></iframe>`);
  const frame = page.frameLocator('iframe');
  await expect(frame.locator('.assumption')).toBeVisible();
  await expect(frame.locator('.assumption[open]')).toHaveCount(0);
  await frame.locator('.assumption > summary').click();
  await expect(frame.locator('.assumption-result')).toBeEmpty();
});

test('a link keeps the assumption, and holds no figure', async ({ page }) => {
  await page.goto(checks);
  const { box, slider, result } = await openAssumption(page);
  await slider.focus();
  await page.keyboard.press('End');
  await expect(result).toContainText(AGREE);
  const told = await result.textContent();
  const link = String(await box.getByRole('link', { name: 'Link to this assumption' }).getAttribute('href'));
  expect(link).not.toMatch(/\d/u);
  await page.goto(`${checks}${link}`);
  await expect(assumptionIn(page).result).toHaveText(String(told));
});

test('the evaluator comes at the first touch, and is small', async ({ page }) => {
  const scripts: Promise<Buffer>[] = [];
  await page.goto(checks);
  await page.waitForLoadState('networkidle');
  page.on('response', (response) => {
    if (response.url().endsWith('.js')) scripts.push(response.body());
  });
  const { slider, result } = await openAssumption(page);
  await slider.focus();
  await page.keyboard.press('End');
  await expect(result).not.toBeEmpty();
  expect(scripts.length).toBeGreaterThan(0);
  const bodies = await Promise.all(scripts);
  expect(bodies.reduce((sum, body) => sum + brotliCompressSync(body).length, 0)).toBeLessThan(4096);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('only the text says what would have to be true', async ({ page }) => {
    await page.goto(checks);
    await expect(page.locator('.requirements').first()).toBeVisible();
    await expect(page.locator('.assumption:visible')).toHaveCount(0);
  });
});

async function openAssumption(page: Page): Promise<ReturnType<typeof assumptionIn>> {
  const within = assumptionIn(page);
  await within.box.locator('.assumption > summary').click();
  return within;
}

function assumptionIn(page: Page): { box: Locator; slider: Locator; result: Locator; dot: Locator } {
  const box = page.locator('.check[data-check="key-pair-share"]');
  return {
    box,
    slider: box.locator('input[type="range"]').first(),
    result: box.locator('.assumption-result'),
    dot: box.locator('.check-mark.is-result .check-point'),
  };
}

/** What the style sheet writes before each of some lines. */
function textsBefore(lines: Locator): Promise<string[]> {
  return lines.evaluateAll((all) =>
    all.map((line) => getComputedStyle(line, '::before').content.replaceAll('"', '')),
  );
}
