import type { LinkContext } from './links/dead-links.ts';

interface Found {
  /** What it was found with. */
  readonly against: readonly unknown[];
  readonly result: unknown;
}

const found = new WeakMap<object, Found>();

/**
 * What is found in an article or a report, or what was found before in the same one with the same things around it: a
 * site of many is checked again after each saving. What depends on where links lead is always found anew.
 * @param against all that it is held against besides links; the same only where each is
 */
export function findAgain<T>(
  owner: object,
  against: readonly unknown[],
  links: LinkContext,
  find: (links: LinkContext) => T,
): T {
  const known = found.get(owner);
  if (known !== undefined && isSame(known.against, against)) return known.result as T;
  const { places, isAsked } = watchPlaces(links.places);
  const result = find({ ...links, places });
  if (isAsked()) found.delete(owner);
  else found.set(owner, { against, result });
  return result;
}

function isSame(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((part, index) => part === other[index]);
}

/** The same places, which tell whether anybody asked for one. */
function watchPlaces(places: LinkContext['places']): {
  readonly places: LinkContext['places'];
  readonly isAsked: () => boolean;
} {
  let asked = false;
  const watched = new Proxy(places, {
    get(map, name) {
      asked = true;
      const member: unknown = Reflect.get(map, name, map);
      return typeof member === 'function' ? (member.bind(map) as unknown) : member;
    },
  });
  return { places: watched, isAsked: () => asked };
}
