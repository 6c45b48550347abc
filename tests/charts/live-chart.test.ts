import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { hitTargetsOf } from '../../src/charts/live/hit-targets.ts';
import type { LiveChart } from '../../src/charts/live/live-chart.ts';
import { liveChart, writeLiveChart } from '../../src/charts/live/write-live-chart.ts';
import { type Language, wordsIn } from '../../src/languages/languages.ts';
import { inventedReleases } from '../exits/invented-releases.ts';
import { INVENTED_TABLES } from './tables.ts';
import { en, languages, zhHant } from '../languages.ts';

const [release] = inventedReleases();
const { names, ledger } = release;

function fileOf(table: string, language: Language): string {
  return writeLiveChart(liveChart(ledger.tables.get(table)!, { names, ledger, language }));
}

const read = (table: string, language = en) => JSON.parse(fileOf(table, language)) as LiveChart;

const charts = INVENTED_TABLES.flatMap((table) => languages.map((language) => ({ table, language })));

describe.each(charts)('$table in $language.id', ({ table, language }) => {
  test('says of every mark that it is unverified, and what is printed', () => {
    const chart = read(table, language);
    for (const { spoken, printed, status } of chart.marks) {
      expect(status).toBe('unverified');
      expect(spoken).toContain(chart.mark);
      expect(spoken).toContain(printed.replace(/^.*（|）$/gu, ''));
    }
  });

  test('has something to say of every stop', () => {
    const { drawings, marks } = read(table, language);
    const said = marks.map(({ claim }) => claim).sort();
    for (const panels of [drawings.wide, drawings.narrow])
      expect(
        hitTargetsOf(panels)
          .map(({ claim }) => claim)
          .sort(),
      ).toEqual(said);
  });

  test('leaves no drawing without its status', () => {
    const { status, drawings } = read(table, language);
    const said = [...drawings.wide, ...drawings.narrow].map((panel) => panel.status);
    expect(new Set([status, ...said])).toEqual(new Set(['unverified']));
  });

  test('is small', () => {
    expect(brotliCompressSync(fileOf(table, language)).length).toBeLessThan(4000);
  });
});

test('a mark is told as one sentence', () => {
  const [first] = read('files-by-kind').marks.filter(({ claim }) => claim.includes('sluice-logs'));
  expect(first).toMatchObject({
    printed: '~210,000',
    name: 'Sluice Logs, Estimated pages',
    spoken: 'Sluice Logs, Estimated pages: about 210,000, as printed ~210,000, unverified claim.',
    href: '/reports/dam-files/claims/#files-by-kind/sluice-logs/pages',
  });
});

test('what the report itself contradicts is told with the mark', () => {
  const odds = read('valley-projections').marks.filter(({ odds }) => odds !== undefined);
  expect(odds.length).toBeGreaterThan(0);
  for (const { spoken, odds: said } of odds) expect(spoken).toContain(said);
});

test('a rank that is translated keeps the report’s own word', () => {
  const [first] = read('effects-on-bodies', zhHant).marks;
  expect(first).toMatchObject({
    printed: '嚴重（Severe）',
    spoken: '水壩管理局，流失的影響：嚴重，原文 Severe，未經查證。',
  });
});

describe('a printed figure read aloud', () => {
  test.each([
    ['~150,000', 'about 150,000', '約 150,000'],
    ['25-30% QoQ', '25 to 30% QoQ', '25 到 30% QoQ'],
    ['$7.3+ billion', '$7.3 or more billion', '$7.3 以上 billion'],
    ['-8%', 'minus 8%', '負 8%'],
    ['20%-25%', '20% to 25%', '20% 到 25%'],
    ['65% closed / 35% open', '65% closed, 35% open', '65% closed，35% open'],
    ['$2.1B (2024)', '$2.1B (2024)', '$2.1B (2024)'],
    ['six months', 'six months', 'six months'],
  ])('%s', (printed, english, chinese) => {
    expect(wordsIn(en).liveChart.speak(printed)).toBe(english);
    expect(wordsIn(zhHant).liveChart.speak(printed)).toBe(chinese);
  });
});
