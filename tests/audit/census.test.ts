import { beforeEach, describe, expect, test } from 'vitest';
import { takeCensus, type Census } from '../../src/audit/census.ts';
import { subjectsIn, type Subject } from '../../src/audit/subject.ts';
import { readerFor } from '../../src/audit/site/audit-file.ts';
import type { Exit } from '../../src/audit/exits.ts';
import { readContent } from '../../src/content/read-content.ts';
import { layOut } from '../check/contentFolder.ts';

const NAMES = ['GPT-4'];
let subjects: readonly Subject[];

beforeEach(async () => {
  subjects = subjectsIn(await readContent(await layOut()));
});

const claim = (href: string, text: string): string =>
  `<a data-mark="unverified" href="${href}">${text}<span class="mark"> [unverified claim]</span></a>`;
const computed = (text: string): string =>
  `<b data-mark="computed">${text}<span class="mark"> [our arithmetic on unverified figures]</span></b>`;

test('the figures of a site are its claims with a figure, the cells of its tables and what its checks compute', () => {
  expect(subjects.map(({ kind, id }) => [kind, id])).toEqual([
    ['claim', 'lines-total'],
    ['claim', 'share'],
    ['claim', 'growth'],
    ['claim', 'parts/core/lines'],
    ['claim', 'parts/model/lines'],
    ['computed', 'pair-share'],
  ]);
});

describe('a figure belongs to the claim', () => {
  test.each<[string, string, string, Exit, string]>([
    [
      'that its link leads to',
      'index.html',
      claim('/reports/leak/claims/#share', 'over 60%'),
      'home',
      'share',
    ],
    [
      'that its note on the page is of',
      'explainers/boats/index.html',
      claim('#note-growth', '25-30%'),
      'article',
      'growth',
    ],
    [
      'whose entry it stands in',
      'reports/leak/claims/index.html',
      `<ul><li id="growth" data-mark="unverified">Unverified: 25-30%</li></ul>`,
      'ledger',
      'growth',
    ],
    [
      'whose check it stands in',
      'reports/leak/checks/index.html',
      `<section id="pair-share">${computed('40.2%')}</section>`,
      'checks',
      'pair-share',
    ],
    ['whose result it is', 'index.html', computed('40.2%'), 'home', 'pair-share'],
    [
      'whose cell is drawn',
      'index.html',
      '<figure data-mark="unverified" data-picture="/data/leak/parts.png">Unverified <svg><text>~85,000 ?</text></svg></figure>',
      'drawing',
      'parts/core/lines',
    ],
    ['that says the same', 'llms.txt', 'About 510 thousand lines [unverified]\n', 'llms', 'lines-total'],
    [
      'that its row is of',
      'data/leak/claims.csv',
      'id,low,status\nshare,60,unverified\n',
      'claims-csv',
      'share',
    ],
    [
      'that its row and its column are of',
      'data/leak/parts.json',
      '{"data":[{"id":"model","lines_low":115000,"status":"unverified"}]}',
      'table-json',
      'parts/model/lines',
    ],
    [
      'that its mark in a live chart is of',
      'charts/leak/parts.json',
      '{"marks":[{"printed":"~120,000","claim":"parts/model/lines","status":"unverified"}]}',
      'live-chart',
      'parts/model/lines',
    ],
    [
      'that its node in structured data is of',
      'index.html',
      '<script type="application/ld+json">{"@graph":[{"@id":"https://x.example/reports/leak/claims/#share","text":"Over 60%","creativeWorkStatus":"unverified"}]}</script>',
      'structured-data',
      'share',
    ],
    [
      'that its link in Markdown leads to',
      'index.md',
      'It is [25-30% [unverified]](https://x.example/reports/leak/claims/#growth).\n',
      'markdown',
      'growth',
    ],
    [
      'that its event leads to',
      'data/leak/predictions.ics',
      'BEGIN:VEVENT\r\nSUMMARY:Unverified: 25-30% [unverified]\r\nURL;VALUE=URI:https://x.example/reports/leak/claims/#growth\r\n',
      'calendar',
      'growth',
    ],
    [
      'that its entry in a feed of predictions is about',
      'data/leak/predictions.xml',
      '<rss><channel><item><content:encoded>&lt;p data-mark="unverified" data-claim="growth"&gt;25-30%&lt;/p&gt;</content:encoded></item></channel></rss>',
      'prediction-feed',
      'growth',
    ],
  ])('%s', (_title, path, text, exit, id) => {
    expect(found(census([path, text]), exit)).toEqual({ [id]: 1 });
  });
});

test('all that stands in a formula belongs to its check', () => {
  const formula = census(['index.html', computed('(~85,000 + ~120,000) ÷ ~510,000 ≈ 40.2%')]);
  expect(found(formula, 'home')).toEqual({ 'pair-share': 4 });
});

test('a figure of no claim is counted apart, and an unmarked one with its claim', () => {
  const taken = census(
    [
      'index.html',
      `<p>${claim('/reports/leak/claims/#share', 'over 60%')} and <a href="/reports/leak/claims/#share">over 60%</a></p>`,
    ],
    ['llms.txt', '99 ships [unverified]\n'],
  );
  expect(taken.exits.find(({ exit }) => exit === 'home')).toMatchObject({ found: 2, marked: 1, figures: 1 });
  expect(taken.exits.find(({ exit }) => exit === 'llms')).toMatchObject({ found: 1, others: 1, figures: 0 });
});

test('the site’s own numbers are counted, and are no figures', () => {
  const [home] = census(['index.html', '<p data-mark="own">Part 2 of 6</p>']).exits;
  expect(home).toMatchObject({ own: 2, found: 0 });
});

test('a place is an address with the nearest anchor, in the folder that the site stands in', () => {
  const census = takeCensus(subjects, '/boats/');
  const html = `<ul><li id="growth" data-mark="unverified">Unverified: 25-30%</li></ul>`;
  const path = 'reports/leak/claims/index.html';
  census.add(census.count([{ path, occurrences: read(path, html) }]));
  expect(census.finish().exits[0]?.url).toBe('/boats/reports/leak/claims/#growth');
});

function census(...files: readonly (readonly [path: string, text: string])[]): Census {
  const taker = takeCensus(subjects);
  for (const [path, text] of files) taker.add(taker.countMade([{ path, occurrences: read(path, text) }]));
  return taker.finish();
}

function read(path: string, text: string) {
  return readerFor(path)?.(text, NAMES).occurrences ?? [];
}

function found({ countOf }: Census, exit: Exit): Record<string, number> {
  const counts = subjects.map((subject) => [subject.id, countOf(subject, exit)?.found ?? 0] as const);
  return Object.fromEntries(counts.filter(([, count]) => count > 0));
}
