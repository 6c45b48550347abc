import { describe, expect, test } from 'vitest';
import { textOf } from '../../src/claims/piece.ts';
import { requirementsOf } from '../../src/claims/requirements.ts';
import { tellNeeded, tellOperand } from '../../src/claims/tell-requirement.ts';
import { en, zhHant } from '../languages.ts';
import { evaluated } from './sample-checks.ts';

function told(expression: string, against: string, language = en): string[] {
  return requirementsOf(evaluated(expression, against)).map(
    (each) => `${textOf(tellOperand(each))}: ${tellNeeded(each, language)}`,
  );
}

describe('what would have to be true for a claim to hold', () => {
  test.each([
    [
      'of a share, its sum, each figure of it, and the whole',
      '(components/core/count + components/model/count) / total',
      'over-sixty',
      [
        '85,000 + 120,000: over 306,000 lines, 101,000 more than printed',
        '~85,000: over 186,000 lines, 101,000 more than printed',
        '~120,000: over 221,000 lines, 101,000 more than printed',
        'about 510,000 lines: under 341,667 lines, 168,333 less than printed',
      ],
    ],
    [
      'a figure may have to lie between two ends, however near together they are',
      'riders * 4',
      'riders',
      ['2,300 riders: 562.5–587.5 riders, 1,712.5 less than printed'],
    ],
    [
      'a figure that stands twice, changed in both places',
      'riders + riders - 600 riders',
      'riders',
      [
        '2,300 + 2,300: 2,850–2,950 riders, 1,650 less than printed',
        '2,300 riders: 1,425–1,475 riders, 825 less than printed',
      ],
    ],
    [
      'growth that is compounded',
      '(1 + growth) ^ 4 - 1',
      'small',
      ['45% QoQ: 8.581–8.969% QoQ, 36.03 less than printed'],
    ],
    ['what agrees needs nothing', 'total', 'bare', []],
  ] as const)('%s', (_, expression, against, expected) => {
    expect(told(expression, against)).toEqual(expected);
  });

  test('in the page’s language', () => {
    expect(
      told('(components/core/count + components/model/count) / total', 'over-sixty', zhHant)[0],
    ).toContain('比原文多');
  });

  test('each end that is told makes the claim hold, and beyond it the claim fails', () => {
    const check = evaluated('components/core/count / total', 'small');
    const [{ needed }] = requirementsOf(check) as [ReturnType<typeof requirementsOf>[number]];
    expect(needed.low / 510_000).toBeCloseTo(0.39, 6);
    expect(needed.high / 510_000).toBeCloseTo(0.41, 6);
  });
});
