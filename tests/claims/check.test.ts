import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  evaluateCheck,
  isCheckProblem,
  type CheckProblem,
  type EvaluatedCheck,
} from '../../src/claims/check.ts';
import { bookOf, claim, quantity, table } from './book.ts';
import { tellWorking } from '../../src/claims/working.ts';

const core = quantity('~85,000', { nominal: 85_000, outer: [84_500, 85_500], unit: 'line' });
const model = quantity('~120,000', { nominal: 120_000, outer: [115_000, 125_000], unit: 'line' });
const closedOpen = quantity(
  '65% closed / 35% open',
  { nominal: 65, outer: [64.5, 65.5], unit: '%', of: 'closed' },
  { nominal: 35, outer: [34.5, 35.5], unit: '%', of: 'open' },
);

const { claims, tables } = bookOf(
  [
    claim(
      'total',
      quantity('about 510,000 lines', { nominal: 510_000, outer: [505_000, 515_000], unit: 'line' }),
    ),
    claim('bare', quantity('510,000', { nominal: 510_000, outer: [509_500, 510_500] })),
    claim('small', quantity('two fifths', { nominal: 40, outer: [39, 41], unit: '%' })),
    claim('over-sixty', quantity('over 60%', { nominal: [60, Infinity], outer: [60, Infinity], unit: '%' })),
    claim('growth', quantity('45% QoQ', { nominal: 45, outer: [44.5, 45.5], unit: '%/quarter' })),
    claim('slower', quantity('25-30% QoQ', { nominal: [25, 30], outer: [24.5, 30.5], unit: '%/quarter' })),
    claim('yearly', quantity('about 340%', { nominal: 340, outer: [335, 345], unit: '%' })),
    claim(
      'raised',
      quantity('over $7 billion', { nominal: [7e9, Infinity], outer: [7e9, Infinity], unit: 'USD' }),
    ),
    claim('worth', quantity('$7.3 billion', { nominal: 7.3e9, outer: [7.25e9, 7.35e9], unit: 'USD' })),
    claim('window', quantity('3-6 months', { nominal: [3, 6], outer: [3, 6], unit: 'month' })),
    claim('loss', quantity('a change around zero', { nominal: [-1, 1], outer: [-2, 2], unit: '%' })),
    claim('nothing', quantity('none', { nominal: 0, unit: 'line' })),
    claim('started', quantity('on a day', { nominal: 20_000, unit: 'date' })),
    claim('ended', quantity('on another day', { nominal: 20_010, unit: 'date' })),
    claim('lasted', quantity('10 days', { nominal: 10, outer: [9.5, 10.5], unit: 'day' })),
    claim('adoption', closedOpen),
    claim('riders', quantity('2,300 riders', { nominal: 2300, outer: [2250, 2350], unit: 'rider' })),
    claim('lasting', quantity('12 months', { nominal: 12, outer: [11.5, 12.5], unit: 'month' })),
    claim('week', quantity('a week', { nominal: 1, unit: 'week' })),
    claim('wordless'),
  ],
  [table('components', { core, model }), table('holed', { core, gap: null })],
);

function check(expression: string, against = 'total'): EvaluatedCheck | CheckProblem {
  const record = { id: 'a-check', claim: against, expression, expect: 'agrees', says: 'It says.' } as const;
  return evaluateCheck(record, claims, tables);
}

function evaluated(expression: string, against?: string): EvaluatedCheck {
  const result = check(expression, against);
  if (isCheckProblem(result)) throw new Error(`${result.message} (${String(result.hint)})`);
  return result;
}

function problem(expression: string, against?: string): CheckProblem {
  const result = check(expression, against);
  if (!isCheckProblem(result)) throw new Error(`gave ${tellWorking(result)}`);
  return result;
}

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
    expect([result.verdict, tellWorking(result)]).toEqual([verdict, working]);
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
    expect([result.verdict, tellWorking(result)]).toEqual(['agrees', working]);
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

describe('a problem in an expression', () => {
  it.each([
    ['an unknown claim', 'totl / 2', 'unknown-claim', 'totl', /“totl” is no claim/, /“total”/],
    ['ids run together', 'total-bare', 'unknown-claim', 'total-bare', /no claim/, /total - bare/],
    ['ids run together by a slash', 'total/bare', 'unknown-claim', 'total/bare', /no claim/, /total \/ bare/],
    [
      'an unknown table',
      'sum(component/count)',
      'unknown-table',
      'component/count',
      /no table/,
      /“components”/,
    ],
    [
      'an unknown column',
      'sum(components/counts)',
      'unknown-table',
      'components/counts',
      /no column/,
      /components\/count/,
    ],
    [
      'a column of text',
      'sum(components/name)',
      'unknown-table',
      'components/name',
      /no column of figures/,
      /components\/count/,
    ],
    [
      'a column with a gap',
      'sum(holed/count)',
      'invalid-data',
      'holed/count',
      /“holed\/gap\/count” is empty/,
      undefined,
    ],
    ['a claim without a figure', '2 * wordless', 'invalid-data', 'wordless', /has no figure/, undefined],
    [
      'lines plus percent',
      'total + small',
      'unit-mismatch',
      'total + small',
      /line against %/,
      /Write the unit/,
    ],
    [
      'lines plus a plain number',
      '1 + total',
      'unit-mismatch',
      '1 + total',
      /plain number against line/,
      /12 months/,
    ],
    ['a sum of two dates', 'ended + started', 'unit-mismatch', 'ended + started', /date/, /subtracted/],
    [
      'a share of unlike things',
      'share(total, worth)',
      'unit-mismatch',
      'share(total, worth)',
      /line against USD/,
      /./,
    ],
    ['a power of lines', 'total ^ 2', 'unit-mismatch', 'total ^ 2', /power/, /./],
    [
      'a result in another unit than the claim',
      'window',
      'unit-mismatch',
      'window',
      /gives month, where “total” is in line/,
      undefined,
    ],
    [
      'a figure of several parts',
      'adoption * 2',
      'invalid-data',
      'adoption',
      /several parts/,
      /part\(adoption, "closed"\)/,
    ],
    [
      'an unknown part',
      'part(adoption, "ajar")',
      'invalid-data',
      '"ajar"',
      /no part “ajar”/,
      /"closed", "open"/,
    ],
    [
      'a part that isn’t named in quotation marks',
      'part(adoption, closed)',
      'invalid-data',
      'part(adoption, closed)',
      /wrong operands/,
      /part\(claim, "name"\)/,
    ],
    ['a name without part()', '"closed"', 'invalid-data', '"closed"', /name of a part/, undefined],
    ['an unknown function', 'avg(total)', 'invalid-data', 'avg', /no function/, /sum\(table\/field\)/],
    ['a reserved word as a function', 'constructor(1)', 'invalid-data', 'constructor', /no function/, /./],
    ['a reserved word as a claim', 'constructor', 'unknown-claim', 'constructor', /no claim/, /./],
    ['underscores', '__proto__', 'invalid-data', '_', /means nothing/, /./],
    ['a property', 'total.figure', 'invalid-data', '.', /means nothing/, /./],
    ['a typographic sign', 'total × 2', 'invalid-data', '×', /means nothing/, /Write \* instead/],
    ['a comparison', 'total > 2', 'invalid-data', '>', /means nothing/, /./],
    ['two operands side by side', 'total bare', 'invalid-data', 'bare', /no operator before it/, undefined],
    ['a missing operand', 'total + ', 'invalid-data', ' ', /no operand/, undefined],
    ['an unclosed parenthesis', '2 * (total', 'invalid-data', '(', /nothing closes/, undefined],
    ['an unopened parenthesis', 'total)', 'invalid-data', ')', /nothing opens/, undefined],
    ['an unclosed quotation', 'part(adoption, "open)', 'invalid-data', '"', /quotation/, /./],
    ['a comma outside a function', 'total, bare', 'invalid-data', 'total, bare', /single formula/, undefined],
    ['nothing but a space', ' ', 'invalid-data', ' ', /empty/, undefined],
    ['a negated base', '-growth ^ 2', 'invalid-data', 'growth ^ 2', /two ways/, /./],
    ['money without a number', '$ + total', 'invalid-data', '$', /means nothing/, /\$250 million/],
    ['a currency behind its number', '250€', 'invalid-data', '€', /means nothing/, /250000000 USD/],
    [
      'digits that a comma may part',
      'max(2,300 riders, riders)',
      'invalid-data',
      '2,300 riders',
      /one number or several/,
      /Write 2300 riders for one, 2, 300 riders for several/,
    ],
    [
      'a space in a grouped number',
      '2, 300 riders',
      'invalid-data',
      '2, 300 riders',
      /is no number/,
      /^Write 2300 riders\.$/,
    ],
    [
      'digits in other groups',
      '23,00 riders',
      'invalid-data',
      '23,00 riders',
      /is no number/,
      /^Write 2300 riders, or 23\.00 riders for decimals\.$/,
    ],
    [
      'months against days',
      '30 days',
      'unit-mismatch',
      '30 days',
      /gives day, where “total” is in line/,
      undefined,
    ],
    [
      'a figure in another period that would be printed without it',
      'week * 2 + 1 day',
      'unit-mismatch',
      'week * 2 + 1 day',
      /week against day/,
      /./,
    ],
    [
      'a product in parentheses',
      '(total) / (total - 877 riders)',
      'unit-mismatch',
      'total - 877 riders',
      /line against rider/,
      /./,
    ],
    [
      'a quotient of parentheses',
      '2 * ((total + total) - (worth))',
      'unit-mismatch',
      '(total + total) - (worth)',
      /line against USD/,
      /./,
    ],
    [
      'a call in a sum',
      'min(total, worth) + 1',
      'unit-mismatch',
      'min(total, worth)',
      /line against USD/,
      /./,
    ],
    ['a call without operands', '1 + share()', 'invalid-data', 'share()', /wrong operands/, /./],
    [
      'a root of a negative number',
      '(0 - 8) ^ (1/2)',
      'invalid-data',
      '(0 - 8) ^ (1/2)',
      /no value/,
      undefined,
    ],
    ['a power beyond all numbers', '9^9^9^9', 'invalid-data', '9^9^9', /too large/, undefined],
    ['one under a fraction', '1 / 9^9^9', 'invalid-data', '9^9^9', /too large/, undefined],
    ['one of a bound', 'over-sixty ^ 9^9^9', 'invalid-data', '9^9^9', /too large/, undefined],
    [
      'a product beyond all numbers',
      'total * 10^200 * 10^200',
      'invalid-data',
      'total * 10^200 * 10^200',
      /too large/,
      undefined,
    ],
    [
      'a difference beyond all numbers',
      '-(10^308) - 10^308',
      'invalid-data',
      '(10^308) - 10^308',
      /too large/,
      undefined,
    ],
    ['a number beyond all numbers', '9'.repeat(400), 'invalid-data', '9'.repeat(400), /too large/, undefined],
    ['division by zero', 'total / nothing', 'invalid-data', 'total / nothing', /by zero/, undefined],
    [
      'zero to a negative power',
      '(growth - growth) ^ -1',
      'invalid-data',
      '(growth - growth) ^ -1',
      /no value/,
      undefined,
    ],
    [
      'a share with one operand',
      'share(total)',
      'invalid-data',
      'share(total)',
      /wrong operands/,
      /share\(part, whole\)/,
    ],
  ])('%s is told with its place', (_, expression, rule, quoted, message, hint) => {
    const found = problem(expression);
    expect(found.rule).toBe(rule);
    expect(found.message).toMatch(message);
    expect(expression.slice(found.at?.start, found.at?.end)).toBe(quoted);
    if (hint) expect(found.hint).toMatch(hint);
    else expect(found.hint).toBeUndefined();
  });

  it.each([
    ['ten thousand parentheses', '('.repeat(10_000) + 'total' + ')'.repeat(10_000)],
    ['a hundred parentheses', '('.repeat(100) + 'total' + ')'.repeat(100)],
    ['ten thousand signs', '-'.repeat(10_000) + 'total'],
    ['ten thousand terms', 'total + '.repeat(10_000) + 'total'],
  ])('%s are refused', (_, expression) => {
    expect(problem(expression).rule).toBe('invalid-data');
  });

  it.each([
    ['is unknown', 'totale', 'unknown-claim', /“totale” is no claim/, /“total”/],
    ['has no figure', 'wordless', 'invalid-data', /no figure/, undefined],
    [
      'has several parts, none of them used',
      'adoption',
      'invalid-data',
      /several parts/,
      /all its parts but one/,
    ],
  ])('a claim that %s has no place in the expression', (_, against, rule, message, hint) => {
    const found = problem('2 * 3', against);
    expect(found).toMatchObject({ rule, at: null });
    expect(found.message).toMatch(message);
    if (hint) expect(found.hint).toMatch(hint);
  });

  it('never takes what objects inherit for a claim', () => {
    for (const id of ['toString', 'valueOf', 'hasOwnProperty']) {
      expect(problem(id).rule).toBe('unknown-claim');
      expect(problem(`${id}(1, 2)`).rule).toBe('invalid-data');
    }
  });
});

describe('whatever is typed', () => {
  const pieces = [
    ...['+', '-', '*', '/', '^', '(', ')', ',', '"'],
    ' ',
    ' + ',
    ' / ',
    '1',
    '0',
    '100%',
    '12 months',
    'total',
    'small',
    'growth',
    'adoption',
  ];
  const words = [
    'sum(components/count)',
    'part(adoption, "open")',
    'share(',
    'change(',
    'min(',
    'loss',
    'nothing',
    'ended',
  ];
  const formula = fc
    .array(fc.constantFrom(...pieces, ...words), { maxLength: 25 })
    .map((chosen) => chosen.join(''));

  it('the answer is a verdict or a problem within the expression', () => {
    fc.assert(
      fc.property(fc.oneof(formula, fc.string({ unit: 'grapheme' })), (expression) => {
        const result = check(expression);
        if (!isCheckProblem(result)) {
          for (const { low, high } of [result.nominal, result.outer]) expect(low).toBeLessThanOrEqual(high);
          return;
        }
        const { start, end } = result.at ?? { start: 0, end: 0 };
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThanOrEqual(start);
        expect(end).toBeLessThanOrEqual(expression.length);
      }),
      { numRuns: 1000 },
    );
  });
});
