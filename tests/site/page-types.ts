import { pagePaths, type Site } from './crawl.ts';

/** One page of each type in each language, the not-found page among them. */
export function pageOfEachType(site: Site): string[] {
  const types = new Map(pagePaths(site).map((path) => [typeOf(path), path]));
  return [...types.values(), '/nowhere/'];
}

/** Every page, but of those of one claim each, which are hundreds and alike, one in each language. */
export function pagesToOpen(site: Site): string[] {
  const paths = pagePaths(site);
  const ofClaims = paths.filter((path) => /\/claims\/./u.test(path));
  const first = new Map(ofClaims.map((path) => [typeOf(path), path]));
  return paths.filter((path) => !ofClaims.includes(path) || first.get(typeOf(path)) === path);
}

/** A type is an address without the names in it. */
export function typeOf(path: string): string {
  return path
    .replace(/\/(explainers|tables|embed|sections|claims(?=\/.))\/.*$/u, '/$1')
    .replace(/\/reports\/[^/]+/u, '/reports');
}
