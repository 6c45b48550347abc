import { getViteConfig } from 'astro/config';
import { defineConfig } from 'vitest/config';

const rendered = ['tests/{components,layouts,pages}/**/*.test.ts'];

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'rooms', include: ['tests/**/*.test.ts'], exclude: ['tests/site/**', ...rendered] } },
      // Tests of .astro files load them as Astro does, which takes a second or two more.
      getViteConfig({ test: { name: 'rendered', include: rendered } }),
    ],
  },
});
