import { pagePaths, type Site } from './crawl.ts';

/** One page of each type in each language, the not-found page among them. */
export function pageOfEachType(site: Site): string[] {
  const types = new Map(pagePaths(site).map((path) => [typeOf(path), path]));
  return [...types.values(), '/nowhere/'];
}

/** A type is an address without the names in it. */
export function typeOf(path: string): string {
  return path.replace(/\/(explainers|tables|embed)\/.*$/u, '/$1').replace(/\/reports\/[^/]+/u, '/reports');
}
