import { describe, expect, test } from 'vitest';
import { evaluateWith, unpackAssumption } from '../../src/components/check/assumed-term.ts';
import { writeAssumed, writeAssumedRange } from '../../src/components/check/assumed-words.ts';
import { assumptionOf, packAssumption, STEPS } from '../../src/components/check/assumption.ts';
import { readSteps, writeSteps } from '../../src/components/check/step-letters.ts';
import { evaluated } from '../claims/sample-checks.ts';
import { en } from '../languages.ts';

const check = evaluated('(components/core/count + components/model/count) / total', 'over-sixty');

function carried(expression = '', against = 'over-sixty') {
  const assumption = assumptionOf(expression === '' ? check : evaluated(expression, against), en);
  if (!assumption) throw new Error('nothing to slide');
  return unpackAssumption(packAssumption(assumption));
}

describe('a check as a page carries it', () => {
  test('comes to what the build came to, with nothing assumed', () => {
    const value = evaluateWith([null, null, null], carried());
    expect(value?.nominal).toEqual(check.nominal);
    expect(value?.outer).toEqual(check.outer);
  });

  test('comes to something else with another figure', () => {
    const value = evaluateWith([null, 221_000, null], carried());
    expect(value?.nominal.low).toBeCloseTo(60, 6);
  });

  test('keeps an open end, and a figure that stands twice is one slider', () => {
    expect(carried().target.outer.high).toBe(Infinity);
    expect(carried('total * total / total', 'nothing').sliders).toHaveLength(1);
  });

  test('each slider reaches within and beyond what the digits leave open, and to where the claim holds', () => {
    const [[low, high, at, printed]] = carried().sliders as [[number, number, number, number]];
    expect(printed).toBe(85_000);
    expect(low).toBeLessThan(84_500);
    expect(high).toBeGreaterThan(186_000);
    expect(at).toBeGreaterThan(0);
    expect(at).toBeLessThan(STEPS);
  });

  test('where the figures agree nothing slides', () => {
    expect(assumptionOf(evaluated('total', 'bare'), en)).toBeNull();
  });
});

const english = { language: 'en', money: 'narrowSymbol' } as const;

test.each([
  [0, '%', '0%'],
  [61.234, '%', '61.2%'],
  [186_000, 'line', '186,000'],
  [7_312_000_000, 'USD', '$7.31B'],
  [12.5, null, '12.5'],
])('%s in %s is told as %s', (number, unit, told) => {
  expect(writeAssumed(number, unit, english)).toBe(told);
});

test('in Chinese a currency stands behind its number', () => {
  expect(writeAssumed(7_312_000_000, 'USD', { language: 'zh-Hant', money: 'name' })).toMatch(
    /^73\.1億\s?美元$/u,
  );
});

test('an open end of a result is left open', () => {
  expect(writeAssumedRange({ low: 60, high: Infinity }, '%', english)).toBe('60%–…');
});

test('steps are kept in letters and read again', () => {
  const letters = writeSteps([0, 25, 26, STEPS]);
  expect(letters).toMatch(/^[a-z]+$/u);
  expect(readSteps(letters)).toEqual([0, 25, 26, STEPS]);
  expect(readSteps('a1<b')).toEqual([]);
});
