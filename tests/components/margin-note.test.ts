import { expect, test } from 'vitest';
import { marginNotes } from '../../src/components/article/margin-note.ts';
import { sampleLedger } from './report-folder.ts';
import { en } from '../languages.ts';

test('the margin speaks only where there is something to say', () => {
  const ledger = sampleLedger();
  const reading = { language: en, names: [], ledger, addressOf: () => '' };
  const note = marginNotes(reading, '2026-11-22');
  const told = [...ledger.claims.values()].map((claim) => [claim.id, note(claim)]);
  expect(Object.fromEntries(told)).toMatchObject({
    crisis: undefined,
    total: undefined,
    share: 'At odds with another part of the report',
    deadline: 'Deadline passed',
  });
});

test('beside a statement stands the one that it clashes with, its figures marked', () => {
  const ledger = {
    ...sampleLedger(),
    tensions: [
      {
        id: 'pair',
        claims: ['crisis', 'total'] as [string, string],
        says: 'They differ.',
        relation: 'contradicts' as const,
      },
    ],
  };
  const note = marginNotes({ language: en, names: [], ledger, addressOf: () => '' }, '2026-11-22');
  const crisis = ledger.claims.get('crisis');
  expect(crisis && note(crisis)).toBe('Contradicts: The report counts roughly 120,000 lines [unverified].');
});
