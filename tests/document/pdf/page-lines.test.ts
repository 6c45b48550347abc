import { expect, test } from 'vitest';
import { readDocumentBytes } from '../../../src/document/read-document.ts';
import { pdf, set } from '../made-files.ts';

/** As browsers print tables: cells no farther apart than words, and what the page is above and below it. */
const PAGE = [
  set(24, 800, '11/29/41, 10:30 PM', 8) + set(250, 800, 'Coastal Rail 2041', 8),
  set(36, 760, 'Table 1. Passengers by line,') + set(80, 746, 'thousands'),
  ...[
    [set(36, 730, 'Line'), set(92, 730, '2040 Change, %')],
    [set(36, 716, 'State grant'), set(92, 716, '198'), set(116.5, 716, '7.1')],
    [set(36, 702, 'Fares'), set(92, 702, '212'), set(116.5, 702, '5.7')],
    [set(36, 688, 'Airport line'), set(92, 688, '(57)'), set(116.5, 688, '4.3')],
  ].flat(),
  set(24, 20, 'https://rail.example/2041', 8) + set(560, 20, '1/1', 8),
].join('');

test('a page that a browser printed has the cells of its tables, and nothing of the browser’s', async () => {
  const { blocks } = await readDocumentBytes(pdf([PAGE]), 'rail.pdf');
  const [table, ...others] = blocks;
  expect(others).toEqual([]);
  if (table?.kind !== 'table') throw new Error('there is no table');
  expect(table.caption?.text).toBe('Table 1. Passengers by line, thousands');
  expect([...table.header, ...table.rows].map((row) => row.map(({ text }) => text.text).join(' | '))).toEqual(
    ['Line | 2040 | Change, %', 'State grant | 198 | 7.1', 'Fares | 212 | 5.7', 'Airport line | (57) | 4.3'],
  );
});
