import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { draftFolder } from './drafted-folder.ts';
import { writeTables } from './write-tables.ts';

const DOCUMENTS = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));

describe('a fresh draft can’t be doubted', () => {
  test.each(readdirSync(DOCUMENTS))('%s', async (name) => {
    const { errors, findings, isVerified } = await draftFolder(DOCUMENTS + name);
    expect(errors).toEqual([]);
    expect(findings.uncovered.map(({ figure }) => figure.text)).toEqual([]);
    expect(findings.misquotes.map(({ claim }) => claim.id)).toEqual([]);
    expect(isVerified).toBe(true);
  });
});

describe('a draft’s tables', () => {
  test.each<[document: string, title: string, table: string[]]>([
    [
      'ferry-statement.md',
      'one unit for all but the rows that print their own, quarters apart from nine months',
      [
        '× 1000000 EUR, dumbbell of quarter-second, quarter-first',
        'To be written: the heading of the column | Unit | @Q3 2041 | @Q3 2040 | Change, % | @9M 2041 | @9M 2040',
        'Revenue | EUR | 41.2 | 38.9 | 5.9 | 103.8 | 99.6',
        'of which freight | EUR | 12.4 | 13.0 | −4.6 | 35.1 | 36.8',
        'Operating profit/loss | EUR | 6.1 | (0.8) | – | 4.9 | (7.3)',
        'Earnings per share, € | EUR/share | 0.21 | (0.04) | – | 0.15 | (0.29)',
        'Passengers, [thousands](claim:passengers) | thousand passenger | 2,310 | 2,170 | 6.5 | 5,904 | 5,688',
        'Staff at end of period | staff | 1,412 | 1,398 | 1.0 | 1,412 | 1,398',
      ],
    ],
    [
      'population.txt',
      'the groups of rows, a gap, a total, a line over the years',
      [
        'line of first-year, second-year, third-year, fourth-year, fifth-year',
        'Group | To be written: the heading of the column | @2030 | @2031 | @2032 | @2033 | @2034 | Growth',
        'Northern group | Anselm | 104.2 | 105.0 | 105.9 | 106.3 | 107.1 | 0.7',
        'Northern group | Brava | 58.9 | 58.1 | 57.6 | 57.0 | 56.2 | -1.2',
        'Southern group | Cael | 310.4 | 315.8 | 321.0 | 326.9 | 332.5 | 1.7',
        'Southern group | Dunmore | 12.0 | 11.9 | – | 11.7 | 11.6 | -0.8',
        'Southern group | All islands | 485.5 | 490.8 | 496.4 | 501.9 | 507.4 | 1.1 (total)',
      ],
    ],
    [
      'wage-survey.html',
      'headings over two columns, and a mark of a footnote that goes',
      [
        'grouped of women-b, men-b',
        'Industry | Women @April 2034 | Men @April 2034 | Women @April 2035 | Men @April 2035',
        'Farming | 18.10 | 19.25 | 18.90 | 19.80',
        'Health | 26.40 | 29.10 | 27.55 | 30.00',
        'Building | – | 27.00 | – | 28.40',
        'All industries | 22.70 | 24.80 | 23.60 | 25.50 (total)',
      ],
    ],
    [
      'earnings.tsv',
      'quarters of the Republic’s years, a loss in parentheses',
      [
        'line of yingye-shouru, yingye-liyi',
        '季別 | 營業收入 | 營業利益 | 每股盈餘（元）',
        '124年第1季 | 215.6 | 31.2 | 1.84',
        '124年第2季 | 228.3 | 35.9 | 2.11',
        '124年第3季 | 241.0 | -4.2 | (0.25)',
        '124年第4季 | 249.7 | 38.8 | 2.29',
      ],
    ],
    [
      'outage.md',
      'times of day as labels, a column in two units',
      [
        'no chart',
        'Time (UTC) | Event',
        '09:14 | Deploy of v4.12.0 to [12](claim:deploy-hosts) of [48](claim:deploy-hosts-b) hosts',
        '09:21 | Error rate passes [5%](claim:error-rate-passes)',
        '10:40 | Rollback begins',
        '11:52 | Error rate [below 0.1%](claim:error-rate)',
        'dumbbell of before, after',
        'Percentile | Before | Unit | During | After',
        'p50 | 42 ms | millisecond | 310 ms | 41 ms',
        'p95 | 180 ms | second | 4.2 s | 176 ms',
        'p99 | 410 ms | second | >30 s | 402 ms',
      ],
    ],
    [
      'flood-windows-1252.txt',
      'aligned columns whose total is no part',
      [
        'stacked of homes-flooded',
        'District | Homes flooded | Homes destroyed | People displaced | Shelters',
        'Kelde | 2,310 | 184 | 11,200 | 12',
        'Upper Orle | 1,045 | 61 | 6,900 | 9',
        'Maren | 872 | – | 5,300 | 6',
        'Total | 4,227 | 245 | 23,400 | 27 (total)',
      ],
    ],
    [
      'emissions.md',
      'spaced thousands, two columns that only their years tell apart',
      [
        'line of first-year, second-year, third-year',
        'Sector | @1990 | @2032 | @2033 | Change @1990–2033 | Change @2032–2033',
        'Energy industries | 24 310 | 13 905 | 13 118 | −46.0% | −5.7%',
        'Transport | 12 740 | 14 022 | 14 287 | 12.1% | 1.9%',
        'Agriculture | 9 860 | 8 330 | 8 295 | −15.9% | −0.4%',
        'Industry and products | 18 220 | 11 510 | 11 160 | −38.7% | −3.0%',
        'Waste | 5 310 | 1 874 | 1 740 | −67.2% | −7.2%',
        'Total without LULUCF | 70 440 | 49 641 | 48 600 | −31.0% | −2.1% (total)',
        'LULUCF | −4 120 | −2 950 | −2 880 | −30.1% | −2.4%',
      ],
    ],
    [
      'library-budget.csv',
      'a unit in a line above the header',
      [
        '× 1000 GBP, grouped of actual, budget',
        'Item | @2043 actual | @2044 budget | Share @2044',
        'Staff | 1,240 | 1,310 | 52.4%',
        'Books and media | 410 | 395 | 15.8%',
        'Buildings | 520 | 560 | 22.4%',
        'Other | 230 | 235 | 9.4%',
        'Total | 2,400 | 2,500 | 100.0% (total)',
      ],
    ],
    [
      'poll.md',
      'one question at two times, and by age',
      [
        'dumbbell of march, june',
        'Answer | @March | @June | Change (points)',
        'For | 53% | 48% | -5',
        'Against | 34% | 39% | +5',
        'Undecided | 13% | 13% | 0',
        'grouped of for, against, undecided',
        'Age | For | Against | Undecided',
        '[18–34](claim:age-b) | 55% | 31% | 14%',
        '[35–54](claim:age-c) | 49% | 38% | 13%',
        '[55+](claim:age-d) | 41% | 47% | 12%',
      ],
    ],
  ])('of %s: %s', async (name, _title, table) => {
    expect(writeTables(await draftFolder(DOCUMENTS + name))).toEqual(table);
  });
});
