import { homeAddress } from '../../addresses/address.ts';
import { partOf } from '../../addresses/site-part.ts';
import type { PageHead } from './built-page.ts';
import { makeFeed } from './feed.ts';
import { JSON_FEED_FILE, writeJsonFeed } from './json-feed.ts';
import { writeLlms } from './llms.ts';
import { inReadingOrder } from './reading-order.ts';
import {
  recallFeedContent,
  recallSearched,
  recallTwins,
  type BuiltSite,
  type ListedPage,
} from './recall-texts.ts';
import { RSS_FILE, writeRss } from './rss.ts';
import { joinEntries, makeSearchIndex, type IndexEntry, type SearchDocument } from './search-index.ts';

const SEARCH_FOLDER = 'pagefind';

/**
 * Writes the Markdown twins, the feeds, the list for programs and the search index beside the pages that they are
 * made of. Returns how many pages that were.
 */
export async function writeTextExits(site: BuiltSite): Promise<number> {
  const pages = inReadingOrder(listPages(site));
  const heads = pages.map(({ head }) => head);
  await writeFeeds(site, pages);
  const list = writeLlms(heads, site.languages);
  if (list !== null) site.built.write('llms.txt', list);
  await writeSearchIndex(site, pages);
  return heads.length;
}

/** One part of the site at a time: all of it is larger than one needs in memory. */
function listPages(site: BuiltSite): ListedPage[] {
  const pages = site.built.list().filter((path) => path.endsWith('.html'));
  const parts = Map.groupBy(pages, partOf);
  return [...parts.values()].flatMap((files) => recallTwins(site, files));
}

async function writeFeeds(site: BuiltSite, pages: readonly ListedPage[]): Promise<void> {
  const files = new Map(pages.map(({ head, file }) => [head.path, file]));
  const contentOf = ({ path }: PageHead): string => recallFeedContent(site, files.get(path) ?? '');
  const heads = pages.map(({ head }) => head);
  for (const language of site.languages) {
    const feed = makeFeed(heads, language, contentOf);
    if (feed === null) continue;
    const home = homeAddress(language).replace(/^\//, '');
    site.built.write(home + RSS_FILE, await writeRss(feed));
    site.built.write(home + JSON_FEED_FILE, writeJsonFeed(feed));
  }
}

/** A language's index is of all its pages together: it is made again when one of them reads otherwise. */
async function writeSearchIndex(site: BuiltSite, pages: readonly ListedPage[]): Promise<void> {
  const searched = pages.filter((page) => page.searched !== null);
  const entries: IndexEntry[] = [];
  for (const inLanguage of Map.groupBy(searched, ({ head }) => head.language.id).values())
    entries.push(await recallIndex(site, inLanguage));
  const { path, content } = joinEntries(entries);
  site.built.write(`${SEARCH_FOLDER}/${path}`, content);
}

async function recallIndex(site: BuiltSite, pages: readonly ListedPage[]): Promise<IndexEntry> {
  const parts = ['index', ...pages.flatMap(({ head, searched }) => [head.address, searched ?? ''])];
  const known = site.made.put(parts, site.built);
  if (known !== null) return known.told as IndexEntry;
  const { entry, files } = await makeSearchIndex(documentsOf(site, pages));
  for (const { path, content } of files) site.built.write(`${SEARCH_FOLDER}/${path}`, content);
  site.made.keep(
    parts,
    site.built,
    files.map(({ path }) => `${SEARCH_FOLDER}/${path}`),
    entry,
  );
  return entry;
}

function* documentsOf(site: BuiltSite, pages: readonly ListedPage[]): Generator<SearchDocument> {
  for (const page of pages) yield { address: page.head.address, content: recallSearched(site, page) };
}
