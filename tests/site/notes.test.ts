import type { Page } from '@playwright/test';
import { hasChineseLetters, NO_CHINESE_LETTERS } from './chinese-letters.ts';
import { expect, test } from './test.ts';

const article = '/explainers/what-was-found/';

test.describe('on a wide screen', () => {
  // As high as the page, so that every place of it can be pointed at.
  test.use({ viewport: { width: 1440, height: 14_000 } });

  for (const path of [article, `/zh-hant${article}`]) {
    test(`each note stands beside or just below its line, in order, at ${path}`, async ({ page }) => {
      await page.goto(path);
      test.skip(path.startsWith('/zh') && !(await hasChineseLetters(page)), NO_CHINESE_LETTERS);
      const [cited, beside] = [await citedClaims(page), await notesInMargin(page)];
      expect(beside.map(({ id }) => id)).toEqual(cited.map(({ id }) => id));
      const strays = beside.filter(({ top }, index) => {
        const line = cited[index]?.top ?? 0;
        return top < line - 8 || top > line + 160;
      });
      expect(strays).toEqual([]);
    });
  }

  test('a note in the margin opens in full', async ({ page }) => {
    await page.goto(article);
    const claim = page.locator('.prose .claim[data-note]').first();
    await claim.scrollIntoViewIfNeeded();
    const line = await claim.boundingBox();
    await page.mouse.click(1040, (line?.y ?? 0) + 12);
    await expect(page.getByRole('dialog')).toContainText('Unverified claim');
  });
});

for (const [width, height] of [
  [1440, 900],
  [768, 1024],
  [320, 640],
] as const) {
  test.describe(`${String(width)} px wide`, () => {
    test.use({ viewport: { width, height } });

    test('a note opens by keyboard inside the window, and closing it leads back', async ({ page }) => {
      await page.goto(article);
      const link = page.locator('#cite-key-share');
      await link.focus();
      await page.keyboard.press('Enter');
      const note = page.getByRole('dialog', { name: 'Note on this claim' });
      await expect(note).toBeFocused();
      await expect(note).toContainText('Unverified claim');
      await expect(note).toContainText('in “What Was Found”');
      await expect(note.getByRole('link', { name: 'In the ledger' })).toBeVisible();
      await expect(note).toBeInViewport({ ratio: 0.95 });
      await page.keyboard.press('Escape');
      await expect(note).toBeHidden();
      await expect(link).toBeFocused();
    });
  });
}

for (const [width, height] of [
  [768, 900],
  [320, 640],
] as const)
  test(`${String(width)} px wide, a note keeps to the margins and covers no line of its claim, wherever that stands`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    await page.goto(article);
    const link = page.locator('#cite-key-share');
    for (const place of ['start', 'center', 'end'] as const) {
      await link.evaluate((claim, block) => claim.scrollIntoView({ block, behavior: 'instant' }), place);
      await link.press('Enter');
      const note = await page.getByRole('dialog').boundingBox();
      expect(note?.x, place).toBeGreaterThan(8);
      expect(width - (note?.x ?? 0) - (note?.width ?? 0), place).toBeGreaterThan(8);
      const lines = await link.evaluate((claim) =>
        [...claim.getClientRects()].map(({ top, bottom }) => ({ top, bottom })),
      );
      const covered = lines.filter(
        ({ top, bottom }) => note && bottom > note.y + 1 && top < note.y + note.height - 1,
      );
      expect(covered, place).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });

test('pressing a claim again closes its note', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('#cite-pages-total');
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await link.click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
});

test('a note leads back to its claim', async ({ page }) => {
  await page.goto(article);
  await page.locator('#cite-key-share').click();
  await page.getByRole('dialog').getByRole('link', { name: 'Back to the text' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.locator('#cite-key-share')).toBeFocused();
});

test('opening a note moves nothing on the page', async ({ page }) => {
  await page.goto(article);
  const link = page.locator('#cite-key-share');
  await link.scrollIntoViewIfNeeded();
  const before = await link.boundingBox();
  await link.click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(await link.boundingBox()).toEqual(before);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a claim leads to its note at the article’s end', async ({ page }) => {
    await page.goto(article);
    await page.locator('#cite-key-share').click();
    expect(new URL(page.url()).hash).toBe('#note-key-share');
    const note = page.locator('.notes li:target');
    await expect(note).toBeInViewport();
    await expect(note).toContainText('Unverified claim');
    expect(await note.locator('summary').evaluate(isCut)).toBe(false);
  });
});

test('on paper the notes that a reader has opened are whole', async ({ page }) => {
  await page.setViewportSize({ width: 690, height: 1000 });
  await page.goto(article);
  await page.locator('.notes summary').first().click();
  const lines = page.locator('.note > details > summary');
  const cut = async (): Promise<boolean[]> =>
    Promise.all((await lines.all()).map((line) => line.evaluate(isCut)));
  expect(await cut()).toContain(true);
  await page.emulateMedia({ media: 'print' });
  expect(await cut()).not.toContain(true);
});

/** Whether an ellipsis, or the edge, takes a part of what an element says. */
function isCut(element: Element): boolean {
  return getComputedStyle(element).overflowX !== 'visible' && element.scrollWidth > element.clientWidth;
}

interface Place {
  readonly id: string;
  readonly top: number;
}

/** The claims that have a note in the margin, by the line on which each begins. */
function citedClaims(page: Page): Promise<Place[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.prose .claim[data-note]')]
      .filter((claim) => getComputedStyle(claim, '::before').cssFloat !== 'none')
      .map((claim) => ({ id: claim.id, top: claim.getClientRects()[0]?.top ?? 0 })),
  );
}

/** What a pointer meets on its way down the margin: the claim whose note is there, from its upper edge. */
function notesInMargin(page: Page): Promise<Place[]> {
  return page.evaluate(() => {
    const edge = document.querySelector('.prose')?.getBoundingClientRect().right ?? 0;
    const found: { id: string; top: number }[] = [];
    for (let top = 0; top < innerHeight; top += 2) {
      const id = document.elementFromPoint(edge + 60, top)?.closest('.claim[data-note]')?.id;
      if (id !== undefined && id !== found.at(-1)?.id) found.push({ id, top });
    }
    return found;
  });
}

test('a term is explained where it is pressed, as no claim, and by its link without scripts', async ({
  page,
}) => {
  await page.goto(article);
  const term = page.locator('.prose').getByRole('link', { name: 'sluice', exact: false }).first();
  await expect(term).toHaveAttribute('href', /^#its_term_/);
  await term.click();
  const note = page.getByRole('dialog', { name: 'sluice' });
  await expect(note).toContainText('A gate that lets water out of a dam.');
  await expect(note).not.toHaveAttribute('data-mark');
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await page.locator('#cite-key-share').press('Enter');
  await expect(page.getByRole('dialog', { name: 'Note on this claim' })).toHaveAttribute(
    'data-mark',
    'unverified',
  );
  const explained = page.locator(String(await term.getAttribute('href')));
  await expect(explained).toContainText('A gate that lets water out of a dam.');
});
