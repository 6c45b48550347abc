import { isAlias, isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { REFUSED_KEYS } from '../json/json-value.ts';
import type { Locator, Span } from '../json/schema-faults.ts';
import { quote } from '../../problems/nearest.ts';
import type { Fault } from '../../problems/problem.ts';

/** A fault of the frontmatter as data. */
export function invalid(span: Span, message: string, hint: string): Fault {
  return { ...span, rule: 'invalid-data', message, hint };
}

/** The plain value of a node. What would make YAML more than data is refused. */
export function valueOf(node: unknown, found: Fault[]): unknown {
  if (node === null || node === undefined) return null;
  if (isAlias(node)) {
    found.push(
      invalid(
        spanOf(node),
        `The frontmatter refers to ${quote(`*${node.source}`)}`,
        'Write the value itself.',
      ),
    );
    return node.source;
  }
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return null;
  if (node.anchor !== undefined)
    found.push(
      invalid(spanOf(node), `The frontmatter has an anchor, ${quote(`&${node.anchor}`)}`, 'Remove it.'),
    );
  if (node.tag !== undefined)
    found.push(invalid(spanOf(node), `The frontmatter has a tag, ${quote(node.tag)}`, 'Remove it.'));
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => valueOf(item, found));
  return Object.fromEntries(node.items.flatMap((pair) => entryOf(pair, found)));
}

function entryOf({ key, value }: Pair, found: Fault[]): [string, unknown][] {
  const name = isScalar(key) ? String(key.value) : null;
  if (name === null || name === '<<' || REFUSED_KEYS.includes(name)) {
    found.push(invalid(spanOf(key), `${quote(name ?? 'This')} is refused as a field`, 'Remove it.'));
    return [];
  }
  return [[name, valueOf(value, found)]];
}

function spanOf(node: unknown): Span {
  const range = (node as Node | null)?.range;
  return range ? { start: range[0], end: Math.max(range[1], range[0] + 1) } : { start: 0, end: 1 };
}

/** Finds the YAML of a path in the frontmatter's data. */
export function locatorOf(root: Node): Locator {
  const find = (path: readonly PropertyKey[]): { key: unknown; value: unknown; complete: boolean } => {
    let place: { key: unknown; value: unknown; complete: boolean } = {
      key: null,
      value: root,
      complete: true,
    };
    for (const step of path) {
      const next = stepInto(place.value, step);
      if (!next) return { ...place, complete: false };
      place = { ...next, complete: true };
    }
    return place;
  };
  return {
    value: (path) => {
      const { value, key, complete } = find(path);
      const span = spanOf(value ?? key);
      return complete ? span : { start: span.start, end: span.start + 1 };
    },
    key: (path) => {
      const { key, value } = find(path);
      return spanOf(key ?? value);
    },
  };
}

/** The key and value under a step of a path, or null when there is none. */
export function stepInto(node: unknown, step: PropertyKey): { key: unknown; value: unknown } | null {
  if (isSeq(node)) return Number(step) in node.items ? { key: null, value: node.items[Number(step)] } : null;
  if (!isMap(node)) return null;
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
  return pair ? { key: pair.key, value: pair.value } : null;
}
