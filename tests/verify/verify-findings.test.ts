import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/document/document.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import { placeOfStretch } from '../../src/document/reading-text.ts';
import { holdAgainst, isClean, type Findings } from '../../src/verify/findings.ts';
import { readContent } from '../../src/content/read-content.ts';
import { readReportSource, type ReportSource } from '../../src/verify/report-source.ts';

const fixtures = fileURLToPath(new URL('../fixtures/verify/', import.meta.url));
const text = readFileSync(`${fixtures}document.txt`, 'utf8');
const source = readReportSource(await readContent(`${fixtures}content`), 'harbour-ferry');

function documentOf(content: string): Promise<Document> {
  return readDocumentBytes(new TextEncoder().encode(content), 'document.txt');
}

interface Told {
  readonly uncovered: string[];
  readonly misquoted: string[];
  readonly headings: string[];
}

function tell({ uncovered, misquotes, missingHeadings }: Findings): Told {
  return {
    uncovered: uncovered.map(({ figure }) => figure.text),
    misquoted: misquotes.map(({ claim }) => claim.id),
    headings: missingHeadings.map(({ id }) => id),
  };
}

async function hold(content: string, changes: Partial<ReportSource> = {}): Promise<Findings> {
  const { report, claims, names } = { ...source, ...changes };
  return holdAgainst(await documentOf(content), report, claims, names);
}

const replaced = (from: string, to: string): string => {
  if (!text.includes(from)) throw new Error(`the document has no “${from}”`);
  return text.replace(from, to);
};
const without = (id: string): Partial<ReportSource> => ({
  claims: source.claims.filter((claim) => claim.id !== id),
});

const NOTHING: Told = { uncovered: [], misquoted: [], headings: [] };

describe('a document held against the report’s folder', () => {
  it('fits when every figure is accounted for, on both sides', async () => {
    const findings = await hold(text);
    expect(tell(findings)).toEqual(NOTHING);
    expect(isClean(findings)).toBe(true);
    expect(findings.counts).toEqual({
      documentFigures: 12,
      coveredFigures: 12,
      labels: 0,
      claims: 8,
      cells: 2,
      found: 10,
    });
  });

  it('isn’t clean when it is another document, even with the same figures', async () => {
    const findings = await hold(text.replace('weighs', 'ponders'));
    expect(tell(findings)).toEqual(NOTHING);
    expect(findings.sameDocument).toBe(false);
    expect(isClean(findings)).toBe(false);
  });

  it.each([
    ['a digit in prose', 'roughly 40,000', 'roughly 41,000', ['roughly 41,000 people'], ['passengers']],
    ['a digit in a table', '~120', '~130', ['~130'], ['boats/heron/seats']],
    ['a digit of a figure with several parts', '65', '66', ['66%', '35%'], ['punctuality']],
    ['a digit before a figure', '15-20%', '115-20%', ['115-20%'], ['subsidy']],
    ['a digit behind a figure', '$2.4 million', '$2.45 million', ['$2.45 million'], ['cost']],
    ['a digit in a listed name', 'Ferry 9', 'Ferry 8', ['8'], []],
    ['a qualifier left out', 'roughly 40,000', '40,000', ['40,000 people'], ['passengers']],
    [
      'a qualifier put in',
      '$2.4 million within',
      'over $2.4 million within',
      ['over $2.4 million'],
      ['cost'],
    ],
    ['a bound that closes', '$2.4+ million', '$2.4 million', ['$2.4 million'], ['operator-cost']],
    ['a range cut short', '15-20%', '20%', ['20%'], ['subsidy']],
    ['a figure that is new', 'Nothing', 'Free rides on 7 days', ['7 days'], []],
    ['a number in words', 'Nothing', 'Two boats', ['Two'], []],
  ])('tells of %s', async (_, from, to, uncovered, misquoted) => {
    expect(tell(await hold(replaced(from, to)))).toEqual({ uncovered, misquoted, headings: [] });
  });

  it.each([
    ['a line break within a figure', 'roughly 40,000', 'roughly\n40,000'],
    ['more emphasis', '$2.4 million', '**$2.4** million'],
    ['emphasis in a number', '40,000', '*40*,000'],
    ['a heading of another level', '# Costs', '### Costs ###'],
    ['a heading in plain text', '# Costs', 'Costs'],
    ['an ordered list that starts again', '3. Nothing', '1. Nothing'],
    ['an ordered list that starts in mid-count', '1. Lower', '4. Lower'],
  ])('takes %s for the same', async (_, from, to) => {
    expect(tell(await hold(replaced(from, to)))).toEqual(NOTHING);
  });

  it('takes other line ends for the same', async () => {
    expect(tell(await hold(text.replaceAll('\n', '\r\n')))).toEqual(NOTHING);
  });

  it.each(source.claims.map((claim) => [claim.id, claim.figure.printed] as const))(
    'tells what nothing covers when %s is removed',
    async (id, printed) => {
      const { uncovered, misquotes } = await hold(text, without(id));
      expect(misquotes).toEqual([]);
      expect(uncovered.length).toBeGreaterThan(0);
      for (const { figure } of uncovered)
        expect(figure.text.replace(/^within /, '')).toSatisfy((found: string) => printed.includes(found));
    },
  );

  it('tells what nothing covers when a name is no longer listed', async () => {
    expect(tell(await hold(text, { names: [] }))).toMatchObject({ uncovered: ['9'] });
  });

  it('holds a cell against the row that it is of', async () => {
    const swapped = text.replace('~120', '~#').replace('~95', '~120').replace('~#', '~95');
    expect(tell(await hold(swapped))).toMatchObject({
      misquoted: ['boats/heron/seats', 'boats/gannet/seats'],
    });
  });

  describe('holds a cell against the column that it is of', () => {
    const row = '| Heron | ~120 | Diesel |';
    const wide = replaced('| Boat | Seats | Fuel |', '| Boat | Seats | **Stowed  away** | Fuel |')
      .replace('|------|-------|------|', '|:-----|------:|---|------|')
      .replace(row, '| Heron | ~120 | ~40 | Diesel |')
      .replace('| Gannet | ~95 | Electric |', '| Gannet | ~95 | ~30 | Electric |');
    const titled = (seats: string[], stowed: string[]): Partial<ReportSource> => ({
      claims: source.claims.flatMap((claim) => {
        const { cell } = claim;
        if (cell === null) return [claim];
        const figure = { ...claim.figure, printed: claim.figure.printed === '~120' ? '~40' : '~30' };
        const other = { ...claim, id: claim.id.replace('seats', 'stowed'), figure };
        return [
          { ...claim, cell: { ...cell, titles: seats } },
          { ...other, cell: { ...cell, titles: stowed } },
        ];
      }),
    });
    const swapped = wide.replace('~120 | ~40', '~40 | ~120');
    const misquoted = ['boats/heron/seats', 'boats/heron/stowed'];

    it.each<[string, string, string[], string[], string[]]>([
      ['where it stands', wide, ['Seats'], ['Stowed away'], []],
      ['in another', swapped, ['Seats'], ['Stowed away'], misquoted],
      ['whatever its case and spaces', swapped, [' seats'], ['STOWED away'], misquoted],
      [
        'by its title in Chinese',
        swapped.replace('Seats', '座位'),
        ['Seats', '座位'],
        [],
        misquoted.slice(0, 1),
      ],
      ['only where a heading has its title', swapped, ['Places'], ['Bags'], []],
      [
        'in a table without outer bars',
        swapped.replace(/^\| | \|$/gm, ''),
        ['Seats'],
        [],
        misquoted.slice(0, 1),
      ],
      [
        'with a bar in a heading before it',
        wide.replace('| Boat', '| Boat \\| ship'),
        ['Seats'],
        ['Stowed away'],
        [],
      ],
      ['only in a table with headings', swapped.replace(/^\|:-.*\n/m, ''), ['Seats'], ['Stowed away'], []],
      ['with other line ends', swapped.replaceAll('\n', '\r\n'), ['Seats'], [], misquoted.slice(0, 1)],
    ])('%s', async (_, content, seats, stowed, expected) => {
      expect(tell(await hold(content, titled(seats, stowed))).misquoted).toEqual(expected);
    });

    it('and says in which it stands instead', async () => {
      const { misquotes } = await hold(swapped, titled(['Seats'], ['Stowed away']));
      expect(
        misquotes.map(({ column }) => [column?.heading, column?.instead.map((cell) => cell.column.heading)]),
      ).toEqual([
        ['Seats', ['Stowed away']],
        ['Stowed away', ['Seats']],
      ]);
    });
  });

  it('finds cells anywhere in the section when the document’s table has no rows', async () => {
    const loose = text.replace(/\| Heron.*\n\| Gannet.*\n/, 'Heron has ~120 seats and Gannet ~95 seats.\n');
    expect(tell(await hold(loose))).toEqual(NOTHING);
  });

  it('holds a claim against its own section', async () => {
    const moved = source.claims.map((claim) =>
      claim.id === 'growth' ? { ...claim, section: 'costs' } : claim,
    );
    expect(tell(await hold(text, { claims: moved }))).toEqual({
      uncovered: ['over 12%'],
      misquoted: ['growth'],
      headings: [],
    });
  });

  it('tells of a claim in a section that the report doesn’t have', async () => {
    const moved = source.claims.map((claim) =>
      claim.id === 'growth' ? { ...claim, section: 'weather' } : claim,
    );
    const { misquotes } = await hold(text, { claims: moved });
    expect(misquotes).toMatchObject([{ claim: { id: 'growth' }, section: null }]);
  });

  it('tells of a heading that isn’t there, and of nothing else', async () => {
    expect(tell(await hold(replaced('# Costs\n', '')))).toEqual({ ...NOTHING, headings: ['costs'] });
  });

  it('names the figure that a misquoted one is most like, and the row', async () => {
    const document = await documentOf(replaced('~120', '~130'));
    const found = holdAgainst(document, source.report, source.claims, source.names);
    const [misquote] = found.misquotes;
    const place = (span: { start: number; end: number } | null | undefined): object =>
      placeOfStretch(found.reading, span?.start ?? 0, span?.end ?? 0);
    expect(misquote?.nearest?.text).toBe('~130');
    expect(place(misquote?.nearest)).toMatchObject({ line: 16, column: 11 });
    expect(place(misquote?.row)).toMatchObject({ line: 16 });
  });

  it('counts columns as the document has them, emphasis included', async () => {
    const { reading } = await hold(text);
    const at = reading.text.indexOf('35% late');
    expect(placeOfStretch(reading, at, at + 3)).toMatchObject({ line: 22, column: 27 });
  });
});

describe('a document', () => {
  it('may begin with a byte order mark', async () => {
    expect(tell(await hold(`\ufeff${text}`))).toEqual(NOTHING);
  });
});
