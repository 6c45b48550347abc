import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { claimsResource } from '../../src/exits/claims-resource.ts';
import { writeCsv } from '../../src/exits/csv.ts';
import type { Resource } from '../../src/exits/resource.ts';
import { tableResource } from '../../src/exits/table-resource.ts';
import { inventedReleases } from './invented-releases.ts';
import { sample, sampleTable } from './sample-release.ts';

type CsvRow = Readonly<Record<string, string>>;

function readCsv(resource: Resource): CsvRow[] {
  return parse<CsvRow>(writeCsv(resource), { bom: true, columns: true });
}

const lots = tableResource(sampleTable, sample);
const rows = new Map(readCsv(lots).map((row) => [row.id, row]));
const claims = new Map(readCsv(claimsResource(sample)).map((row) => [row.id, row]));

/** The raw ends of a figure as a reader of the file gets them. */
function ends(row: CsvRow | undefined, prefix: string): (string | undefined)[] {
  return ['low', 'high', 'unit', 'qualifier'].map((facet) => row?.[prefix + facet]);
}

describe('the file', () => {
  const csv = writeCsv(lots);

  test('begins with a byte order mark, and its lines end as spreadsheets expect', () => {
    expect(csv.startsWith('\ufeffreport,')).toBe(true);
    expect(csv.replaceAll('\r\n', '').replace("@SUM(1+1);'=1+1\nline", '')).not.toMatch(/[\r\n]/u);
  });

  test('loses nothing but the name of a constant where a reader keeps the mark', () => {
    const [first = {}] = parse<CsvRow>(csv, { columns: true });
    expect(Object.keys(first).filter((name) => name.startsWith('\ufeff'))).toEqual(['\ufeffreport']);
  });

  test('has no digit in a column’s name', () => {
    expect(lots.fields.filter(({ name }) => /\p{N}/u.test(name))).toEqual([]);
  });
});

test('an id is what every other file calls it, whatever a spreadsheet makes of it', () => {
  const csv = writeCsv({
    fields: ['id', 'month'].map((name) => ({ name, type: 'string' })),
    ids: ['id'],
    rows: [
      { id: 'may', month: 'May' },
      { id: 'true', month: 'June' },
    ],
  });
  expect(parse(csv, { bom: true })).toEqual([
    ['id', 'month'],
    ['may', '\u2060May'],
    ['true', '\u2060June'],
  ]);
});

test('a raw number of more digits than programs hold is its digits, where the printed one is kept from a spreadsheet', () => {
  const csv = writeCsv({
    fields: ['cost', 'cost_low'].map((name) => ({ name, type: 'string' })),
    ids: [],
    rows: [{ cost: '12345678901234567', cost_low: '12345678901234567' }],
  });
  expect(parse(csv, { bom: true })).toEqual([
    ['cost', 'cost_low'],
    ['\u206012345678901234567', '12345678901234567'],
  ]);
});

describe('raw numbers', () => {
  test.each([
    [
      'an approximate figure is what its digits leave open',
      'track',
      'price_',
      ['845000', '855000', 'USD', 'about'],
    ],
    ['a bound below has no upper end', 'depot', 'price_', ['1200000', '', 'USD', 'at-least']],
    ['a range is both its ends', 'power', 'price_', ['1000000', '2000000', 'USD', 'exact']],
    ['a bound above has no lower end', 'signs', 'price_', ['', '90000', 'USD', 'under']],
    ['an exact figure is its number twice', 'power', 'split_', ['12', '12', '%', 'exact']],
    ['a negative figure is a negative number', 'depot', 'split_', ['-3', '-3', '%', 'exact']],
    ['a figure of two parts has no ends of its own', 'track', 'split_', ['', '', '%', 'exact']],
    ['a date is a date', 'depot', 'due_', ['2026-05-01', '2026-05-01', 'date', 'exact']],
    ['a deadline is open before', 'track', 'due_', ['', '2027-12-31', 'date', 'by']],
    ['an empty cell has nothing', 'power', 'due_', ['', '', '', '']],
  ])('%s', (_title, id, prefix, expected) => {
    expect(ends(rows.get(id), prefix)).toEqual(expected);
  });

  test('a figure of two parts has a pair of ends for each', () => {
    const track = rows.get('track');
    expect([track?.split_closed_low, track?.split_closed_high]).toEqual(['65', '65']);
    expect([track?.split_open_low, track?.split_open_high]).toEqual(['35', '35']);
    expect(rows.get('power')?.split_closed_low).toBe('');
  });

  test('a claim has the same columns, and all its parts as a list', () => {
    expect(ends(claims.get('share'), '')).toEqual(['60', '', '%', 'over']);
    expect(ends(claims.get('opening-day'), '')).toEqual(['', '2027-12-31', 'date', 'by']);
    expect(JSON.parse(claims.get('lots/track/split')?.intervals ?? '')).toHaveLength(2);
  });
});

describe('a cell that a spreadsheet would run', () => {
  test('is text in the file, and a plain signed figure stays a figure', () => {
    expect(rows.get('track')?.lot).toBe('\'=HYPERLINK("https://evil.example")');
    expect(rows.get('signs')?.lot).toBe("'\t'-2+3");
    expect(rows.get('depot')?.split).toBe('-3%');
    expect(claims.get('cost')?.by).toBe("'=cmd|calc");
    expect(claims.get('calm')?.says).toBe("'=The report calls it calm.");
  });
});

test('a restatement has the mark at each figure, in the language of each', () => {
  expect(claims.get('cost')?.says).toContain('$2.1 billion [unverified], “all in” & 10% [unverified]');
  expect(claims.get('cost')?.['says@zh-hant']).toContain('10% [未經查證]');
  expect(claims.get('first-tender')?.history).toContain('3 [unverified] lots');
  expect(claims.get('first-tender')?.history).not.toContain('typo');
});

describe.each([sample, ...inventedReleases()].map((release) => [release.ledger.id, release] as const))(
  'all files of %s',
  (_id, release) => {
    const tables = [...release.ledger.tables.values()];
    const resources = [claimsResource(release), ...tables.map((table) => tableResource(table, release))];

    test('say in every row that it is unverified', () => {
      const statuses = resources.flatMap((resource) => readCsv(resource).map((row) => row.status));
      expect(new Set(statuses)).toEqual(new Set(['unverified']));
    });

    test('have every printed figure as it is printed', () => {
      const printed = [...release.ledger.claims.values()].map(({ figure }) => figure?.printed ?? '');
      expect(readCsv(claimsResource(release)).map((row) => row.figure)).toEqual(printed);
    });

    test('have no cell that begins a formula', () => {
      const cells = resources.flatMap((resource) => readCsv(resource).flatMap((row) => Object.values(row)));
      const risky = cells.filter((cell) => /^\s*[=@+＝＠＋\-－]/u.test(cell));
      expect(risky.filter((cell) => !/^-[\d.]+%?$/u.test(cell))).toEqual([]);
    });

    test('have no middle of a range', () => {
      const rowsOfClaims = readCsv(claimsResource(release));
      const ranges = rowsOfClaims.filter(({ figure }) => /^\$?\d+-\d+/u.test(figure ?? ''));
      expect(ranges.length).toBeGreaterThan(0);
      expect(ranges.filter(({ low, high }) => Number(low) >= Number(high))).toEqual([]);
    });
  },
);
