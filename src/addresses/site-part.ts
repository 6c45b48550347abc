import { LANGUAGE_IDS } from '../languages/languages.ts';

const LANGUAGE = new RegExp(`^(?:${LANGUAGE_IDS.join('|')})/`);
const OF_ARTICLE = /^explainers\/[^/]+(?=\/)/;
const OF_REPORT = /^(?:reports|data|charts|embed|cards)\/([^/]+)(?=\/)/;

/** What in a language is about no one article or report. */
const OF_ALL = 'all';

/** What search shows of a page: there is one a page, so that a few of them make a part. */
const SEARCHED = /^pagefind\/fragment\/[^/_]*_([^/]{2})/;

/**
 * The part of a site that a file belongs to: an article or a report in one language, or what is about all of them. What
 * is found in a part is found again as long as its files are as they were.
 * @param path from the site's folder, with forward slashes
 */
export function partOf(path: string): string {
  const [folder = ''] = LANGUAGE.exec(path) ?? [];
  const inLanguage = path.slice(folder.length);
  const [article] = OF_ARTICLE.exec(inLanguage) ?? [];
  const [, report] = OF_REPORT.exec(inLanguage) ?? [];
  if (article !== undefined) return folder + article;
  if (report !== undefined) return `${folder}reports/${report}`;
  const [, letters] = SEARCHED.exec(path) ?? [];
  return folder + OF_ALL + (letters === undefined ? '' : `/${letters}`);
}

/** Whether a part is about the whole site: it repeats what stands in the others. */
export function isOfAll(part: string): boolean {
  return part.replace(LANGUAGE, '').split('/', 1)[0] === OF_ALL;
}
