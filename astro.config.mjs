import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/charts/live/plain-imports.ts';
import { hosting } from './src/publish/hosting/integration.ts';
import { textExits } from './src/exits/text/integration.ts';
import { siteMap } from './src/exits/text/site-map.ts';
import { publishing } from './src/publish/integration.ts';
import { readSiteAddress, readSiteColors, readSiteLanguages } from './src/publish/site-address.ts';
import { siteColorVariables } from './src/styles/site-colors.ts';
import { toolbar } from './src/toolbar/integration.ts';

const content = new URL('./content/', import.meta.url);
const colors = await readSiteColors(content);
const languages = await readSiteLanguages(content);

export default defineConfig({
  ...(await readSiteAddress(content)),
  trailingSlash: 'always',
  // White space as the formatter writes it: a line break in a component is none in the page.
  compressHTML: 'jsx',
  integrations: [publishing(), mdx(), siteMap(languages), textExits(languages), hosting(), toolbar()],
  build: { inlineStylesheets: 'never' },
  vite: {
    build: { assetsInlineLimit: 0 },
    css: { postcss: { plugins: [siteColorVariables(colors)] } },
    define: { SITE_COLORS: JSON.stringify(colors) },
    plugins: [plainImports()],
  },
});
