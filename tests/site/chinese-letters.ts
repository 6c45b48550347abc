import type { Page } from '@playwright/test';

/**
 * Whether the browser finds a font with Chinese letters: the site takes the reader's own, and a machine of
 * tests may have none. Without one, every such letter is the same empty box.
 */
export function hasChineseLetters(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const pictureOf = (letter: string): string => {
      const canvas = document.createElement('canvas');
      const pen = canvas.getContext('2d')!;
      pen.font = '48px sans-serif';
      pen.fillText(letter, 10, 60);
      return canvas.toDataURL();
    };
    return pictureOf('永') !== pictureOf('報');
  });
}

/** Why a test that measures Chinese lines is skipped. */
export const NO_CHINESE_LETTERS = 'this machine has no font with Chinese letters';
