import type { Part, Quantity } from '../figures/quantity.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];
const COLUMN_NAME = /^[a-z]+(?: [a-z]+){0,2}$/;

/**
 * The parts of a figure that has several, by the name that they have in columns: “65% closed / 35% open”
 * has `closed` and `open`. Parts that don't say what they are of go by their place. A name holds no digits.
 */
export function namedParts({ parts }: Quantity): ReadonlyMap<string, Part> {
  if (parts.length === 1) return new Map();
  const names = parts.map(({ of = '' }) => of);
  const named = new Set(names).size === parts.length && names.every((name) => COLUMN_NAME.test(name));
  return new Map(
    parts.map((part, index) => [
      named ? (names[index] ?? '').replaceAll(' ', '_') : (ORDINALS[index] ?? 'last'),
      part,
    ]),
  );
}
