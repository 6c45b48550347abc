import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { plainImports } from './src/charts/live/plain-imports.ts';
import { hosting } from './src/publish/hosting/integration.ts';
import { textExits } from './src/exits/text/integration.ts';
import { siteMap } from './src/exits/text/site-map.ts';
import { publishing } from './src/publish/integration.ts';
import { readSiteAddress, readSiteLook, readSiteLanguages } from './src/publish/site-address.ts';
import { siteLook } from './src/styles/site-look.ts';
import { toolbar } from './src/toolbar/integration.ts';

const content = new URL('./content/', import.meta.url);
const look = await readSiteLook(content);
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
    css: { postcss: { plugins: [siteLook(look)] } },
    define: { SITE_COLORS: JSON.stringify(look.colors) },
    plugins: [plainImports()],
  },
});
