import { describe, expect, it } from 'vitest';
import { addMonths, datePrediction, findPredictions } from '../../src/claims/predictions.ts';
import { proseClaim, type Claim } from '../../src/claims/claim.ts';
import type { ClaimKind, Window } from '../../src/schemas/claim.ts';

const section = { id: 'body', title: 'Body' };

function claim(window?: Window, kind: ClaimKind = 'prediction'): Claim {
  return proseClaim({ id: 'it-comes', section: section.id, says: 'It comes.', kind, window }, section);
}

describe('the state of a prediction', () => {
  it.each([
    ['by a date ahead is open', { by: '2025-12-31' }, null, '2025-06-01', 'open', null, '2025-12-31'],
    [
      'by a date is still open on that day',
      { by: '2025-12-31' },
      null,
      '2025-12-31',
      'open',
      null,
      '2025-12-31',
    ],
    [
      'by a date is past on the day after',
      { by: '2025-12-31' },
      null,
      '2026-01-01',
      'past',
      null,
      '2025-12-31',
    ],
    [
      'in months runs from publication',
      { months: [3, 6] },
      '2025-01-15',
      '2025-05-01',
      'open',
      '2025-04-15',
      '2025-07-15',
    ],
    [
      'in months is open before its window',
      { months: [3, 6] },
      '2025-01-15',
      '2025-02-01',
      'open',
      '2025-04-15',
      '2025-07-15',
    ],
    [
      'in months is past after its window',
      { months: [3, 6] },
      '2025-01-15',
      '2025-07-16',
      'past',
      '2025-04-15',
      '2025-07-15',
    ],
    [
      'in one month’s number runs up to it',
      { months: [6, 6] },
      '2025-01-15',
      '2025-05-01',
      'open',
      '2025-01-15',
      '2025-07-15',
    ],
    [
      'in months of an undated report can’t be dated',
      { months: [3, 6] },
      null,
      '2026-11-22',
      'undatable',
      null,
      null,
    ],
    ['without a window can’t be dated', undefined, '2025-01-15', '2026-11-22', 'undatable', null, null],
  ] as const)('%s', (_, window, published, asOf, state, start, end) => {
    const made = claim(window && ('by' in window ? window : { months: [...window.months] }));
    expect(datePrediction(made, published, asOf)).toEqual({ claim: made, state, start, end });
  });

  it('is asked of predictions alone', () => {
    const prediction = claim({ by: '2025-12-31' });
    const found = findPredictions([claim(undefined, 'opinion'), prediction], null, '2026-11-22');
    expect(found.map((each) => each.claim)).toEqual([prediction]);
  });
});

describe('months after a date', () => {
  it.each([
    ['end on the same day', '2025-01-15', 1, '2025-02-15'],
    ['end with a shorter month', '2025-01-31', 1, '2025-02-28'],
    ['know leap years', '2024-01-31', 1, '2024-02-29'],
    ['go into the next year', '2025-11-30', 3, '2026-02-28'],
    ['of nought change nothing', '2025-05-05', 0, '2025-05-05'],
    ['in halves are half a month’s days', '2025-01-15', 1.5, '2025-03-01'],
    ['of many years', '2025-06-30', 120, '2035-06-30'],
  ])('%s', (_, date, months, expected) => {
    expect(addMonths(date, months)).toBe(expected);
  });
});
