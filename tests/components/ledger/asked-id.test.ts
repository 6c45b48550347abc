import { expect, test } from 'vitest';
import { askedId } from '../../../src/components/ledger/asked-id.ts';

test.each([
  ['', ''],
  ['#night-riders', 'night-riders'],
  ['#rides-by-hour%2Fmidnight%2Friders', 'rides-by-hour/midnight/riders'],
  ['#%', '%'],
  ['#a%E0%A4%A', 'a%E0%A4%A'],
])('the fragment “%s” asks for “%s”', (hash, id) => {
  expect(askedId(hash)).toBe(id);
});
