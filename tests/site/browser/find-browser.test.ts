import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test as base } from '@playwright/test';
import { findBrowser } from './find-browser.ts';

/** A program named "chromium" in a folder that is this test's alone: tests may run in any worker, in any order. */
const test = base.extend<{ program: string }>({
  program: async ({}, use, testInfo) => {
    const program = testInfo.outputPath('chromium');
    writeFileSync(program, '', { mode: 0o755 });
    await use(program);
  },
});

test('a path in the environment is preferred to an installed browser', ({ program }) => {
  const found = findBrowser({ CHROMIUM_PATH: process.execPath, PATH: dirname(program) });
  expect(found).toMatchObject({ from: 'environment', executablePath: process.execPath });
});

test('a path in the environment that leads nowhere is an error, not a reason to look further', ({
  program,
}) => {
  const folder = dirname(program);
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

  test('an installed browser is found where it is insisted on', ({ program }) => {
    const found = findBrowser({ REPORTEDLY_BROWSER: 'system', PATH: dirname(program) });
    expect(found).toMatchObject({ from: 'system', executablePath: program });
  });

  test('the browser that npm brings is preferred to an installed one', ({ program }) => {
    test.skip(process.arch !== 'x64', 'npm brings a browser for x64 alone');
    expect(findBrowser({ PATH: dirname(program) })).toMatchObject({ from: 'npm' });
  });

  test('without an installed browser, an insistence on it says what to do', () => {
    expect(() => findBrowser({ REPORTEDLY_BROWSER: 'system', PATH: '' })).toThrow(
      'Install Google Chrome or Chromium',
    );
  });
});
