import type { Site } from './crawl.ts';

/** The addresses that the site links to and that don't answer, each with its status. */
export function faultyAddresses(site: Site): string[] {
  return [...site.values()]
    .filter(({ status }) => status !== 200)
    .map(({ path, status }) => `${String(status)} ${path}`);
}

/** The links to a place in a page that isn't there. */
export function lostPlaces(site: Site): string[] {
  return [...site.values()].flatMap(({ path, links }) =>
    links.filter((link) => lacksPlace(site, link)).map((link) => `${path} links to ${link}`),
  );
}

function lacksPlace(site: Site, link: string): boolean {
  const [path = '', id = ''] = link.split('#');
  const target = site.get(path);
  return id !== '' && target?.isPage === true && !target.ids.has(decodeURIComponent(id));
}
