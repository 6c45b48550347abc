import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BenchSite } from './bench-site.ts';
import { PLAIN_SITE } from './plain-site.ts';
import { writeFiles } from './sample-site.ts';

/** What such a site has and this project hasn't. */
const PACKAGES = ['satori@0.63.2', '@resvg/resvg-js@2.6.2', 'node-html-parser@9.0.7'];

const CONFIG = `import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { outputs } from './installed/outputs.mjs';

export default {
  site: 'https://words.example',
  integrations: [mdx(), sitemap(), outputs()],
  cacheDir: './.cache/astro',
  vite: { cacheDir: './.cache/vite' },
  devToolbar: { enabled: false },
};
`;

const TWIN = `import { getCollection } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('articles')).map((entry) => ({ params: { path: entry.id }, props: { entry } }));
}

export const GET = ({ props: { entry } }) => new Response('# ' + entry.data.title + '\\n\\n' + entry.body);
`;

const FEED = `import rss from '@astrojs/rss';
import { getCollection } from 'astro:content';

export const GET = async ({ site }) =>
  rss({
    title: 'Words',
    description: 'A site made of words',
    site,
    items: (await getCollection('articles')).slice(0, 50).map(({ id, data, body }) => ({
      title: data.title,
      link: '/' + id + '/',
      content: body,
    })),
  });
`;

/**
 * What a user would assemble for the outputs of this project: plain Astro with a site map, a feed, cards, Markdown twins,
 * a search index and a look at every link. Its packages are installed for the bench alone.
 */
export function assemblySite(): BenchSite & { readonly remove: () => void } {
  const installed = mkdtempSync(join(tmpdir(), 'assembly-'));
  writeFiles(installed, { 'package.json': { private: true } });
  execFileSync('npm', ['install', '--no-audit', '--no-fund', '--save-exact', ...PACKAGES], {
    cwd: installed,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    ...PLAIN_SITE,
    name: 'assembly',
    write: (folder, count) => {
      PLAIN_SITE.write(folder, count);
      mkdirSync(join(folder, 'installed'));
      symlinkSync(join(installed, 'node_modules'), join(folder, 'installed', 'node_modules'), 'junction');
      cpSync(
        fileURLToPath(new URL('./assembly-outputs.mjs', import.meta.url)),
        join(folder, 'installed', 'outputs.mjs'),
      );
      writeFiles(folder, {
        'astro.config.mjs': CONFIG,
        'src/pages/[...path].md.ts': TWIN,
        'src/pages/rss.xml.ts': FEED,
      });
    },
    remove: () => {
      rmSync(installed, { recursive: true });
    },
  };
}
