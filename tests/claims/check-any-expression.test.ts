import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCheckProblem } from '../../src/claims/check.ts';
import { check } from './sample-checks.ts';

describe('whatever is typed', () => {
  const pieces = [
    ...['+', '-', '*', '/', '^', '(', ')', ',', '"'],
    ' ',
    ' + ',
    ' / ',
    '\u00a0',
    '\u3000',
    '\u200d',
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
