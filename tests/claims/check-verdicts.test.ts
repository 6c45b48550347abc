import { describe, expect, it } from 'vitest';
import { evaluateCheck } from '../../src/claims/check.ts';
import { textOf } from '../../src/claims/piece.ts';
import { formatWorking } from '../../src/claims/working.ts';
import { bookOf, claim, quantity } from './book.ts';
import { evaluated } from './sample-checks.ts';

describe('a check’s verdict and working', () => {
  it.each([
    [
      'a share is plain division',
      '(components/core/count + components/model/count) / total',
      'over-sixty',
      'contradicts',
      '(85,000 + 120,000) ÷ 510,000 = 40.2%',
    ],
    [
      'share() says the same',
      'share(components/core/count, total)',
      'over-sixty',
      'contradicts',
      '85,000 ÷ 510,000 = 16.7%',
    ],
    [
      'a sum of a column is spelled out',
      'sum(components/count)',
      'total',
      'contradicts',
      '85,000 + 120,000 = 205,000 lines',
    ],
    [
      'a sum inside a product has parentheses',
      '2 * sum(components/count)',
      'total',
      'contradicts',
      '2 × (85,000 + 120,000) = 410,000 lines',
    ],
    ['a single figure is its own working', 'total', 'bare', 'agrees', '510,000 lines'],
    ['growth is compounded', '(1 + growth) ^ 4 - 1', 'yearly', 'agrees', '(1 + 45%)^4 − 1 = 342%'],
    [
      'a range stays a range',
      '(1 + slower) ^ 4 - 1',
      'yearly',
      'contradicts',
      '(1 + 25–30%)^4 − 1 = 144–186%',
    ],
    ['a range is raised in parentheses', 'slower ^ 2', 'small', 'contradicts', '(25–30%)^2 = 6.25–9%'],
    [
      'change() is relative',
      'change(total, 255000 lines)',
      'small',
      'contradicts',
      '255,000 ÷ 510,000 − 1 = −50%',
    ],
    ['a bound stays open', 'raised / 2', 'worth', 'cannot tell', '>$7B ÷ 2 = over $3.5 billion'],
    ['an open end above a claim can’t tell', 'raised', 'worth', 'cannot tell', 'over $7 billion'],
    [
      'an open end below a claim contradicts',
      'raised * 2',
      'worth',
      'contradicts',
      '>$7B × 2 = over $14 billion',
    ],
    [
      'the part left out is what a figure of several parts is tested by',
      '100% - part(adoption, "open")',
      'adoption',
      'agrees',
      '100% − 35% = 65%',
    ],
    [
      'a part can be any claim’s',
      'part(adoption, "closed") + part(adoption, "open")',
      'yearly',
      'contradicts',
      '65% + 35% = 100%',
    ],
    [
      'min takes the smaller',
      'min(components/core/count, components/model/count)',
      'bare',
      'contradicts',
      'min(85,000, 120,000) = 85,000 lines',
    ],
    [
      'max takes several',
      'max(components/core/count, total, 3 lines)',
      'total',
      'agrees',
      'max(85,000, 510,000, 3) = 510,000 lines',
    ],
    [
      'dates have a difference in days',
      'ended - started',
      'lasted',
      'agrees',
      '2024-10-14 − 2024-10-04 = 10 days',
    ],
    [
      'a figure without a unit takes the other’s',
      'bare - components/core/count',
      'total',
      'contradicts',
      '510,000 − 85,000 = 425,000 lines',
    ],
    [
      'money by the line keeps its unit',
      'worth / total * total',
      'worth',
      'agrees',
      '$7.3B ÷ 510,000 × 510,000 = $7.3 billion',
    ],
    [
      'a divisor around zero bounds nothing',
      'small / loss',
      'small',
      'cannot tell',
      '40% ÷ (−1% – 1%) = any number',
    ],
    [
      'a percentage of lines are lines',
      'total * small',
      'total',
      'contradicts',
      '510,000 × 40% = 204,000 lines',
    ],
    [
      'subtraction keeps its parentheses',
      'total - (total - components/core/count)',
      'total',
      'contradicts',
      '510,000 − (510,000 − 85,000) = 85,000 lines',
    ],
    [
      'division keeps its parentheses',
      'total / (total / total)',
      'total',
      'agrees',
      '510,000 ÷ (510,000 ÷ 510,000) = 510,000 lines',
    ],
    [
      'negation is written',
      '-components/core/count + total',
      'total',
      'contradicts',
      '(−85,000) + 510,000 = 425,000 lines',
    ],
  ])('%s', (_, expression, against, verdict, working) => {
    const result = evaluated(expression, against);
    expect([result.verdict, textOf(formatWorking(result))]).toEqual([verdict, working]);
  });

  it.each([
    ['$7.3 billion', 'worth', '$7.3 billion'],
    ['US$7.3bn', 'worth', '$7.3 billion'],
    ['$7.3B', 'worth', '$7.3 billion'],
    ['USD 7.3 billion', 'worth', '$7.3 billion'],
    ['7.3 billion USD', 'worth', '$7.3 billion'],
    ['7300 million dollars', 'worth', '$7.3 billion'],
    ['7,300,000,000 USD', 'worth', '$7.3 billion'],
    ['min($8 billion, USD 7.3 billion)', 'worth', 'min($8B, $7.3B) = $7.3 billion'],
    ['$7 billion + $300M', 'worth', '$7B + $300M = $7.3 billion'],
    ['2,300 riders', 'riders', '2,300 riders'],
    ['2.3 thousand riders', 'riders', '2,300 riders'],
    ['2,300 riders * 1', 'riders', '2,300 × 1 = 2,300 riders'],
    ['max((2,300 riders), riders)', 'riders', 'max(2,300, 2,300) = 2,300 riders'],
    ['1 year', 'lasting', '12 months'],
    ['4 quarters', 'lasting', '12 months'],
    ['2 years - lasting', 'lasting', '24 − 12 = 12 months'],
    ['lasting * 0 + min(1 year, 3 decades)', 'lasting', '12 × 0 + min(12, 360) = 12 months'],
    ['-(lasting - 2 years)', 'lasting', '−(12 − 24) = 12 months'],
    ['7 days', 'week', '1 week'],
    ['168 hours', 'week', '1 week'],
    ['week + 0.5 weeks - 5040 minutes', 'week', '1 + 0.5 − 0.5 = 1 week'],
  ])('a figure is typed as it is printed: %s', (expression, against, working) => {
    const result = evaluated(expression, against);
    expect([result.verdict, textOf(formatWorking(result))]).toEqual(['agrees', working]);
  });

  it('sets a figure in one period against a claim in another', () => {
    const { verdict, nominal, unit } = evaluated('week', 'lasted');
    expect({ verdict, nominal, unit }).toEqual({
      verdict: 'contradicts',
      nominal: { low: 7, high: 7 },
      unit: 'day',
    });
  });

  it('takes 0.1 + 0.2 for 0.3', () => {
    const book = bookOf([claim('sum', quantity('0.3', { nominal: 0.3 }))]);
    const record = { id: 'noise', claim: 'sum', expect: 'agrees', says: 'It says.' } as const;
    for (const expression of ['0.1 + 0.2', '0.3 + (0.1 + 0.2 - 0.3)', '(0.1 + 0.2) * 3 / 3']) {
      expect(evaluateCheck({ ...record, expression }, book.claims, book.tables)).toMatchObject({
        verdict: 'agrees',
      });
    }
  });

  it('names the claims that it uses once, cells of a sum included', () => {
    expect(evaluated('sum(components/count) / total * total').uses).toEqual([
      'components/core/count',
      'components/model/count',
      'total',
    ]);
  });

  it('keeps the nominal and the outer result apart, in the claim’s unit', () => {
    const { nominal, outer, unit } = evaluated('components/core/count / total', 'small');
    expect(unit).toBe('%');
    expect(nominal.low).toBeCloseTo((100 * 85) / 510, 9);
    expect(outer.low).toBeCloseTo((100 * 84.5) / 515, 9);
    expect(outer.high).toBeCloseTo((100 * 85.5) / 505, 9);
  });
});
