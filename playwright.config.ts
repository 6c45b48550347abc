import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/site/browser/find-browser.ts';
import { launchOptions } from './tests/site/browser/launch-options.ts';

export default defineConfig({
  testDir: 'tests/site',
  globalSetup: './tests/site/serve-invented-site.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  // A small machine that is busy is slow, and no reason for a page to fail.
  timeout: 240_000,
  expect: { timeout: 30_000 },
  retries: process.env.CI === undefined ? 0 : 1,
  reporter: 'list',
  use: { launchOptions: launchOptions(findBrowser()) },
});
