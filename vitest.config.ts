import { fileURLToPath } from 'node:url';
import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';
import { PATIENCE, TEST_PATIENCE } from './tests/patience.ts';

const rendered = ['tests/{components,layouts,pages}/**/*.test.ts'];

/** What puts other modules in the place of some has its modules to itself. */
const replacing = [
  'tests/content/read-once.test.ts',
  'tests/editing/new-questions.test.ts',
  'tests/publish/recall-outlines.test.ts',
];

// Commands that tests start find their modules compiled by those before them.
const env = { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/compiled', import.meta.url)) };

const patience = {
  testTimeout: TEST_PATIENCE,
  hookTimeout: TEST_PATIENCE,
  expect: { poll: { timeout: PATIENCE } },
};

export default defineConfig({
  test: {
    // Nothing else is asked of the machine meanwhile.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'rooms',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/{site,built-content,changes}/**', ...rendered, ...replacing],
          // Half of the time would be spent on loading the same modules again.
          isolate: false,
          env,
          ...patience,
        },
      },
      { test: { name: 'replacing', include: replacing, env, ...patience } },
      // Two builds for each kind of change: some minutes, so not among the units.
      { test: { name: 'changes', include: ['tests/changes/**/*.test.ts'], env, ...patience } },
      // Tests of .astro files load them as Astro does, with none of the site's hooks: no check, no audit.
      getViteConfig(
        { test: { name: 'rendered', include: rendered, ...patience } },
        { configFile: false, site: 'https://reportedly.example', trailingSlash: 'always' },
      ),
    ],
  },
});
