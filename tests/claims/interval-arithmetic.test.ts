import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Interval } from '../../src/figures/quantity.ts';
import {
  add,
  divide,
  exactly,
  interval,
  larger,
  multiply,
  negate,
  power,
  smaller,
  subtract,
  UNBOUNDED,
} from '../../src/claims/interval-arithmetic.ts';

const [closed, halfOpen] = [interval(2, 3), interval(2, 3, true)];
const over = (value: number): Interval => interval(value, Infinity, true, true);
const atLeast = (value: number): Interval => interval(value, Infinity, false, true);

describe('interval arithmetic by example', () => {
  it.each([
    ['sums add ends', add(closed, interval(10, 20)), interval(12, 23)],
    ['a sum with an open end is open there', add(halfOpen, interval(1, 1)), interval(3, 4, true)],
    ['differences cross ends', subtract(interval(10, 20), closed), interval(7, 18)],
    ['an open end crosses over', subtract(exactly(0), halfOpen), interval(-3, -2, false, true)],
    ['what cancels but for noise is zero', add(exactly(0.1 + 0.2), exactly(-0.3)), exactly(0)],
    [
      'products of mixed signs take the outermost corners',
      multiply(interval(-2, 3), interval(-5, 4)),
      interval(-15, 12),
    ],
    ['a bound times a positive number stays a bound', multiply(over(7), exactly(2)), over(14)],
    [
      'a bound times a negative number turns over',
      multiply(over(7), exactly(-1)),
      interval(-Infinity, -7, true, true),
    ],
    ['nothing times a bound is nothing', multiply(exactly(0), over(7)), exactly(0)],
    ['a zero that is reached is reached in the product', multiply(interval(0, 1), over(2)), atLeast(0)],
    ['quotients take the outermost corners', divide(interval(8, 12), interval(2, 4)), interval(2, 6)],
    [
      'a divisor without an upper bound brings the quotient near zero',
      divide(exactly(1), over(2)),
      interval(0, 0.5, true, true),
    ],
    ['a divisor that ends at zero bounds one side', divide(exactly(1), interval(0, 2)), atLeast(0.5)],
    [
      'a divisor up to zero bounds the other side',
      divide(exactly(1), interval(-2, 0)),
      interval(-Infinity, -0.5),
    ],
    ['a divisor around zero bounds nothing', divide(exactly(1), interval(-1, 1)), UNBOUNDED],
    ['nothing is divided by zero', divide(exactly(1), exactly(0)), null],
    ['odd powers keep signs', power(interval(-2, 3), exactly(3)), interval(-8, 27)],
    ['even powers of what spans zero start there', power(interval(-2, 1), exactly(2)), interval(0, 4)],
    ['even powers of negative numbers turn round', power(interval(-3, -2), exactly(2)), interval(4, 9)],
    ['negative powers are reciprocal', power(interval(2, 4), exactly(-1)), interval(0.25, 0.5)],
    ['powers of bounds are bounds', power(over(2), exactly(2)), over(4)],
    ['the zeroth power is one', power(over(2), exactly(0)), exactly(1)],
    ['zero has no negative power', power(exactly(0), exactly(-1)), null],
    ['negative numbers have no fractional powers', power(interval(-1, 1), exactly(0.5)), null],
    ['zero has fractional powers', power(interval(0, 1), exactly(0.5)), interval(0, 1)],
    ['the smaller of two ranges', smaller(interval(1, 5), interval(2, 3)), interval(1, 3)],
    ['the smaller of a range and a bound', smaller(interval(1, 5), over(2)), interval(1, 5)],
    [
      'the smaller is open where either top is',
      smaller(interval(1, 3), interval(2, 3, false, true)),
      interval(1, 3, false, true),
    ],
    ['the larger of two ranges', larger(interval(1, 5), interval(2, 7)), interval(2, 7)],
    [
      'the larger is open where either bottom is',
      larger(interval(2, 3), interval(2, 4, true)),
      interval(2, 4, true),
    ],
  ])('%s', (_, result, expected) => {
    expect(result).toEqual(expected);
  });

  it('an exponent range reaches between its corners', () => {
    const result = power(interval(0.5, 2), interval(-1, 2)) ?? UNBOUNDED;
    expect(result.low).toBeCloseTo(0.25, 12);
    expect(result.high).toBeCloseTo(4, 12);
  });
});

const number = fc.oneof(fc.integer({ min: -20, max: 20 }), fc.double({ min: -1e6, max: 1e6, noNaN: true }));
const finite = fc
  .tuple(number, number, fc.boolean(), fc.boolean())
  .map(([a, b, lowOpen, highOpen]) =>
    a === b ? exactly(a) : interval(Math.min(a, b), Math.max(a, b), lowOpen, highOpen),
  );
const bound = fc
  .tuple(number, fc.boolean(), fc.boolean())
  .map(([end, open, up]) => (up ? interval(end, Infinity, open) : interval(-Infinity, end, false, open)));
const anyInterval = fc.oneof({ arbitrary: finite, weight: 3 }, { arbitrary: bound, weight: 1 });

/** An interval and a number in it: at an end that it reaches, near one that it doesn't, or between. */
function withPoint(intervals: fc.Arbitrary<Interval>): fc.Arbitrary<[Interval, number]> {
  return fc
    .tuple(intervals, fc.double({ min: 0, max: 1, noNaN: true }))
    .map(([each, share]) => [each, pointIn(each, share)]);
}

function pointIn({ low, high, lowOpen, highOpen }: Interval, share: number): number {
  if (low === -Infinity && high === Infinity) return (share - 0.5) * 1e6;
  if (high === Infinity) return low + (share === 0 && !lowOpen ? 0 : 1e-3 + share * 1e6);
  if (low === -Infinity) return high - (share === 0 && !highOpen ? 0 : 1e-3 + share * 1e6);
  if (share === 0 && !lowOpen) return low;
  if (share === 1 && !highOpen) return high;
  const middle = low + (high - low) * Math.min(0.999, Math.max(0.001, share));
  return middle > low && middle < high ? middle : lowOpen ? high : low;
}

function holds(result: Interval, value: number, size = Math.abs(value)): void {
  if (!Number.isFinite(value)) return;
  const slack = 1e-9 * Math.max(size, Math.abs(value), Number.MIN_VALUE);
  expect(value).toBeGreaterThanOrEqual(result.low - slack);
  expect(value).toBeLessThanOrEqual(result.high + slack);
}

describe('whatever its operands are, a result holds', () => {
  const pair = fc.tuple(withPoint(anyInterval), withPoint(anyInterval));
  type Operation = [string, (a: Interval, b: Interval) => Interval, (x: number, y: number) => number];
  const operations: Operation[] = [
    ['every sum', add, (x, y) => x + y],
    ['every difference', subtract, (x, y) => x - y],
    ['every product', multiply, (x, y) => x * y],
    ['every minimum', smaller, Math.min],
    ['every maximum', larger, Math.max],
  ];

  it.each(operations)('%s', (_, operation, plain) => {
    fc.assert(
      fc.property(pair, ([[a, x], [b, y]]) => {
        holds(operation(a, b), plain(x, y), Math.max(Math.abs(x), Math.abs(y)));
      }),
    );
  });

  it('every quotient', () => {
    fc.assert(
      fc.property(pair, ([[a, x], [b, y]]) => {
        const result = divide(a, b);
        if (result === null) expect(y).toBe(0);
        else if (y !== 0) holds(result, x / y);
      }),
    );
  });

  it('every whole power', () => {
    fc.assert(
      fc.property(withPoint(anyInterval), fc.integer({ min: -5, max: 6 }), ([a, x], exponent) => {
        const result = power(a, exactly(exponent));
        if (result && (x !== 0 || exponent >= 0)) holds(result, x ** exponent);
      }),
    );
  });

  it('every power of a positive number', () => {
    const positive = finite.filter(({ low }) => low > 1e-6);
    const exponent = fc
      .tuple(fc.double({ min: -4, max: 4, noNaN: true }), fc.double({ min: 0, max: 3, noNaN: true }))
      .map(([low, width]) => interval(low, low + width));
    fc.assert(
      fc.property(withPoint(positive), withPoint(exponent), ([a, x], [b, y]) => {
        holds(power(a, b) ?? exactly(NaN), x ** y);
      }),
    );
  });

  it('twice negated, what it was', () => {
    fc.assert(
      fc.property(anyInterval, (a) => {
        expect(negate(negate(a))).toEqual(a);
      }),
    );
  });

  it('no more than it can: the ends of a closed operation are reached at corners', () => {
    const closedOnly = finite.map(({ low, high }) => interval(low, high));
    fc.assert(
      fc.property(closedOnly, closedOnly, (a, b) => {
        const corners = [a.low * b.low, a.low * b.high, a.high * b.low, a.high * b.high];
        expect(multiply(a, b)).toEqual(interval(Math.min(...corners), Math.max(...corners)));
      }),
    );
  });
});
