import { describe, expect, test } from 'vitest';
import { orderRows, type SortDirection, type SortedRow } from '../../../src/components/chart/order-rows.ts';

type Cell = readonly [name: string, value: string | null, text: string, isTotal?: boolean];

const LINES: readonly Cell[] = [
  ['parser', '505000..515000 line', 'roughly 510,000'],
  ['shell', '1200 line', '1,200'],
  ['tests', null, ''],
  ['docs', '>60000 line', 'over 60,000'],
  ['all', '571200 line', '571,200', true],
];

const DATES: readonly Cell[] = [
  ['second', '2031-05-01', 'May 2031'],
  ['first', '2029-12-31', 'the end of 2029'],
];

const WORDS: readonly Cell[] = [
  ['south', null, 'South'],
  ['north', null, 'North'],
];

function order(cells: readonly Cell[], direction: SortDirection): string[] {
  const rows = cells.map(([row, value, text, isTotal = false]): SortedRow<string> => ({
    row,
    value,
    text,
    isTotal,
  }));
  return orderRows(rows, direction);
}

describe('rows in the order of a column', () => {
  test.each<[title: string, cells: readonly Cell[], direction: SortDirection, rows: string[]]>([
    [
      'the largest first, what isn’t given and the total last',
      LINES,
      'descending',
      ['parser', 'docs', 'shell', 'tests', 'all'],
    ],
    [
      'the smallest first, with the same end',
      LINES,
      'ascending',
      ['shell', 'docs', 'parser', 'tests', 'all'],
    ],
    ['as the report prints them', LINES, 'none', ['parser', 'shell', 'tests', 'docs', 'all']],
    ['dates as they follow one another', DATES, 'ascending', ['first', 'second']],
    ['texts by their letters', WORDS, 'ascending', ['north', 'south']],
  ])('%s', (_title, cells, direction, rows) => {
    expect(order(cells, direction)).toEqual(rows);
  });
});
