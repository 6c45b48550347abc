import { describe, expect, test } from 'vitest';
import { contradictedPlaces, tensionsInOrder } from '../../src/claims/at-odds.ts';
import { foldChecks } from '../../src/claims/fold-checks.ts';
import type { EvaluatedCheck } from '../../src/claims/check.ts';
import { evaluated } from './sample-checks.ts';

describe('checks that say one thing are one line', () => {
  test.each([
    [
      'copies of one figure',
      [
        ['total', 'bare'],
        ['bare', 'total'],
      ],
      [['copies', 2]],
    ],
    [
      'a copy by way of another',
      [
        ['total', 'bare'],
        ['growth', 'growth'],
        ['bare', 'bare'],
      ],
      [
        ['alone', 1],
        ['copies', 2],
      ],
    ],
    [
      'the two complements of one figure',
      [
        ['100% - part(adoption, "closed")', 'adoption'],
        ['100% - part(adoption, "open")', 'adoption'],
      ],
      [['whole', 2]],
    ],
    [
      'not a sum beside a copy',
      [
        ['total', 'bare'],
        ['bare - 0 lines', 'total'],
      ],
      [
        ['alone', 1],
        ['alone', 1],
      ],
    ],
    [
      'nothing that contradicts or can’t tell',
      [
        ['raised', 'worth'],
        ['raised', 'worth'],
        ['total', 'nothing'],
        ['bare', 'nothing'],
      ],
      [
        ['alone', 1],
        ['alone', 1],
        ['alone', 1],
        ['alone', 1],
      ],
    ],
  ] as const)('%s', (_, checks, lines) => {
    const folded = foldChecks(checks.map(([expression, against]) => evaluated(expression, against)));
    expect(folded.map(({ kind, checks: told }) => [kind, told.length])).toEqual(lines);
  });

  test('a line names each figure once', () => {
    const [copies] = foldChecks([evaluated('total', 'bare'), evaluated('bare', 'total')]);
    expect(copies?.claims.map(({ id }) => id)).toEqual(['bare', 'total']);
  });
});

describe('the places where a report contradicts itself', () => {
  const pair = { claims: ['one', 'other'] as [string, string], says: 'They differ.' };
  const tensions = [
    { id: 'loose', ...pair },
    { id: 'strict', ...pair, relation: 'contradicts' as const },
  ];

  test('however many formulas fail a claim, it is one place; what only sits badly is none', () => {
    const checks = [
      evaluated('sum(components/count)', 'total'),
      evaluated('2 * sum(components/count)', 'total'),
      evaluated('total', 'nothing'),
      evaluated('raised', 'worth'),
    ];
    const places = contradictedPlaces({ checks: mapOf(checks), tensions });
    expect(places.map((place) => (place.kind === 'figures' ? place.claim.id : place.tension.id))).toEqual([
      'total',
      'nothing',
      'strict',
    ]);
  });

  test('pairs that can’t both hold come first', () => {
    expect(tensionsInOrder(tensions).map(({ id }) => id)).toEqual(['strict', 'loose']);
  });
});

function mapOf(checks: readonly EvaluatedCheck[]): ReadonlyMap<string, EvaluatedCheck> {
  return new Map(checks.map((check, index) => [String(index), check]));
}
