import { getRssString } from '@astrojs/rss';
import { languageTag } from '../../languages/languages.ts';
import type { Feed, FeedItem } from './feed.ts';

/** The file's name in the home folder of its language. */
export const RSS_FILE = 'rss.xml';

/** What no document in XML may hold, not even escaped. */
const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A feed as RSS 2.0, which has no date of a revision of its own: Atom's goes with it.
 * @param address its own, in full
 */
export async function writeRss(
  { title, description, home, language, items }: Feed,
  address = new URL(RSS_FILE, home).href,
): Promise<string> {
  const written = await getRssString({
    title: asTitle(title),
    description: asHtml(description),
    site: home,
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>${languageTag(language)}</language>` +
      `<atom:link href="${address}" rel="self" type="application/rss+xml"/>`,
    items: items.map(writeItem),
  });
  return written.replaceAll(NOT_XML, '');
}

/** A description is HTML to readers of feeds, whatever it is to the format. */
function asHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A title is HTML to some of them and a text to others: what would begin a tag is none to either. */
function asTitle(text: string): string {
  return text.replaceAll('<', '&lt;');
}

function writeItem({ address, title, summary, content, published, updated }: FeedItem) {
  return {
    link: address,
    title: asTitle(title),
    description: asHtml(summary),
    content,
    pubDate: new Date(published),
    customData: `<atom:updated>${new Date(updated).toISOString()}</atom:updated>`,
  };
}
