import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Clues, Via } from './sighting.ts';

/** Where in a page something stands, as far as that tells whose figure it is. */
export interface Spot {
  readonly via: Via;
  readonly clues: Clues;
}

export const NOWHERE: Spot = { via: 'text', clues: {} };

/** The spot within an element: its parent's, with what the element adds. */
export function spotOf(element: Tree.Element, outer: Spot): Spot {
  if (element.tagName === 'head') return { ...outer, via: 'head' };
  if (element.tagName === 'svg') return { ...outer, via: 'drawing' };
  // What a drawing names in itself is no place to go to.
  if (outer.via === 'drawing') return outer;
  const link = element.tagName === 'a' ? valueOf(element, 'href') : undefined;
  const id = valueOf(element, 'id');
  const picture = valueOf(element, 'data-picture');
  if (link === undefined && id === undefined && picture === undefined) return outer;
  const { anchors = [] } = outer.clues;
  return {
    via: outer.via,
    clues: {
      ...outer.clues,
      ...(link !== undefined && { link }),
      ...(id !== undefined && { anchors: [id, ...anchors] }),
      ...(picture !== undefined && { picture }),
    },
  };
}

function valueOf({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
