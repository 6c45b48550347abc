import { readFile, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtFolder } from '../../cache/built-folder.ts';
import { languageTag, type Languages } from '../../languages/languages.ts';

/** The file that robots.txt names. */
export const SITE_MAP_FILE = 'sitemap.xml';

/** The list of all pages for search engines, each with its other languages. */
export function siteMap(languages: Languages): AstroIntegration {
  const writer = sitemap({
    filter: (page) => !new URL(page).pathname.includes('/embed/'),
    i18n: {
      defaultLocale: languages[0].id,
      locales: Object.fromEntries(languages.map((language) => [language.id, languageTag(language)])),
    },
    serialize: addDefault(languageTag(languages[0])),
    entryLimit: 50_000,
    namespaces: { news: false, image: false, video: false },
  });
  const write = writer.hooks['astro:build:done'];
  return {
    ...writer,
    hooks: {
      ...writer.hooks,
      'astro:build:done': async (build) => {
        await write?.({ ...build, pages: pagesIn(fileURLToPath(build.dir)) });
        await dropNumber(build.dir);
      },
    },
  };
}

/** What Astro tells of pages leaves out those that weren't rendered anew. */
function pagesIn(folder: string): { pathname: string }[] {
  const pages = builtFolder(folder)
    .list()
    .filter((path) => path.endsWith('.html'));
  return pages.map((path) => ({ pathname: path.replace(/(?:^|(?<=\/))index\.html$|\.html$/, '') }));
}

/** Which language to show whoever reads none of the site's. */
function addDefault(first: string): (item: SitemapItem) => SitemapItem {
  return (item) => {
    const standard = item.links?.find(({ lang }) => lang === first);
    if (standard === undefined) return item;
    return { ...item, links: [...(item.links ?? []), { ...standard, lang: 'x-default' }] };
  };
}

// The integration numbers its files, and no address of this site holds a number.
async function dropNumber(site: URL): Promise<void> {
  const index = new URL('sitemap-index.xml', site);
  const files = (await readFile(index, 'utf8')).match(/<loc>/g) ?? [];
  if (files.length !== 1) throw new Error(`The site map is in ${files.length} files, and they need names`);
  await rename(new URL('sitemap-0.xml', site), new URL(SITE_MAP_FILE, site));
  await rm(index);
}
