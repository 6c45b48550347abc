import {
  evaluateCheck,
  isCheckProblem,
  type CheckProblem,
  type EvaluatedCheck,
} from '../../src/claims/check.ts';
import { textOf } from '../../src/claims/piece.ts';
import { formatWorking } from '../../src/claims/working.ts';
import { bookOf, claim, quantity, table } from './book.ts';

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

/** Evaluates an expression against a claim of a book whose figures are rounded, open, in parts, and in many units. */
export function check(expression: string, against = 'total'): EvaluatedCheck | CheckProblem {
  const record = { id: 'a-check', claim: against, expression, expect: 'agrees', says: 'It says.' } as const;
  return evaluateCheck(record, claims, tables);
}

/** The same, where an evaluated check is expected. */
export function evaluated(expression: string, against?: string): EvaluatedCheck {
  const result = check(expression, against);
  if (isCheckProblem(result)) throw new Error(`${result.message} (${String(result.hint)})`);
  return result;
}

/** The same, where a problem is expected. */
export function problem(expression: string, against?: string): CheckProblem {
  const result = check(expression, against);
  if (!isCheckProblem(result)) throw new Error(`gave ${textOf(formatWorking(result))}`);
  return result;
}
