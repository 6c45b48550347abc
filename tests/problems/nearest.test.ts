import { expect, test } from 'vitest';
import { lettersOf } from '../../src/content/letters.ts';
import { nearestOf, suggest } from '../../src/problems/nearest.ts';

const words = Array.from({ length: 100_000 }, (_, index) => `w-${lettersOf(index)}`);

test('of thousands of mistyped names, the first are told what they were, and no more time is spent', () => {
  const known = new Set(['lamps', ...words]);
  const offered = Array.from({ length: 60 }, () => nearestOf('lmaps', known));
  expect(offered.slice(0, 49)).toEqual(Array(49).fill('lamps'));
  expect(offered.slice(50)).toEqual(Array(10).fill(null));
  expect(suggest('lmaps', known, '')).toMatch(/^Known are lamps, w-.* and 99995 more\.$/);
  expect(nearestOf('lmaps', new Set(['lamps']))).toBe('lamps');
});
