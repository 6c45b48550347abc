import type { Page } from '@playwright/test';
import { hasChineseLetters, NO_CHINESE_LETTERS } from './chinese-letters.ts';
import { expect, test } from './test.ts';

const article = '/explainers/what-was-found/';

for (const [language, path, fewest, most] of [
  ['English', article, 58, 72],
  ['Chinese', `/zh-hant${article}`, 25, 38],
] as const)
  test(`a line of ${language} holds more than ${String(fewest)} and fewer than ${String(most)} characters`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto(path);
    test.skip(language === 'Chinese' && !(await hasChineseLetters(page)), NO_CHINESE_LETTERS);
    const characters = await charactersPerLine(page);
    expect(characters).toBeGreaterThan(fewest);
    expect(characters).toBeLessThan(most);
  });

test('the marks are explained, and shown, above every article', async ({ page }) => {
  await page.goto(article);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('Nothing on this page has been verified.');
  const hatching = banner.getByText('hatched underline and “?”');
  expect(await hatching.evaluate((text) => getComputedStyle(text).backgroundImage)).toContain('gradient');
});

test('with other people’s colours the marks are still shown where they are explained', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(article);
  const lineOf = (text: string): Promise<string> =>
    page
      .getByRole('banner')
      .getByText(text, { exact: true })
      .evaluate((mark) => getComputedStyle(mark).textDecorationStyle);
  expect(await lineOf('hatched underline and “?”')).toBe('wavy');
  expect(await lineOf('set like this')).toBe('double');
});

for (const [path, countOf] of [
  [article, /^(\d+) claimed figures and (\d+) other claims$/u],
  [`/zh-hant${article}`, /^(\d+) 個據稱的數字、(\d+) 項其他說法$/u],
] as const)
  test(`${path} opens with the count of what it holds`, async ({ page }) => {
    await page.goto(path);
    const [, figures, others] = countOf.exec(await page.locator('.opening li').first().innerText()) ?? [];
    const notes = page.locator('.notes .note');
    await expect(notes).toHaveCount(Number(figures) + Number(others));
    await expect(notes.filter({ has: page.locator('.note-figure, .note-says data') })).toHaveCount(
      Number(figures),
    );
    await expect(page.locator('.opening')).toContainText(/None of them verified|全部未經查證/u);
  });

for (const width of [320, 1440])
  test(`the contents of an article lead to its parts at ${String(width)} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    await page.goto(article);
    const contents = page.getByRole('navigation', { name: 'On this page' });
    const parts = await page.locator('.prose > h2').allInnerTexts();
    await expect(contents.getByRole('link')).toHaveText([...parts, 'The claims on this page']);
    for (const part of parts) {
      await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
      await contents.getByRole('link', { name: part }).click();
      await expect(page.getByRole('heading', { name: part })).toBeInViewport();
    }
  });

test('the contents show which part is being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await page.goto(article);
  const part = page.locator('.prose > h2').nth(1);
  await part.evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
  const current = page.getByRole('navigation', { name: 'On this page' }).locator('[aria-current="location"]');
  await expect(current).toHaveText(await part.innerText());
});

test('an article says which part it is and leads on', async ({ page }) => {
  await page.goto(article);
  await expect(page.getByText('part 1 of 3')).toBeVisible();
  await page.getByRole('link', { name: /^Next/u }).click();
  await expect(page.getByText('part 2 of 3')).toBeVisible();
  await page.getByRole('link', { name: /^Previous/u }).click();
  await expect(page).toHaveURL(article);
});

test('a Chinese heading breaks between words, at 320 px too', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(`/zh-hant${article}`);
  test.skip(!(await hasChineseLetters(page)), NO_CHINESE_LETTERS);
  const heading = page.getByRole('heading', { level: 1 });
  const lines = await heading.evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const words: { text: string; top: number }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = document.createRange();
      range.selectNodeContents(node);
      words.push(...[...range.getClientRects()].map(({ top }) => ({ text: node.textContent ?? '', top })));
    }
    return words;
  });
  expect(new Set(lines.map(({ top }) => top)).size).toBeGreaterThan(1);
  expect(lines.length).toBe(new Set(lines.map(({ text }) => text)).size);
});

for (const path of ['', '/reports/dam-files/predictions/', '/audit/', article].flatMap((page) => [
  page,
  `/zh-hant${page}`,
]))
  test(`no date of the site’s own is broken between lines on ${path || '/'}`, async ({ page }) => {
    await page.goto(path || '/');
    for (const width of [320, 375, 430, 768]) {
      await page.setViewportSize({ width, height: 640 });
      const broken = await page.evaluate(() => {
        const DATE = /\d{4}年\d+月\d+日|\d+ [A-Z][a-z]+ \d{4}/gu;
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        const found: string[] = [];
        for (let node = walker.nextNode(); node; node = walker.nextNode())
          for (const { index, 0: date } of (node.textContent ?? '').matchAll(DATE)) {
            const range = document.createRange();
            range.setStart(node, index);
            range.setEnd(node, index + date.length);
            const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
            if (tops.size > 1 && node.parentElement?.closest('[data-mark="own"]')) found.push(date);
          }
        return found;
      });
      expect(broken, String(width)).toEqual([]);
    }
  });

test.describe('for a reader who wants no motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    await page.goto(article);
    const motion = await page.evaluate(() => ({
      scrolling: getComputedStyle(document.documentElement).scrollBehavior,
      animations: document.getAnimations().length,
    }));
    expect(motion).toEqual({ scrolling: 'auto', animations: 0 });
  });
});

test.describe('by keyboard alone', () => {
  test('the first stop skips to the text, and every stop can be seen', async ({ page }) => {
    await page.goto(article);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the text' });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
    await expect(page.locator('main')).toBeFocused();
    for (let stop = 0; stop < 25; stop += 1) {
      await page.keyboard.press('Tab');
      const seen = await page.evaluate(() => {
        const style = getComputedStyle(document.activeElement ?? document.body);
        return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2;
      });
      expect(seen).toBe(true);
    }
  });
});

/** How many characters a full line of an article holds. */
function charactersPerLine(page: Page): Promise<number> {
  return page.evaluate(() => {
    const paragraphs = [...document.querySelectorAll('.prose > p')];
    const lines = paragraphs.map((paragraph) => {
      const { height } = paragraph.getBoundingClientRect();
      return Math.round(height / parseFloat(getComputedStyle(paragraph).lineHeight));
    });
    const letters = paragraphs.map((paragraph) => {
      const text = paragraph.cloneNode(true) as Element;
      for (const mark of text.querySelectorAll('.mark')) mark.remove();
      return text.textContent.length;
    });
    const full = lines.map((count) => count - 0.35);
    const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);
    return sum(letters) / sum(full);
  });
}

test('a site that names no contact says so, and leads to what it has changed', async ({ page }) => {
  await page.goto('/about/');
  const mistake = page.locator('section', {
    has: page.getByRole('heading', { name: 'If something is wrong' }),
  });
  await expect(mistake).toContainText('No contact is named for this site.');
  await expect(mistake.getByRole('link')).toHaveAttribute('href', '/corrections/');
});
