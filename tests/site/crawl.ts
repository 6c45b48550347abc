import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { publicAddress } from './site-under-test.ts';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** What one address of the site answered. */
export interface Answer {
  readonly path: string;
  readonly status: number;
  readonly isPage: boolean;
  /** The addresses inside the site that it names, as path and fragment. */
  readonly links: readonly string[];
  /** The places in it that a fragment can name. */
  readonly ids: ReadonlySet<string>;
}

export type Site = ReadonlyMap<string, Answer>;

/** Follows every link, image, script and style inside the site from its home page on; answers by path. */
export async function crawl(address: string, home = '/'): Promise<Site> {
  const answers = new Map<string, Answer>();
  let next = [home];
  while (next.length > 0) {
    const fresh = await Promise.all(next.map((path) => ask(address, path)));
    for (const answer of fresh) answers.set(answer.path, answer);
    const found = fresh.flatMap(({ links }) => links.map((link) => link.replace(/#.*$/su, '')));
    next = [...new Set(found)].filter((path) => !answers.has(path));
  }
  return answers;
}

/** The paths of the pages among the answers, in their order. */
export function pagePaths(site: Site): string[] {
  return [...site.values()].filter(({ isPage, status }) => isPage && status === 200).map(({ path }) => path);
}

async function ask(address: string, path: string): Promise<Answer> {
  const response = await fetch(address + path, { redirect: 'manual' });
  const isPage = response.headers.get('content-type')?.startsWith('text/html') === true;
  const text = await response.text();
  const elements = isPage ? [...elementsOf(parse(text))] : [];
  return {
    path,
    status: response.status,
    isPage,
    links: linksOf(elements, address + path),
    ids: idsOf(elements),
  };
}

function linksOf(elements: readonly Element[], page: string): string[] {
  const inside = [new URL(page).origin, new URL(publicAddress()).origin];
  return elements
    .flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'href' || name === 'src'))
    .map(({ value }) => new URL(value, page))
    .filter(({ origin }) => inside.includes(origin))
    .map(({ pathname, search, hash }) => pathname + search + hash);
}

function idsOf(elements: readonly Element[]): Set<string> {
  return new Set(
    elements.flatMap(({ attrs }) => attrs.filter(({ name }) => name === 'id').map(({ value }) => value)),
  );
}

function* elementsOf(node: Node): Generator<Element> {
  if ('attrs' in node) yield node;
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child);
}
