import { describe, expect, it } from 'vitest';
import { problem } from './sample-checks.ts';

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
    [
      'a space that no keyboard has a key for',
      'total +\u00a0bare',
      'invalid-data',
      '\u00a0',
      /^the character U\+00A0 means nothing/,
      /^Write an ordinary space instead\.$/,
    ],
    [
      'such a space before a unit',
      '2300\u202friders + riders',
      'invalid-data',
      '\u202f',
      /U\+202F/,
      /ordinary space/,
    ],
    ['a space of no width', 'total\u200b + bare', 'invalid-data', '\u200b', /U\+200B/, /A formula has/],
    ['an operand that a sign stands for', 'total + * bare', 'invalid-data', '*', /no operand/, undefined],
    ['an empty pair of parentheses', 'total + ()', 'invalid-data', ')', /no operand/, undefined],
    ['a comma with nothing behind it', 'min(total, )', 'invalid-data', ')', /no operand/, undefined],
    [
      'a comma within parentheses',
      '(total, bare)',
      'invalid-data',
      '(total, bare)',
      /single formula/,
      undefined,
    ],
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
