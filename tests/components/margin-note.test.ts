import { expect, test } from 'vitest';
import { marginNotes } from '../../src/components/article/margin-note.ts';
import { sampleLedger } from './report-folder.ts';
import { en } from '../languages.ts';

test('the margin says what a claim is, where it stands in the report, and what is amiss', () => {
  const ledger = sampleLedger();
  const note = marginNotes(ledger, '2026-11-22', en);
  const told = [...ledger.claims.values()].map((claim) => [claim.id, note(claim)]);
  expect(Object.fromEntries(told)).toMatchObject({
    crisis: 'Opinion, in “Opening”',
    share: 'Assertion, in “Numbers”\nAt odds with another part of the report',
    deadline: 'Prediction, in “Numbers”\nPast its date',
  });
});
