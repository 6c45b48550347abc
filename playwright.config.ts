import { defineConfig } from '@playwright/test';
import { PATIENCE, TEST_PATIENCE } from './tests/patience.ts';
import { findBrowser } from './tests/site/browser/find-browser.ts';
import { launchOptions } from './tests/site/browser/launch-options.ts';

export default defineConfig({
  testDir: 'tests/site',
  globalSetup: './tests/site/serve-invented-site.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  timeout: TEST_PATIENCE,
  expect: { timeout: PATIENCE },
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'list',
  use: { launchOptions: launchOptions(findBrowser()) },
});
