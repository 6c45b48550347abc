import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
const program = join(folder, 'chromium');
writeFileSync(program, '', { mode: 0o755 });

test.afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('a path in the environment is preferred to an installed browser', () => {
  const found = findBrowser({ CHROMIUM_PATH: process.execPath, PATH: folder });
  expect(found).toMatchObject({ from: 'environment', executablePath: process.execPath });
});

test('a path in the environment that leads nowhere is an error, not a reason to look further', () => {
  const nowhere = join(folder, 'nowhere');
  expect(() => findBrowser({ PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH: nowhere, PATH: folder })).toThrow(
    `PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH is "${nowhere}", and no program is there.`,
  );
});

test('an unknown wish is an error that names the known ones', () => {
  expect(() => findBrowser({ REPORTEDLY_BROWSER: 'firefox' })).toThrow('Set it to "system" or "npm"');
});

test.describe('on Linux', () => {
  test.skip(process.platform !== 'linux', 'other systems keep their programs elsewhere');

  test('an installed browser is preferred to the one that npm brings', () => {
    expect(findBrowser({ PATH: folder })).toMatchObject({ from: 'system', executablePath: program });
  });

  test('without an installed browser, an insistence on it says what to do', () => {
    expect(() => findBrowser({ REPORTEDLY_BROWSER: 'system', PATH: '' })).toThrow(
      'Install Google Chrome or Chromium',
    );
  });
});
