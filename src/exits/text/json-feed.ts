import { languageTag } from '../../languages/languages.ts';
import type { Feed, FeedItem } from './feed.ts';

/** The file's name in the home folder of its language. */
export const JSON_FEED_FILE = 'feed.json';

/** A feed as JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). */
export function writeJsonFeed({ title, description, home, language, items }: Feed): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description,
    home_page_url: home,
    feed_url: new URL(JSON_FEED_FILE, home).href,
    language: languageTag(language),
    authors: [{ name: title, url: home }],
    items: items.map(writeItem),
  };
  return `${JSON.stringify(feed, null, 2)}\n`;
}

function writeItem({ address, title, summary, content, published, updated }: FeedItem): object {
  return {
    id: address,
    url: address,
    title,
    summary,
    content_html: content,
    date_published: new Date(published).toISOString(),
    date_modified: new Date(updated).toISOString(),
  };
}
