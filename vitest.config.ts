import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const rendered = ['tests/{components,layouts,pages}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rooms', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', ...rendered] } },
      // Tests of .astro files load them as Astro does, with none of the site's hooks: no check, no audit.
      getViteConfig(
        { test: { name: 'rendered', include: rendered } },
        { configFile: false, site: 'https://reportedly.example', trailingSlash: 'always' },
      ),
    ],
  },
});
