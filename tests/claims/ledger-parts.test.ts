import { expect, test } from 'vitest';
import type { Claim } from '../../src/claims/claim.ts';
import {
  CLAIMS_A_PAGE,
  claimAddress,
  claimPlace,
  ledgerParts,
  ROOM_A_PAGE,
  sectionAddress,
} from '../../src/claims/ledger-parts.ts';
import { en, zhHant } from '../languages.ts';

test('a ledger that fits on a page has no parts, and its claims are found on that page', () => {
  const ledger = ledgerOf({ opening: CLAIMS_A_PAGE });
  expect(ledgerParts(ledger)).toEqual([]);
  expect(claimAddress(en, ledger, 'opening-a')).toBe('/reports/plan/claims/#opening-a');
  expect(sectionAddress(zhHant, ledger, 'opening')).toBe('/zh-hant/reports/plan/claims/#section-opening');
});

test('a longer one has a page for each section, and more for a section that needs them', () => {
  const ledger = ledgerOf({ opening: 3, numbers: 2 * CLAIMS_A_PAGE + 1, closing: 1 });
  const parts = ledgerParts(ledger);
  expect(parts.map(({ id, claims }) => [id, claims.length])).toEqual([
    ['opening', 3],
    ['numbers', CLAIMS_A_PAGE],
    ['numbers/b', CLAIMS_A_PAGE],
    ['numbers/c', 1],
    ['closing', 1],
  ]);
  const last = [...ledger.claims.keys()].filter((id) => id.startsWith('numbers')).at(-1) ?? '';
  expect(claimPlace(en, ledger, last)).toBe(`/reports/plan/sections/numbers/c/#${last}`);
  expect(sectionAddress(en, ledger, 'closing')).toBe('/reports/plan/sections/closing/#section-closing');
});

test('the permalink of a claim stays where it is however many claims there are', () => {
  for (const opening of [1, CLAIMS_A_PAGE, CLAIMS_A_PAGE + 1, 7000])
    expect(claimAddress(en, ledgerOf({ opening }), 'opening-a')).toBe('/reports/plan/claims/#opening-a');
});

test('every claim is on one page, no page holds too many, and no address holds a digit', () => {
  const ledger = ledgerOf({ opening: 7000 });
  const parts = ledgerParts(ledger);
  expect(parts.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual([...ledger.claims.keys()]);
  expect(parts.filter(({ claims }) => claims.length > CLAIMS_A_PAGE)).toEqual([]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(parts.length);
  expect(parts.filter(({ id }) => /\d/u.test(id))).toEqual([]);
});

test('claims of many words are fewer to a page, in the language that takes most room', () => {
  const says = { says: 'So it says.', 'says@zh-hant': '報'.repeat(400) };
  const { claims } = ledgerOf({ opening: 40, closing: 1 });
  const wordy = new Map(
    [...claims].map(([id, claim]) => [id, { ...claim, source: { kind: 'prose', record: says } } as Claim]),
  );
  const parts = ledgerParts({ id: 'plan', claims: wordy });
  expect(parts.map(({ id }) => id)).toEqual(['opening', 'opening/b', 'opening/c', 'closing']);
  for (const { claims: held } of parts) expect(held.length * 4 * 400).toBeLessThanOrEqual(ROOM_A_PAGE);
  const last = [...wordy.keys()].filter((id) => id.startsWith('opening')).at(-1) ?? '';
  expect(claimPlace(en, { id: 'plan', claims: wordy }, last)).toBe(
    `/reports/plan/sections/opening/c/#${last}`,
  );
});

/** A ledger with so many claims in each section. */
function ledgerOf(counts: Readonly<Record<string, number>>): Parameters<typeof ledgerParts>[0] {
  const claims = Object.entries(counts).flatMap(([section, count]) =>
    Array.from({ length: count }, (_, index) => claimIn(section, `${section}-${wordOf(index)}`)),
  );
  return { id: 'plan', claims: new Map(claims.map((claim) => [claim.id, claim])) };
}

function claimIn(section: string, id: string): Claim {
  return { id, section: { id: section, title: section } } as Claim;
}

function wordOf(index: number): string {
  return [...index.toString(26)].map((digit) => String.fromCodePoint(97 + parseInt(digit, 26))).join('');
}
