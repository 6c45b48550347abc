import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LANGUAGES } from '../../schemas/language.ts';
import type { Names } from '../../schemas/names.ts';
import { homeAddress } from '../../wording/address.ts';
import { sitePath } from '../../wording/site-root.ts';
import { readBuiltPage, type BuiltPage } from './built-page.ts';
import { inReadingOrder } from './reading-order.ts';
import { makeFeed } from './feed.ts';
import { JSON_FEED_FILE, writeJsonFeed } from './json-feed.ts';
import { writeLlms } from './llms.ts';
import { writeTwin } from './markdown-twin.ts';
import { plainTree, type TextSetting } from './plain-tree.ts';
import { RSS_FILE, writeRss } from './rss.ts';

/**
 * Every page of a built site, in the order in which it is read.
 * @param root the folder of its host that the site stands in
 */
export async function readBuiltPages(site: string, root: string): Promise<BuiltPage[]> {
  const files = (await readdir(site, { recursive: true })).filter((file) => file.endsWith('.html'));
  const pages = await Promise.all(
    files.map(async (file) => readBuiltPage(await readFile(join(site, file), 'utf8'), root)),
  );
  return inReadingOrder(pages.filter((page) => page !== null));
}

/** What the texts of a built site are made with. */
export function textSetting(site: string, root: string, names: Names): TextSetting {
  return { names, hasFile: (address) => existsSync(join(site, sitePath(address, root))) };
}

/** Writes the Markdown twins, the feeds and the list for programs beside the pages that they are made of. */
export async function writeTextExits(
  site: string,
  pages: readonly BuiltPage[],
  setting: TextSetting,
): Promise<void> {
  for (const page of pages) {
    await writeFile(join(site, page.path, 'index.md'), writeTwin(page, plainTree(page, setting)));
  }
  for (const language of LANGUAGES) {
    const feed = makeFeed(pages, language, setting);
    if (feed === null) continue;
    const home = join(site, homeAddress(language));
    await writeFile(join(home, RSS_FILE), await writeRss(feed));
    await writeFile(join(home, JSON_FEED_FILE), writeJsonFeed(feed));
  }
  const list = writeLlms(pages);
  if (list !== null) await writeFile(join(site, 'llms.txt'), list);
}
