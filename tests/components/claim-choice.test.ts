import { describe, expect, test } from 'vitest';
import { fitsChoice, orderClaims } from '../../src/components/ledger/claim-choice.ts';

const claims = [
  {
    id: 'plain',
    section: 'opening',
    kind: 'opinion',
    standing: '',
    hasFigure: false,
    text: 'the quay is old',
  },
  {
    id: 'odd',
    section: 'numbers',
    kind: 'estimate',
    standing: 'at-odds past-date',
    hasFigure: true,
    text: 'over 60% of the quay',
  },
  {
    id: 'late',
    section: 'numbers',
    kind: 'prediction',
    standing: 'past-date',
    hasFigure: false,
    text: 'a mole in time',
  },
];

describe('claims are chosen', () => {
  test.each([
    ['', ['plain', 'odd', 'late']],
    ['kind=opinion', ['plain']],
    ['standing=past-date', ['odd', 'late']],
    ['section=numbers&standing=at-odds', ['odd']],
    ['section=numbers&kind=opinion', []],
    ['text=Quay', ['plain', 'odd']],
    ['text=quay+over', ['odd']],
    ['text=quay&kind=opinion', ['plain']],
    ['text=ferry', []],
    ['order=kind', ['plain', 'odd', 'late']],
  ])('by “%s”', (query, ids) => {
    const choice = new URLSearchParams(query);
    expect(claims.filter((claim) => fitsChoice(claim, choice)).map(({ id }) => id)).toEqual(ids);
  });
});

describe('claims are ordered', () => {
  test.each([
    [null, ['plain', 'odd', 'late']],
    ['figure', ['odd', 'plain', 'late']],
    ['at-odds', ['odd', 'plain', 'late']],
    ['kind', ['odd', 'plain', 'late']],
    ['nonsense', ['plain', 'odd', 'late']],
    ['toString', ['plain', 'odd', 'late']],
  ])('by %s', (order, ids) => {
    expect(orderClaims(claims, order).map(({ id }) => id)).toEqual(ids);
  });
});
