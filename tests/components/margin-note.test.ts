import { expect, test } from 'vitest';
import { marginNotes } from '../../src/components/article/margin-note.ts';
import type { ProseNode } from '../../src/components/article/prose-node.ts';
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
    share: 'Its figures give: 40% [our arithmetic on unverified figures]',
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

test('a pair is told beside the first of its statements, and not where a paragraph holds both', () => {
  const pair = { id: 'pair', claims: ['crisis', 'total'] as [string, string], says: 'They differ.' };
  const ledger = { ...sampleLedger(), tensions: [pair] };
  const reading = { language: en, names: [], ledger, addressOf: () => '' };
  const [crisis, total] = pair.claims.map((id) => ledger.claims.get(id));
  if (!crisis || !total) throw new Error('the sample lacks a claim');
  const note = marginNotes(reading, '2026-11-22');
  expect([note(crisis), note(total)]).toEqual([
    'Sits badly with: The report counts roughly 120,000 lines [unverified].',
    undefined,
  ]);
  const cite = (id: string): ProseNode => ({
    name: 'a',
    attributes: { href: `claim:${id}` },
    children: [id],
  });
  const paragraph = { name: 'p', attributes: {}, children: [cite('crisis'), ' and ', cite('total')] };
  const beside = marginNotes(reading, '2026-11-22', [paragraph]);
  expect([beside(crisis), beside(total)]).toEqual([undefined, undefined]);
});
