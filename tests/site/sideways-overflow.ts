import type { Page } from '@playwright/test';

/** Opens an address and returns the elements that push the page wider than its window. */
export async function sidewaysOverflow(page: Page, path: string): Promise<string[]> {
  await page.goto(path);
  return overflowing(page);
}

/** The elements that push an open page wider than its window. */
export function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth,
    );
    return [
      `${scrollWidth} px of content in ${clientWidth} px`,
      ...wide.slice(0, 5).map(({ tagName, className }) => `${tagName}.${className}`),
    ];
  });
}
