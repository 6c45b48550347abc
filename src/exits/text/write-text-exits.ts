import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { homeAddress } from '../../addresses/address.ts';
import type { PageHead } from './built-page.ts';
import { makeFeed } from './feed.ts';
import { JSON_FEED_FILE, writeJsonFeed } from './json-feed.ts';
import { writeLlms } from './llms.ts';
import type { PageTexts } from './page-texts.ts';
import { inReadingOrder } from './reading-order.ts';
import { recallFeedContent, recallTexts, type BuiltSite } from './recall-texts.ts';
import { RSS_FILE, writeRss } from './rss.ts';
import { makeSearchIndex, type IndexFile, type SearchDocument } from './search-index.ts';

const SEARCH_FOLDER = 'pagefind';

/** What is kept of a page when its twin is written: what the lists of pages need. */
interface ListedPage extends Pick<PageTexts, 'head' | 'links'> {
  /** Its file in the site. */
  readonly file: string;
  /** A hash of what the search index reads of it; null when it reads nothing. */
  readonly searched: string | null;
}

/**
 * Writes the Markdown twins, the feeds, the list for programs and the search index beside the pages that they are
 * made of. Returns how many pages that were.
 */
export async function writeTextExits(site: BuiltSite): Promise<number> {
  const pages = inReadingOrder(writeTwins(site));
  const heads = pages.map(({ head }) => head);
  await writeFeeds(site, heads);
  const list = writeLlms(heads, site.languages);
  if (list !== null) writeFileSync(join(site.folder, 'llms.txt'), list);
  await writeSearchIndex(site, pages);
  return heads.length;
}

/** One page at a time: a site is larger than one needs in memory. */
function writeTwins(site: BuiltSite): ListedPage[] {
  const files = readdirSync(site.folder, { recursive: true, encoding: 'utf8' });
  return files
    .filter((file) => file.endsWith('.html'))
    .sort()
    .flatMap((file) => {
      const texts = recallTexts(site, file);
      if (texts === null) return [];
      const { head, links, twin, searchDocument } = texts;
      writeFileSync(join(site.folder, head.path, 'index.md'), twin);
      return [{ file, head, links, searched: searchDocument === null ? null : hashOf(searchDocument) }];
    });
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

async function writeFeeds(site: BuiltSite, pages: readonly PageHead[]): Promise<void> {
  const contentOf = ({ path }: PageHead): string => recallFeedContent(site, join(path, 'index.html'));
  for (const language of site.languages) {
    const feed = makeFeed(pages, language, contentOf);
    if (feed === null) continue;
    const home = join(site.folder, homeAddress(language));
    writeFileSync(join(home, RSS_FILE), await writeRss(feed));
    writeFileSync(join(home, JSON_FEED_FILE), writeJsonFeed(feed));
  }
}

/** The index is of all pages together: it is made again when one of them reads otherwise. */
async function writeSearchIndex(site: BuiltSite, pages: readonly ListedPage[]): Promise<void> {
  const searched = pages.filter((page) => page.searched !== null);
  const parts = searched.flatMap((page) => [page.head.address, page.searched ?? '']);
  const files = await site.cache.recall(parts, async () =>
    serialize(await makeSearchIndex(documentsOf(site, searched))),
  );
  for (const { path, content } of deserialize(files) as IndexFile[]) {
    const place = join(site.folder, SEARCH_FOLDER, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}

function* documentsOf(site: BuiltSite, pages: readonly ListedPage[]): Generator<SearchDocument> {
  for (const { file, head } of pages)
    yield { address: head.address, content: recallTexts(site, file)?.searchDocument ?? '' };
}
