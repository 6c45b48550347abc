import type { Table } from '../../src/schemas/table.ts';
import { barTable, ordinalTable } from './tables.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August'];
const index = ['101.2', '101.9', '103.4', '102.8', null, '104.0', '~105.1', '104.6'];

/** A made-up table for each type of chart, and for what each has to bear. */
export const GALLERY: Readonly<Record<string, Table>> = {
  bar: barTable('visitors', [
    ['Harbour museum', '~85,000'],
    ['Lighthouse', '120,000'],
    ['Rope works', 'over 60,000'],
    ['Fish market', '30,000-45,000'],
  ]),
  share: barTable(
    '%',
    [
      ['On foot', '45%'],
      ['By tram', '30-35%'],
      ['By car', 'under 20%'],
    ],
    'share',
  ),
  grouped: barTable(
    'visitors',
    [
      ['Harbour museum', '85,000', '91,000', '88,500'],
      ['Lighthouse', '120,000', '~98,000', '101,000'],
      ['Rope works', null, '31,000', '45,000'],
    ],
    'grouped',
    ['Spring', 'Summer', 'Autumn'],
  ),
  'many groups': barTable(
    'tonnes',
    ['Barley', 'Oats', 'Rye', 'Wheat', 'Maize', 'Beets', 'Hops', 'Flax'].map((name, at) => [
      name,
      `${(at * 37) % 90}0`,
      `${(at * 53) % 90}0`,
      `${(at * 71) % 90}0`,
    ]),
    'grouped',
    ['North', 'Middle', 'South'],
  ),
  stacked: barTable(
    'lines',
    [
      ['Timetable engine', '~85,000'],
      ['Ticket machines', '~120,000'],
      ['Fare rules', '~150,000'],
      ['Staff rosters', '~75,000'],
      ['Maps', '~80,000'],
    ],
    'stacked',
  ),
  'stacked shares': barTable(
    '%',
    [
      ['Rent', '41%'],
      ['Food', '22%'],
      ['Travel', '18%'],
      ['Other', '12%'],
    ],
    'stacked',
  ),
  diverging: barTable(
    '%',
    [
      ['Ferries', '12%'],
      ['Night buses', '~-8%'],
      ['Trams', '-30%'],
      ['Bicycles', '4.5%'],
    ],
    'diverging',
  ),
  dumbbell: barTable(
    'months',
    [
      ['Waiting for a hearing', '18-24 months', '6-12 months'],
      ['Waiting for a berth', '9 months', '~14 months'],
      ['Waiting for a licence', 'over 5 months', '3 months'],
      ['Waiting for a reply', '2 months', null],
    ],
    'dumbbell',
    ['Before the reform', 'After the reform'],
  ),
  'dumbbell of two parts': barTable(
    '%',
    [['Tickets', '65% paper / 35% phone', '60% paper / 40% phone']],
    'before-after',
    ['Last year', 'This year'],
  ),
  dots: barTable(
    'minutes',
    Array.from({ length: 16 }, (_, at) => [
      `${['Ash', 'Birch', 'Cedar', 'Elm'][at % 4] ?? ''} Street ${['East', 'West', 'North', 'South'][Math.floor(at / 4)] ?? ''}`,
      `${((at * 7) % 31) + 4} minutes`,
    ]),
    'dots',
  ),
  'dots of two columns': barTable(
    'EUR',
    [
      ['Apprentice', '€1,150', '€1,310'],
      ['Mate', '€2,900', '€2,740'],
      ['Pilot', '€5,200-5,800', '~€6,100'],
    ],
    'dots',
    ['Women', 'Men'],
  ),
  line: barTable(
    'points',
    months.map((month, at) => [month, index[at] ?? null]),
    'line',
    ['Freight index'],
  ),
  'lines of two columns': barTable(
    'passengers',
    [2019, 2020, 2021, 2022, 2024, 2025].map((year, at) => [
      String(year),
      ['4,100', '1,250', '1,900', '3,300-3,600', '4,250', 'over 4,300'][at] ?? null,
      ['900', '480', '510', '700', '1,150', '1,480'][at] ?? null,
    ]),
    'line',
    ['Ferry to the mainland', 'Ferry to the island'],
  ),
  'years as columns': barTable(
    'USD',
    ['Fish', 'Salt', 'Rope', 'Timber', 'Glass', 'Wool'].map((name, at) => [
      name,
      `$${at + 2}.1M`,
      `$${at + 3}.4M`,
      `$${((at * 2) % 5) + 2}.2M`,
      `$${at + 4}.0M`,
    ]),
    'line',
    ['2022', '2023', '2024', '2025'],
  ),
  ordinal: ordinalTable(
    ['Low', 'Medium', 'High', 'Severe'],
    [
      ['Quay', 'High'],
      ['Pier', 'Low'],
      ['Slipway', 'Severe'],
    ],
  ),
  groups: groupedRanks(),
};

function groupedRanks(): Table {
  const table = ordinalTable(
    ['Low', 'Medium', 'High', 'Severe'],
    [
      ['Quay', 'Medium'],
      ['Pier', 'Severe'],
      ['Slipway', 'High'],
      ['Boat yard', 'Low'],
    ],
  );
  const groups = [
    { title: 'Said to lose', rows: ['row-a', 'row-b'] },
    { title: 'Said to gain', rows: ['row-c', 'row-d'] },
  ];
  return { ...table, chart: { ...table.chart!, groups } };
}
