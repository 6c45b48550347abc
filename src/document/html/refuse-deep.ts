import { isElement, type Node } from './element.ts';

// A page of a newspaper is forty deep. What looks into each of its parts takes longer by the power of this.
const DEEPEST = 200;

/** HTML that is nested deeper than any page that people read. */
export class TooDeep extends Error {}

/** Finds without recursion whether parsed HTML can be walked. @throws {TooDeep} when it can't */
export function refuseDeep(nodes: readonly Node[]): void {
  let level = nodes.filter(isElement);
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) throw new TooDeep();
    level = level.flatMap(({ childNodes }) => childNodes.filter(isElement));
  }
}
