import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Clues, Via } from './occurrence.ts';

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
  const own = outer.via === 'drawing' ? nameIn(element) : { ...nameIn(element), ...placeIn(element, outer) };
  return Object.keys(own).length === 0 ? outer : { via: outer.via, clues: { ...outer.clues, ...own } };
}

/** Whose figure an element says that it is: the nearest name counts. */
function nameIn(element: Tree.Element): Clues {
  const [claim, check, report] = ['claim', 'check', 'report'].map((name) => valueOf(element, `data-${name}`));
  // What is computed about a claim, such as the last day of its window, is no figure of the claim.
  const isNamed = claim !== undefined || check !== undefined || valueOf(element, 'data-mark') === 'computed';
  return { ...(report !== undefined && { report }), ...(isNamed && { claim, check }) };
}

function placeIn(element: Tree.Element, { clues: { anchors = [] } }: Spot): Clues {
  const link = element.tagName === 'a' ? valueOf(element, 'href') : undefined;
  const id = valueOf(element, 'id');
  const picture = valueOf(element, 'data-picture');
  return {
    ...(link !== undefined && { link }),
    ...(id !== undefined && { anchors: [id, ...anchors] }),
    ...(picture !== undefined && { picture }),
  };
}

function valueOf({ attrs }: Tree.Element, wanted: string): string | undefined {
  return attrs.find(({ name }) => name === wanted)?.value;
}
