import { expect, test } from 'vitest';
import { shortenPath } from '../../src/charts/drawing/shorten-path.ts';

test.each([
  ['a bar', 'M166 6L616 6L616 31L166 31L166 6Z', 'M166 6h450v25h-450z'],
  ['a shape whose last side is drawn by none', 'M0 0L4 0L4 4Z', 'M0 0h4v4z'],
  ['dashes, each the same as the one before', 'M618 7L618 9.5M618 12L618 14.5', 'M618 7v2.5m0 2.5v2.5'],
  ['a slanted line', 'M10 10L7 5', 'M10 10l-3-5'],
  ['lines along the axes', 'M1 2H5V9', 'M1 2h4v7'],
  ['a curve', 'M10 0C10 5.5 5.5 10 0 10', 'M10 0c0 5.5-4.5 10-10 10'],
  ['a shape begun where another was closed', 'M1 1L3 1L3 3ZM5 5L6 5', 'M1 1h2v2zm4 4h1'],
  ['places between tenths, without drifting away', 'M0.04 0L0.08 0L0.12 0L0.16 0', 'M0 0h0.1h0h0.1'],
])('writes %s from place to place', (_what, path, shorter) => {
  expect(shortenPath(path)).toBe(shorter);
});
