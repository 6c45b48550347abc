import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';
import type { JsonNode } from './parse-json.ts';

export interface JsonValue {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/** Keys by which an object's own machinery could be replaced. */
export const REFUSED_KEYS: readonly string[] = ['__proto__', 'constructor', 'prototype'];

/** The value of a node, with what a schema can't see: repeated keys, refused keys, endless numbers. */
export function readValue(root: JsonNode): JsonValue {
  const faults: Fault[] = [];
  return { value: valueOf(root, faults), faults };
}

function valueOf(node: JsonNode, faults: Fault[]): unknown {
  if (node.type === 'array') return (node.children ?? []).map((child) => valueOf(child, faults));
  if (node.type === 'object') return objectOf(node, faults);
  if (node.type === 'number' && !Number.isFinite(node.value)) {
    faults.push(faultAt(node, 'The number is too large to be kept', 'Write a smaller number, or a text.'));
    // Stands in, so that a schema finds no second fault in it.
    return 1;
  }
  return node.value;
}

/** What objects of a file inherit: no key. A schema that takes one's "length" for that of a list compares it with a number. */
const NO_KEYS = Object.freeze(
  Object.create(null, { [Symbol.toPrimitive]: { value: (): number => Number.NaN } }) as object,
);

function objectOf(node: JsonNode, faults: Fault[]): Record<string, unknown> {
  // Own keys alone: what every object inherits is no one's data.
  const result = Object.create(NO_KEYS) as Record<string, unknown>;
  for (const [key, child] of entriesOf(node)) {
    const name = String(key.value);
    if (REFUSED_KEYS.includes(name)) {
      faults.push(faultAt(key, `${quote(name)} is refused as a key`, 'Use another key.'));
      continue;
    }
    if (Object.hasOwn(result, name)) {
      faults.push(faultAt(key, `${quote(name)} stands twice in this object`, 'Keep one of the two.'));
      continue;
    }
    result[name] = valueOf(child, faults);
  }
  return result;
}

function faultAt({ offset, length }: JsonNode, message: string, hint: string): Fault {
  return { start: offset, end: offset + length, rule: 'invalid-data', message, hint };
}

/** The keys of an object with their values. */
export function entriesOf(node: JsonNode): [key: JsonNode, value: JsonNode][] {
  return (node.children ?? []).flatMap((property): [JsonNode, JsonNode][] => {
    const [key, value] = property.children ?? [];
    return key && value ? [[key, value]] : [];
  });
}

/** Where a path leads: the node itself, the key that holds it, and whether the whole path is there. */
export interface Place {
  readonly node: JsonNode;
  readonly key: JsonNode | null;
  readonly complete: boolean;
}

const entriesByKey = new WeakMap<JsonNode, ReadonlyMap<string, Place>>();

/** The entries of an object by their keys, the first of repeated keys: an object is searched more than once. */
function indexOf(node: JsonNode): ReadonlyMap<string, Place> {
  const known = entriesByKey.get(node);
  if (known) return known;
  const found = new Map(
    entriesOf(node)
      .toReversed()
      .map(([key, value]): [string, Place] => [String(key.value), { node: value, key, complete: true }]),
  );
  entriesByKey.set(node, found);
  return found;
}

/** Follows a path as far as it goes. The first of repeated keys counts, as in `readValue`. */
export function placeAt(root: JsonNode, path: readonly PropertyKey[]): Place {
  let place: Place = { node: root, key: null, complete: true };
  for (const step of path) {
    const next = stepInto(place.node, step);
    if (!next) return { ...place, complete: false };
    place = next;
  }
  return place;
}

function stepInto(node: JsonNode, step: PropertyKey): Place | null {
  if (node.type === 'array') {
    const child = typeof step === 'number' ? node.children?.[step] : undefined;
    return child ? { node: child, key: null, complete: true } : null;
  }
  return node.type === 'object' ? (indexOf(node).get(String(step)) ?? null) : null;
}

/** The node that a path leads to, or null when it isn't there. */
export function nodeAt(root: JsonNode, path: readonly PropertyKey[]): JsonNode | null {
  const { node, complete } = placeAt(root, path);
  return complete ? node : null;
}
