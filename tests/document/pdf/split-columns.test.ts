import { describe, expect, test } from 'vitest';
import { readDocumentBytes } from '../../../src/document/read-document.ts';
import { pdf, set } from '../made-files.ts';

/** Lines of a column, the first at a height, as many points from the left. */
function column(left: number, top: number, lines: readonly string[]): string {
  return lines.map((text, index) => set(left, top - 14 * index, text)).join('');
}

const TITLE = set(150, 760, 'Soil water in upland pasture', 20);
const FIRST = [
  'We measured soil water at 24 sites over',
  '36 months. Its mean was 31.4%, below the',
  'norm by 2.7 percentage points. Dry spells',
  'lasted for 11.3 days, against 8.9 days in',
  'the years before. Hedged fields held 14%',
  'more water than open ones.',
];
const SECOND = [
  'Recovery took 42 days, and five sites had',
  'not recovered when the survey ended. The',
  'driest site held 12.8% on 9 August, which',
  'is half of what it held in April. Hedges',
  'would cost about 1,450 pounds a hectare,',
  'and pay for themselves.',
];
const TABLE = [
  ['Depth', 'Hedged', 'Open'],
  ['Shallow', '33.0', '28.9'],
  ['Middle', '34.1', '30.2'],
  ['Deep', '35.6', '31.7'],
];

async function read(...pages: string[]): Promise<string[]> {
  const { blocks } = await readDocumentBytes(pdf(pages), 'soil.pdf');
  return blocks.map((block) =>
    block.kind === 'table'
      ? block.rows.map((row) => row.map(({ text }) => text.text).join(' | ')).join(' / ')
      : block.text.text,
  );
}

const ROWS = 'Shallow | 33.0 | 28.9 / Middle | 34.1 | 30.2 / Deep | 35.6 | 31.7';

describe('a page of a PDF in two columns', () => {
  test('is read column by column, wherever their lines stand', async () => {
    const page = TITLE + column(60, 720, FIRST) + column(310, 713, SECOND);
    expect(await read(page)).toEqual(['Soil water in upland pasture', FIRST.join(' '), SECOND.join(' ')]);
  });

  test('keeps a table in one of its columns apart from the text beside it', async () => {
    const table = TABLE.map((cells, row) =>
      cells.map((text, index) => set(310 + 80 * index, 606 - 14 * row, text)).join(''),
    ).join('');
    const beside = column(60, 720, [...FIRST.slice(0, 5), ...SECOND.slice(0, 5), ...FIRST.slice(0, 5)]);
    const [, , right, rows] = await read(TITLE + beside + column(310, 720, SECOND) + table);
    expect(right).toBe(SECOND.join(' '));
    expect(rows).toBe(ROWS);
  });

  test('keeps a table that runs across both in one piece', async () => {
    const table = TABLE.map((cells, row) =>
      cells.map((text, index) => set(60 + 190 * index, 600 - 14 * row, text)).join(''),
    ).join('');
    const page = TITLE + column(60, 720, FIRST) + column(310, 720, SECOND) + table;
    expect((await read(page)).at(-1)).toBe(ROWS);
  });

  test('drops what repeats at the foot of the first of them', async () => {
    const page = (number: string): string =>
      column(60, 720, FIRST) + column(310, 720, SECOND) + set(60, 30, `Survey office, page ${number}`, 8);
    expect((await read(page('1'), page('2'))).join(' ')).not.toContain('Survey office');
  });
});
