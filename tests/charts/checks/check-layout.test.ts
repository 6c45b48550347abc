import { describe, expect, test } from 'vitest';
import { layOutCheck, type CheckLayout } from '../../../src/charts/checks/check-layout.ts';
import { evaluated } from '../../claims/sample-checks.ts';
import { en, zhHant } from '../../languages.ts';

function layOut(expression: string, against: string, language = en): CheckLayout {
  const layout = layOutCheck(evaluated(expression, against), language);
  if (!layout) throw new Error('nothing to place');
  return layout;
}

const short = layOut('(components/core/count + components/model/count) / total', 'over-sixty');

describe('a contradiction', () => {
  test('a share stands on an axis of the whole, with its numbers', () => {
    expect(short.ticks.map(({ label }) => label)).toEqual(['0%', '20%', '40%', '60%', '80%', '100%']);
    expect(short.startsAtZero).toBe(true);
  });

  test('a bound is a threshold that isn’t reached itself, and goes on beyond the axis', () => {
    expect(short.claimed.outer).toEqual({ from: 0.6, to: 1, start: 'open', end: 'beyond' });
  });

  test('the result is a number within what the digits of its figures leave open', () => {
    const { nominal, outer } = short.result;
    expect(nominal.from).toBe(nominal.to);
    expect(nominal.from).toBeCloseTo(205 / 510, 6);
    expect(outer.from).toBeCloseTo(199.5 / 515, 6);
    expect(outer.to).toBeCloseTo(210.5 / 505, 6);
  });

  test('the gap reaches from the result to the claim, and says how wide it is', () => {
    expect(short.gap?.from).toBe(short.result.nominal.to);
    expect(short.gap?.to).toBe(0.6);
    expect(short.gap?.says).toBe('19.8 points short');
  });

  test.each([
    ['a result over the claim', '2 * sum(components/count) + total', 'total', '405,000 lines over'],
    ['a result under the claim', 'sum(components/count)', 'total', '300,000 lines short'],
    ['money', 'raised * 2', 'worth', '$6.65 billion over'],
    ['days', 'ended', 'started', '10 days over'],
  ])('%s', (_, expression, against, says) => {
    expect(layOut(expression, against).gap?.says).toBe(says);
  });

  test('the gap is said in the page’s language', () => {
    const layout = layOut('(components/core/count + components/model/count) / total', 'over-sixty', zhHant);
    expect(layout.gap?.says).toBe('差 19.8 個百分點');
  });
});

describe('other verdicts', () => {
  test('where the figures agree or can’t tell, there is no gap', () => {
    expect(layOut('total', 'bare').gap).toBeNull();
    expect(layOut('raised / 2', 'worth').gap).toBeNull();
  });

  test('figures far from zero are seen from near by, which the layout says', () => {
    const layout = layOut('total', 'bare');
    expect(layout.startsAtZero).toBe(false);
    expect(layout.claimed.outer.to - layout.claimed.outer.from).toBeGreaterThan(0.04);
    expect(layout.ticks.length).toBeGreaterThan(2);
  });

  test('a range stays a range, and its figures’ digits leave more open than it', () => {
    const { result } = layOut('slower', 'growth');
    expect(result.nominal.from).toBeLessThan(result.nominal.to);
    expect(result.outer.from).toBeLessThan(result.nominal.from);
  });

  test('a part of a figure of several parts is set on the axis too', () => {
    const layout = layOut('100% - part(adoption, "closed")', 'adoption');
    expect(layout.claimed.nominal.from).toBeCloseTo(0.35, 6);
  });
});

test.each(['sum(components/count)', 'total - 900000 lines', 'nothing', 'total * 3'])(
  'everything lies on the axis: %s',
  (expression) => {
    const { ticks, claimed, result } = layOut(expression, 'total');
    const ends = [claimed, result].flatMap(({ nominal, outer }) => [
      nominal.from,
      nominal.to,
      outer.from,
      outer.to,
    ]);
    for (const at of [...ends, ...ticks.map((tick) => tick.at)]) {
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at).toBeLessThanOrEqual(1);
    }
  },
);
