import { readFile, rename, rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sitemap, { type SitemapItem } from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { builtFolder, type BuiltFolder } from '../../cache/built-folder.ts';
import { openMadeFiles, type MadeFiles } from '../../cache/made-files.ts';
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
  let made: MadeFiles;
  let site: readonly string[];
  return {
    ...writer,
    hooks: {
      ...writer.hooks,
      'astro:config:done': async (done) => {
        made = openMadeFiles(fileURLToPath(done.config.root), 'texts');
        site = [done.config.site ?? '', done.config.base, JSON.stringify(languages)];
        await writer.hooks['astro:config:done']?.(done);
      },
      'astro:build:done': async (build) => {
        const built = builtFolder(fileURLToPath(build.dir));
        const pages = pagesIn(built);
        const parts = ['site map', ...site, ...pages];
        if (made.put(parts, built) !== null) return;
        await write?.({ ...build, pages: pages.map((pathname) => ({ pathname })) });
        await dropNumber(build.dir);
        made.keep(parts, built, [SITE_MAP_FILE]);
      },
    },
  };
}

/** What Astro tells of pages leaves out those that weren't rendered anew. */
function pagesIn(built: BuiltFolder): string[] {
  const pages = built.list().filter((path) => path.endsWith('.html'));
  return pages.map((path) => path.replace(/(?:^|(?<=\/))index\.html$|\.html$/, ''));
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
