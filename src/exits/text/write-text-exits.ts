import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../schemas/language.ts';
import { homeAddress } from '../../wording/address.ts';
import type { PageHead } from './built-page.ts';
import { makeFeed } from './feed.ts';
import { JSON_FEED_FILE, writeJsonFeed } from './json-feed.ts';
import { writeLlms } from './llms.ts';
import type { PageTexts } from './page-texts.ts';
import { inReadingOrder } from './reading-order.ts';
import { recallTexts, type BuiltSite } from './recall-texts.ts';
import { RSS_FILE, writeRss } from './rss.ts';
import { openSearchIndex, type SearchIndex } from './search-index.ts';

/**
 * Writes the Markdown twins, the feeds, the list for programs and the search index beside the pages that they are
 * made of. Returns how many pages that were.
 */
export async function writeTextExits(site: BuiltSite): Promise<number> {
  const index = await openSearchIndex();
  try {
    const pages = inReadingOrder(await writePages(site, index));
    await index.write(site.folder);
    const heads = pages.map(({ head }) => head);
    await writeFeeds(site, heads);
    const list = writeLlms(heads);
    if (list !== null) await writeFile(join(site.folder, 'llms.txt'), list);
    return heads.length;
  } finally {
    await index.close();
  }
}

/** Writes what is made of one page at a time, and keeps of each only what the lists of pages need. */
async function writePages(site: BuiltSite, index: SearchIndex): Promise<Pick<PageTexts, 'head' | 'links'>[]> {
  const files = (await readdir(site.folder, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages: Pick<PageTexts, 'head' | 'links'>[] = [];
  for (const file of files.sort()) {
    const texts = await recallTexts(site, file);
    if (texts === null) continue;
    const { head, links, twin, searchDocument } = texts;
    await writeFile(join(site.folder, head.path, 'index.md'), twin);
    if (searchDocument !== null) await index.add(head.address, searchDocument);
    pages.push({ head, links });
  }
  return pages;
}

async function writeFeeds(site: BuiltSite, pages: readonly PageHead[]): Promise<void> {
  const contentOf = async ({ path }: PageHead): Promise<string> =>
    (await recallTexts(site, join(path, 'index.html')))?.feedContent ?? '';
  for (const language of LANGUAGES) {
    const feed = await makeFeed(pages, language, contentOf);
    if (feed === null) continue;
    const home = join(site.folder, homeAddress(language));
    await writeFile(join(home, RSS_FILE), await writeRss(feed));
    await writeFile(join(home, JSON_FEED_FILE), writeJsonFeed(feed));
  }
}
