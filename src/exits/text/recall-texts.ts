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

const PICTURE = /(?<=\sdata-picture=")[^"]+/gu;

/** The texts of a page by its file in the site, made again only when the page has changed; null for one that has none. */
export function recallTexts(site: BuiltSite, file: string): PageTexts | null {
  const { folder, root, names, cache } = site;
  const html = readFileSync(join(folder, file), 'utf8');
  const pictures = new Set(
    html.match(PICTURE)?.filter((path) => existsSync(join(folder, sitePath(path, root)))),
  );
  const parts = [html, root, ...names, ...pictures];
  return cache.recallJson(parts, () =>
    writePageTexts(html, root, { names, hasFile: (path) => pictures.has(path) }),
  );
}
