import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentCache } from '../../cache/content-cache.ts';
import type { Names } from '../../schemas/names.ts';
import { sitePath } from '../../addresses/site-root.ts';
import { readBuiltPage } from './built-page.ts';
import { writeFeedContent } from './feed.ts';
import { writePageTexts, type PageTexts, type SitePlace } from './page-texts.ts';
import type { TextSetting } from './plain-tree.ts';

/** A built site, and what its texts are made with. */
export interface BuiltSite extends SitePlace {
  readonly folder: string;
  readonly names: Names;
  readonly cache: ContentCache;
}

const PICTURE = / data-picture="([^"]+)"/g;

/** The texts of a page by its file in the site, made again only when the page has changed; null for one that has none. */
export function recallTexts(site: BuiltSite, file: string): PageTexts | null {
  return recallFrom(site, file, 'texts', writePageTexts);
}

/** The same for its text as readers of feeds get it, which only the newest articles need. */
export function recallFeedContent(site: BuiltSite, file: string): string {
  return recallFrom(site, file, 'feed', (html, { root, languages }, setting) => {
    const page = readBuiltPage(html, root, languages);
    return page === null ? '' : writeFeedContent(page, setting);
  });
}

function recallFrom<Made>(
  { folder, root, languages, names, cache }: BuiltSite,
  file: string,
  kind: string,
  write: (html: string, place: SitePlace, setting: TextSetting) => Made,
): Made {
  const html = readFileSync(join(folder, file));
  const pictures = new Set(picturesIn(html).filter((path) => existsSync(join(folder, sitePath(path, root)))));
  return cache.recallJson([kind, html, root, JSON.stringify(languages), ...names, ...pictures], () =>
    write(html.toString(), { root, languages }, { names, hasFile: (path) => pictures.has(path) }),
  );
}

// Addresses are ASCII: to find them, the page needs no decoding.
function picturesIn(html: Buffer): string[] {
  return Array.from(html.toString('latin1').matchAll(PICTURE), ([, path = '']) => path);
}
