import { describe, expect, test } from 'vitest';
import { findPredictions } from '../../src/claims/predictions.ts';
import { listCorrections } from '../../src/components/corrections/correction-list.ts';
import { mainWays } from '../../src/components/frame/main-ways.ts';
import { groupBySection } from '../../src/components/ledger/ledger-sections.ts';
import { readStandings } from '../../src/components/ledger/standing.ts';
import { groupPredictions } from '../../src/components/prediction/prediction-groups.ts';
import { tellState } from '../../src/components/prediction/prediction-words.ts';
import { findSilences } from '../../src/components/report/report-silences.ts';
import { sampleLedger } from './report-folder.ts';
import { tellWindow } from '../../src/claims/window.ts';
import { en, languages } from '../languages.ts';

const ledger = sampleLedger();
const predictions = findPredictions(ledger.claims.values(), null, '2026-11-22');

test('the ledger stands in the report’s order, the cells after the prose of their section', () => {
  expect(
    groupBySection(ledger).map(({ section, claims }) => [section.id, claims.map(({ id }) => id)]),
  ).toEqual([
    ['opening', ['total', 'crisis']],
    ['numbers', ['share', 'soon', 'deadline', 'parts/quay/lines', 'parts/mole/lines']],
  ]);
});

test('a claim’s standing is never better than unverified: it is at odds, past its date, or neither', () => {
  const standings = readStandings(ledger, '2026-11-22');
  const told = [...ledger.claims.values()].map((claim) => [claim.id, standings(claim)] as const);
  expect(told.filter(([, standing]) => standing.length > 0)).toEqual([
    ['share', ['at-odds']],
    ['deadline', ['past-date']],
  ]);
});

describe('predictions', () => {
  test('past their date come first', () => {
    expect(groupPredictions(predictions).map(({ kind }) => kind)).toEqual(['past', 'undated']);
  });

  test('are told with their window and state', () => {
    expect(
      predictions.map((prediction) => [tellWindow(prediction.claim.window, en), tellState(prediction, en)]),
    ).toEqual([
      ['3 to 6 months after publication', 'Can’t be dated: the report carries no date'],
      ['by the end of 2025', 'Deadline passed'],
    ]);
  });
});

test('an undated report is said to be undated, and its silences are counted', () => {
  const silences = findSilences(ledger, '2026-11-22', en);
  expect(silences[0]).toMatch(/^When it was written/u);
  expect(silences.at(-1)).toContain('1 of 2');
});

test('corrections have the newest first, whatever they are about, and no typos', () => {
  const article = { title: 'T', summary: 'S', report: ledger.id, published: '2026-01-01', order: 1 };
  const revisions = [
    { date: '2026-01-05', note: 'A word.' },
    { date: '2026-03-05', note: 'Another.' },
  ];
  const outline = {
    headings: [],
    tables: [],
    charts: [],
    printed: [],
    checks: [],
    predictions: false,
    proseCites: [],
  };
  const explainers = [{ slug: 'a', article: { ...article, revisions }, outline, cites: [] }];
  const list = listCorrections({ ledgers: new Map([[ledger.id, ledger]]), explainers });
  expect(list.map(({ kind, note }) => [kind, note.date])).toEqual([
    ['article', '2026-03-05'],
    ['claim', '2026-02-01'],
    ['article', '2026-01-05'],
  ]);
});

test('no address in the navigation holds a digit, in either language', () => {
  const addresses = languages.flatMap((language) => mainWays(language, ledger.id));
  expect(addresses.filter(({ address }) => /\d/u.test(address))).toEqual([]);
});
