import { nodesOf, startOf, endOf, type MarkdownNode } from '../../content/markdown/parse-markdown.ts';
import { addressOf, definitionsOf } from '../../content/markdown/text-runs.ts';
import { ERASED } from '../../content/markdown/align-text.ts';
import { quote, nearestOf } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import { refuseImage, refuseLink } from '../../schemas/destination.ts';
import type { SitePlaces } from './site-places.ts';

/** The site that a text stands in. */
export interface LinkContext {
  readonly places: SitePlaces;
  /** Where the site is published; null when that isn't known. */
  readonly home: string | null;
  /** The path of the page that the text is on; null for one that stands on several. */
  readonly page: string | null;
}

const KINDS = new Set(['link', 'image', 'imageReference', 'definition']);

/** The links, images and anchors inside the site that lead to nothing. Offsets are into the text. */
export function deadLinks(root: MarkdownNode, context: LinkContext): Fault[] {
  const definitions = definitionsOf(root);
  return [...nodesOf(root)]
    .filter(({ type }) => KINDS.has(type))
    .flatMap((node) => {
      const address = addressOf(node, definitions);
      const isImage = node.type.startsWith('image');
      // What may lead nowhere at all is a fault of its own.
      const refusal = isImage ? refuseImage(address) : refuseLink(address);
      if (refusal !== null || address.includes(ERASED)) return [];
      const dead = (isImage ? findPage(address) : null) ?? findDead(address, context);
      if (dead === null) return [];
      const message = `${isImage ? 'The image' : 'The link'} to ${quote(address)} ${dead.message}`;
      return [
        { start: startOf(node), end: endOf(node), rule: 'dead-link' as const, message, hint: dead.hint },
      ];
    });
}

interface Dead {
  readonly message: string;
  readonly hint: string;
}

/** A page is no picture. */
function findPage(address: string): Dead | null {
  if (!/\/(?:[?#].*)?$/u.test(address)) return null;
  return { message: 'leads to a page', hint: 'Put the picture into public/, and name it as /name.png.' };
}

/** Why an address leads nowhere; null for one that leads somewhere, or out of the site. */
function findDead(address: string, { places, home, page }: LinkContext): Dead | null {
  const inside = home !== null && `${address}/`.startsWith(home) ? `/${address.slice(home.length)}` : address;
  if (/^[a-z][a-z0-9+.-]*:/iu.test(inside)) return null;
  if (page === null && !inside.startsWith('/'))
    return {
      message: 'counts from the page that it stands on, and this text stands on several',
      hint: 'Begin the address with /, which is the site’s home.',
    };
  const { pathname, hash } = new URL(inside, `https://site.invalid${page ?? '/'}`);
  const path = decodeURIComponent(pathname).replace(/\/index\.html$/u, '/');
  const anchor = decodeURIComponent(hash.slice(1));
  const anchors = places.get(path);
  if (anchors === undefined)
    return { message: 'leads to nothing on this site', hint: hintFor(path, inside, places) };
  if (anchor === '' || anchor === 'top' || anchors === null || anchors().has(anchor)) return null;
  const nearest = anchors().size > MOST_COMPARED ? null : nearestOf(anchor, anchors());
  const known =
    nearest === null ? 'Name a heading, a claim or a check of that page.' : `Did you mean #${nearest}?`;
  return { message: `names no place on that page: ${quote(`#${anchor}`)}`, hint: known };
}

/** More anchors than are weighed for each of as many links. */
const MOST_COMPARED = 500;

/** Those that a slip could have made the path of: to weigh all of a large site for each link would take too long. */
function likePaths(path: string, known: Iterable<string>): string[] {
  const [begin, end] = [path.slice(0, 3), path.slice(-3)];
  return Array.from(known).filter(
    (place) => Math.abs(place.length - path.length) < 4 && (place.startsWith(begin) || place.endsWith(end)),
  );
}

/** An address that counts from its page, as one that counts from the site's home: "../about/" as "/about/". */
function fromHome(address: string, places: SitePlaces): string | null {
  const path = `/${address.replace(/^(?:\.{1,2}\/)+/u, '').replace(/[?#].*$/u, '')}`;
  const known = [path, `${path}/`].find((each) => places.has(each));
  return address.startsWith('/') || known === undefined ? null : known;
}

function hintFor(path: string, address: string, places: SitePlaces): string {
  const home = fromHome(address, places);
  if (home !== null)
    return `An address without a slash at its beginning counts from this page. Write ${home}`;
  if (places.has(`${path}/`)) return `End the address with a slash: ${path}/`;
  const nearest = nearestOf(path, likePaths(path, places.keys()));
  if (nearest !== null) return `Did you mean ${nearest}?`;
  return 'Pages end with a slash, as /explainers/name/ does; files stand in public/, without that folder in the address.';
}
