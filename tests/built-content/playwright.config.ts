import { defineConfig } from '@playwright/test';
import shared from '../../playwright.config.ts';

/** What any newsroom's own site must hold to, whatever its reports are: the tests here know none. */
export default defineConfig(shared, {
  testDir: '.',
  globalSetup: './serve-built-site.ts',
  outputDir: '../../test-results',
});
