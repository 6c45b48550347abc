import { buildLedger, type Ledger } from '../../src/claims/ledger.ts';
import { REPORT_FILES } from '../../src/schemas/report-folder.ts';
import { parseTable } from '../fixtures/parse-table.ts';

/** A small report, parsed as content is: figures in prose and in a table, a contradiction, predictions. */
export function sampleLedger(): Ledger {
  return buildLedger({
    id: 'harbour-plan',
    report: REPORT_FILES['report.json'].parse({
      title: '[12萬行](claim:total)的計畫',
      'title@en': 'A plan of [120 thousand lines](claim:total)',
      titleLanguage: 'zh-Hant',
      publisher: 'The Sample',
      language: 'en',
      published: null,
      url: null,
      document: { sha256: '0'.repeat(64), bytes: 10 },
      sections: [
        { id: 'opening', title: 'Opening' },
        { id: 'numbers', title: 'Numbers' },
      ],
    }),
    claims: REPORT_FILES['claims.json'].parse([
      {
        id: 'total',
        section: 'opening',
        figure: 'roughly 120,000 lines',
        says: 'The report counts roughly 120,000 lines.',
        kind: 'estimate',
      },
      { id: 'crisis', section: 'opening', says: 'The report sees a crisis.', kind: 'opinion' },
      {
        id: 'share',
        section: 'numbers',
        figure: 'over 60%',
        says: 'The report puts the share of harbours at over 60%.',
        kind: 'assertion',
        history: [
          { date: '2026-02-01', note: 'A reader asked.' },
          { date: '2026-02-02', note: 'Typo' },
        ],
      },
      {
        id: 'soon',
        section: 'numbers',
        figure: '3-6 months',
        says: 'The report expects it within 3-6 months.',
        kind: 'prediction',
        window: { months: [3, 6] },
      },
      {
        id: 'deadline',
        section: 'numbers',
        figure: 'By end of 2025',
        says: 'The report expects it by end of 2025.',
        kind: 'prediction',
        window: { by: '2025-12-31' },
      },
    ]),
    tables: [
      parseTable({
        name: 'parts',
        title: 'The parts',
        section: 'numbers',
        schema: {
          fields: [
            { name: 'id', type: 'string' },
            { name: 'part', type: 'string', title: 'Part' },
            { name: 'lines', type: 'string', title: 'Lines', figure: { unit: 'lines' } },
          ],
          primaryKey: 'id',
        },
        data: [
          { id: 'quay', part: 'Quay', lines: '~48,000' },
          { id: 'mole', part: 'Mole', lines: '~72,000' },
        ],
        chart: { type: 'bar', label: 'part', values: ['lines'] },
      }),
    ],
    checks: REPORT_FILES['checks.json'].parse([
      {
        id: 'quay-share',
        claim: 'share',
        expression: 'parts/quay/lines / total',
        expect: 'contradicts',
        says: 'The quay alone.',
      },
      {
        id: 'sum',
        claim: 'total',
        expression: 'sum(parts/lines)',
        expect: 'agrees',
        says: 'The rows add up.',
      },
    ]),
    tensions: [],
    verification: null,
  });
}
