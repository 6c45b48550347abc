import { expect, test } from 'vitest';
import { freeId } from '../../src/editing/slug.ts';
import { identifierSchema } from '../../src/schemas/text.ts';

test.each([
  ['night-bus', 'night-bus'],
  ['constructor', 'constructor-b'],
  ['prototype', 'prototype-b'],
  ['a'.repeat(300), 'a'.repeat(90)],
])('%s becomes an id', (wished, id) => {
  expect(freeId(wished, new Set())).toBe(id);
});

test('one that is too long keeps whole words, and what is taken has letters behind it', () => {
  const taken = new Set<string>();
  const heading = Array.from({ length: 40 }, () => 'heading').join('-');
  const ids = Array.from({ length: 800 }, () => freeId(heading, taken));
  expect(ids[0]).toMatch(/^heading(?:-heading)*$/);
  expect(ids.filter((id) => !identifierSchema.safeParse(id).success)).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
});
