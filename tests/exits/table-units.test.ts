import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { writeCsv } from '../../src/exits/csv.ts';
import { inlineResource } from '../../src/exits/data-resource.ts';
import { tableResource } from '../../src/exits/table-resource.ts';
import { sample } from './sample-release.ts';
import { parseTable } from '../fixtures/parse-table.ts';

const text = (name: string, more: object = {}): object => ({ name, type: 'string', title: name, ...more });
const figure = (name: string, unit: string, more: object = {}): object =>
  text(name, { figure: { unit }, ...more });

const rides = parseTable({
  name: 'rides',
  title: 'Rides by line',
  section: 'plan',
  multiplier: 'thousand',
  unit: 'riders',
  schema: {
    fields: [
      text('id'),
      text('line'),
      { name: 'first-year', type: 'string', period: '2031', figure: { unit: 'riders' } },
      figure('change', '%', { period: '2030–2031' }),
      figure('income', 'million EUR'),
      figure('opened', 'date'),
      figure('first', 'time of day'),
      figure('closed', 'day of the year'),
    ],
    primaryKey: 'id',
  },
  data: [
    {
      id: 'north',
      line: 'North',
      'first-year': '1,204',
      change: '(3.2)',
      income: '4.5',
      opened: 'May 2029',
      first: '05:30',
      closed: 'Q3',
    },
    {
      id: 'south',
      line: 'South',
      'first-year': '~300',
      change: null,
      income: '−0.2',
      opened: null,
      first: null,
      closed: null,
    },
    {
      id: 'all',
      line: 'All',
      'first-year': '1,504',
      change: '+1',
      income: '4.3',
      opened: null,
      first: null,
      closed: null,
      total: true,
    },
  ],
});

// A joiner before a time keeps spreadsheets from making another day of it.
const csv = writeCsv(tableResource(rides, sample)).replaceAll('\u2060', '');
const rows = parse<Record<string, string>>(csv, { bom: true, columns: true });

describe('a table’s data has beside each figure as printed', () => {
  test.each<[title: string, row: number, cells: Record<string, string>]>([
    [
      'its number in the unit that the whole table multiplies',
      0,
      {
        'first-year': '1,204',
        'first-year_low': '1204000',
        'first-year_high': '1204000',
        'first-year_unit': 'rider',
      },
    ],
    [
      'what an approximate one leaves open, multiplied',
      1,
      { 'first-year_low': '250000', 'first-year_high': '350000', 'first-year_qualifier': 'about' },
    ],
    ['a minus for parentheses, not multiplied', 0, { change: '(3.2)', change_low: '-3.2', change_unit: '%' }],
    ['the multiplier of its own column', 0, { income: '4.5', income_low: '4500000', income_unit: 'EUR' }],
    ['nothing where the report leaves the cell empty', 1, { change: '', change_low: '', change_unit: '' }],
    ['the days of a date', 0, { opened_low: '2029-05-01', opened_high: '2029-05-31', opened_unit: 'date' }],
    [
      'a time of day as one, and no bare number of minutes',
      0,
      { first: '05:30', first_low: '05:30', first_unit: 'time of day' },
    ],
    ['days of any year by month and day', 0, { closed: 'Q3', closed_low: '07-01', closed_high: '09-30' }],
    ['in the row of a total, too', 2, { 'first-year_low': '1504000', status: 'unverified' }],
  ])('%s', (_title, row, cells) => {
    expect(rows[row]).toMatchObject(cells);
  });

  test('its schema says what the columns hold, and the time that heads one', () => {
    const { fields } = inlineResource(tableResource(rides, sample)).schema;
    const named = (name: string): object | undefined => fields.find((field) => field.name === name);
    expect(named('first-year')).toMatchObject({ period: '2031' });
    expect(named('first-year_low')).toMatchObject({
      type: 'number',
      title: expect.stringContaining('2031') as string,
    });
    expect(named('opened_low')).toMatchObject({ type: 'date' });
    expect(named('first_low')).toMatchObject({ type: 'string' });
    expect(named('closed_low')).toMatchObject({ type: 'string' });
  });
});
