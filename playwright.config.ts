import { defineConfig } from '@playwright/test';
import { findBrowser } from './tests/site/browser/find-browser.ts';
import { launchOptions } from './tests/site/browser/launch-options.ts';

export default defineConfig({
  testDir: 'tests/site',
  globalSetup: './tests/site/serve-built-site.ts',
  fullyParallel: true,
  workers: '100%',
  forbidOnly: process.env.CI !== undefined,
  reporter: 'list',
  use: { launchOptions: launchOptions(findBrowser()) },
});
