import { expect, test } from 'vitest';
import { movedPermalink } from '../../../src/components/ledger/moved-permalink.ts';

test.each([
  [
    'a section’s page as it once stood',
    '/reports/pier/claims/opening/',
    '#lamps',
    '/reports/pier/claims/#lamps',
  ],
  [
    'a section that fits on the ledger again',
    '/reports/pier/sections/opening/b/',
    '#lamps',
    '/reports/pier/claims/#lamps',
  ],
  [
    'a section’s page in another language',
    '/zh-hant/reports/pier/claims/opening/',
    '#a',
    '/zh-hant/reports/pier/claims/#a',
  ],
  ['a site below a folder', '/of/a/reports/pier/claims/opening/', '#a', '/of/a/reports/pier/claims/#a'],
])('%s leads on to the claim', (_title, pathname, hash, expected) => {
  expect(movedPermalink({ pathname, hash })).toBe(expected);
});

test.each([
  ['the ledger itself, which would lead to itself', '/reports/pier/claims/', '#lamps'],
  ['no claim', '/reports/pier/claims/opening/', ''],
  ['an empty fragment', '/reports/pier/claims/opening/', '#'],
  ['another page', '/explainers/pier/', '#lamps'],
  ['another host', '//evil.example/reports/pier/claims/opening/', '#lamps'],
])('%s leads nowhere', (_title, pathname, hash) => {
  expect(movedPermalink({ pathname, hash })).toBeNull();
});
