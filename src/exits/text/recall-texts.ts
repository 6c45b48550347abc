import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentCache } from '../../cache/content-cache.ts';
import type { Names } from '../../schemas/names.ts';
import { sitePath } from '../../wording/site-root.ts';
import { writePageTexts, type PageTexts } from './page-texts.ts';

/** A built site, and what its texts are made with. */
export interface BuiltSite {
  readonly folder: string;
  /** The folder of its host that the site stands in. */
  readonly root: string;
  readonly names: Names;
  readonly cache: ContentCache;
}

const PICTURE = / data-picture="([^"]+)"/g;

/** The texts of a page by its file in the site, made again only when the page has changed; null for one that has none. */
export function recallTexts(site: BuiltSite, file: string): PageTexts | null {
  const { folder, root, names, cache } = site;
  const html = readFileSync(join(folder, file));
  const pictures = new Set(picturesIn(html).filter((path) => existsSync(join(folder, sitePath(path, root)))));
  return cache.recallJson([html, root, ...names, ...pictures], () =>
    writePageTexts(html.toString(), root, { names, hasFile: (path) => pictures.has(path) }),
  );
}

// Addresses are ASCII: to find them, the page needs no decoding.
function picturesIn(html: Buffer): string[] {
  return Array.from(html.toString('latin1').matchAll(PICTURE), ([, path = '']) => path);
}
