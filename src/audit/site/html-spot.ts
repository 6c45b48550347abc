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
  const [check, report] = ['check', 'report'].map((name) => valueOf(element, `data-${name}`));
  const claim = claimNamedBy(element);
  // What is computed about a claim, such as the last day of its window, is no figure of the claim.
  const isNamed = claim !== undefined || check !== undefined || valueOf(element, 'data-mark') === 'computed';
  return { ...(report !== undefined && { report }), ...(isNamed && { claim, check }) };
}

/** Where a claim's note or its place in the ledger is led to, in a page's own addresses. */
const TO_CLAIM = /(?:^#note-|\/claims\/#)(.+)$/u;

/** The claim that an element names: outright, by its own id where it gives no other, or by where its mark leads. */
function claimNamedBy(element: Tree.Element): string | undefined {
  const name = valueOf(element, 'data-claim');
  if (name === '') return valueOf(element, 'id')?.replace(/^note-/u, '');
  if (name !== undefined || valueOf(element, 'data-mark') !== 'unverified') return name;
  return TO_CLAIM.exec(valueOf(element, 'href') ?? '')?.[1];
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
