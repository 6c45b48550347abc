import { join } from 'node:path';
import { sitePath } from '../../addresses/site-root.ts';
import type { BuiltFolder } from '../../cache/built-folder.ts';
import type { Made, MadeFiles } from '../../cache/made-files.ts';
import type { Names } from '../../schemas/names.ts';
import { readBuiltPage } from './built-page.ts';
import { writeFeedContent } from './feed.ts';
import { writePageTexts, type PageTexts, type SitePlace } from './page-texts.ts';
import type { TextSetting } from './plain-tree.ts';

/** A built site, and what its texts are made with. */
export interface BuiltSite extends SitePlace {
  readonly built: BuiltFolder;
  readonly names: Names;
  /** Stands for the names, and for where the site stands and in which languages. */
  readonly setting: string;
  readonly made: MadeFiles;
}

/** What the lists of pages need of one whose twin is written. */
export interface ListedPage extends Pick<PageTexts, 'head' | 'links'> {
  /** Its file in the site. */
  readonly file: string;
  /** What hashes to this is what the search index reads of it; null when it reads nothing. */
  readonly searched: string | null;
}

const PICTURE = / data-picture="([^"]+)"/g;

/** Has the Markdown twins of some pages stand beside them, made again only when one of these pages has changed. */
export function recallTwins(site: BuiltSite, files: readonly string[]): readonly ListedPage[] {
  return site.made.recall(partsOf(site, 'twins', files), site.built, () => writeTwins(site, files));
}

/** What the search index reads of a page, as HTML. */
export function recallSearched(site: BuiltSite, { file, searched }: ListedPage): string {
  const kept = site.made.files.read(searched ?? '');
  return kept?.toString() ?? textsOf(site, file)?.searchDocument ?? '';
}

/** The text of a page as readers of feeds get it, which only the newest articles need. */
export function recallFeedContent(site: BuiltSite, file: string): string {
  return site.made.cache.recallJson(partsOf(site, 'feed', [file]), () => {
    const page = readBuiltPage(site.built.read(file).toString(), site.root, site.languages);
    return page === null ? '' : writeFeedContent(page, settingOf(site));
  });
}

function writeTwins(site: BuiltSite, files: readonly string[]): Made<readonly ListedPage[]> {
  const twins = new Map<string, string>();
  const told = files.flatMap((file): ListedPage[] => {
    const texts = textsOf(site, file);
    if (texts === null) return [];
    const { head, links, twin, searchDocument } = texts;
    twins.set(join(head.path, 'index.md').replace(/^\//, ''), twin);
    const searched = searchDocument === null ? null : site.made.files.keepBytes(searchDocument);
    return [{ file, head, links, searched }];
  });
  return { files: twins, told };
}

function textsOf(site: BuiltSite, file: string): PageTexts | null {
  return writePageTexts(site.built.read(file).toString(), site, settingOf(site));
}

function settingOf({ names, built, root }: BuiltSite): TextSetting {
  return { names, hasFile: (path) => built.has(sitePath(path, root).replace(/^\//, '')) };
}

/** All that the texts of some pages depend on. */
function partsOf(site: BuiltSite, kind: string, files: readonly string[]): string[] {
  const { built, made, setting } = site;
  const pages = files.flatMap((file) => [file, built.hashOf(file)]);
  const pictures = made.cache.recallJson(['pictures', ...pages], () =>
    files.flatMap((file) => picturesIn(built.read(file))),
  );
  const there = pictures.filter(settingOf(site).hasFile);
  return [kind, setting, ...there, ...pages];
}

// Addresses are ASCII: to find them, the page needs no decoding.
function picturesIn(html: Buffer): string[] {
  return Array.from(html.toString('latin1').matchAll(PICTURE), ([, path = '']) => path);
}
