import { buildLedger } from '../../src/claims/ledger.ts';
import type { Release } from '../../src/exits/release.ts';
import { REPORT_FILES } from '../../src/schemas/report-folder.ts';
import { siteSchema } from '../../src/schemas/site.ts';
import { parseTable } from '../fixtures/parse-table.ts';

const asOf = '2026-03-04';
const record = siteSchema.parse({
  title: 'Sample',
  tagline: 'A sample',
  url: 'https://sample.example',
  publisher: 'The Sample & Sons',
});
const site = { ...record, asOf };

const report = REPORT_FILES['report.json'].parse({
  title: 'A tram for [$2.1 billion](claim:cost)',
  'title@zh-hant': '[21 億美元](claim:cost)的電車',
  publisher: 'City Wire',
  language: 'en',
  published: '2026-01-31',
  url: 'https://wire.example/tram',
  document: { sha256: '0'.repeat(64), bytes: 10 },
  sections: [{ id: 'plan', title: 'Plan', 'title@zh-hant': '計畫' }],
});

/** Prose claims whose figures are printed in many ways, with texts that a format could trip over. */
const claims = REPORT_FILES['claims.json'].parse([
  {
    id: 'cost',
    section: 'plan',
    figure: '$2.1 billion',
    says: 'The report puts the cost at $2.1 billion, "all in" & 10% <b>up</b> on the {first} plan_a.',
    'says@zh-hant': '報導稱造價為 21 億美元，比原計畫高 10%。',
    kind: 'assertion',
    by: '=cmd|calc',
  },
  {
    id: 'riders',
    section: 'plan',
    figure: '約 5,000 人',
    says: 'It counts about 5,000 riders.',
    kind: 'estimate',
  },
  { id: 'share', section: 'plan', figure: 'over 60%', says: 'Over 60% are to ride.', kind: 'estimate' },
  { id: 'fall', section: 'plan', figure: '-3%', says: 'It says that traffic fell by 3%.', kind: 'estimate' },
  { id: 'calm', section: 'plan', says: '=The report calls it calm.', kind: 'opinion' },
  {
    id: 'opening-day',
    section: 'plan',
    figure: 'by end of 2027',
    says: 'The report expects the tram to run by end of 2027; or not at all, it says.',
    'says@zh-hant': '報導預期電車於 2027 年底前通車。',
    kind: 'prediction',
    by: 'The city hall',
    'by@zh-hant': '市政廳',
    window: { by: '2027-12-31' },
    settledBy: 'A timetable, within 2 days of its printing.',
  },
  {
    id: 'first-tender',
    section: 'plan',
    says: 'The report expects a tender soon.',
    kind: 'prediction',
    window: { months: [0, 1] },
    history: [
      { date: '2026-02-02', note: 'A tender of 3 lots was called.', url: 'https://city.example/' },
      { date: '2026-02-03', note: 'typo' },
    ],
  },
  { id: 'some-day', section: 'plan', says: 'The report expects a second line.', kind: 'prediction' },
]);

const lots = parseTable({
  name: 'lots',
  title: 'The lots, [$2.1 billion](claim:cost) in all',
  'title@zh-hant': '各標案，共 [21 億美元](claim:cost)',
  section: 'plan',
  schema: {
    fields: [
      { name: 'id', type: 'string' },
      { name: 'lot', type: 'string', title: 'Lot' },
      { name: 'price', type: 'string', title: 'Price', figure: { unit: 'USD' } },
      { name: 'split', type: 'string', figure: { unit: '%' } },
      { name: 'due', type: 'string', figure: { unit: 'date' } },
      { name: 'risk', type: 'string', categories: ['Low', 'High'], categoriesOrdered: true },
    ],
    primaryKey: 'id',
  },
  data: [
    row(
      'track',
      '=HYPERLINK("https://evil.example")',
      '~$850,000',
      '65% closed / 35% open',
      'By end of 2027',
      'Low',
    ),
    row('depot', '@SUM(1+1);=1+1\nline', '$1.2+ million', '-3%', '2026-05-01', 'High'),
    row('power', 'Power, “new”', '$1-2 million', '12%', null, 'Low'),
    row('signs', '\t-2+3', 'under $90,000', 'over 60%', null, null),
  ],
});

const checks = REPORT_FILES['checks.json'].parse([
  {
    id: 'price-of-power',
    claim: 'cost',
    expression: 'lots/power/price + lots/track/price',
    expect: 'contradicts',
    says: 'The lots come to less.',
  },
]);

/** A small report as a release, with every kind of figure that data has to carry. */
export const sample: Release = {
  site,
  names: [],
  ledger: buildLedger({
    id: 'tram-plan',
    report,
    claims,
    tables: [lots],
    checks,
    tensions: [],
    verification: null,
  }),
};

/** Its table. */
export const sampleTable = lots;

function row(
  id: string,
  lot: string,
  price: string,
  split: string,
  due: string | null,
  risk: string | null,
): Record<string, string | null> {
  return { id, lot, 'lot@zh-hant': null, price, split, due, risk };
}
