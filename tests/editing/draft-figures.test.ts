import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readDocument, readDocumentBytes } from '../../src/document/read-document.ts';
import { draftReport } from '../../src/editing/draft/draft-report.ts';
import { draftFolder } from './drafted-folder.ts';

const DOCUMENTS = fileURLToPath(new URL('../fixtures/documents/', import.meta.url));

describe('a draft’s ids', () => {
  test.each<[title: string, document: string, figure: string, id: string]>([
    ['say what is counted', 'flood-windows-1252.txt', '14 people', 'person-died-missing'],
    ['spell Chinese words', 'typhoon-traditional-chinese.md', '1萬2,350人', 'cheli-minzhong-person'],
    ['are those of the column where a cell says nothing more', 'poll.md', '18–34', 'age-b'],
  ])('%s', async (_title, name, figure, id) => {
    const { draft } = await draftFolder(DOCUMENTS + name);
    expect(draft.claims.find(({ record }) => record.figure === figure)?.record.id).toBe(id);
  });
});

describe('what a draft’s figures are in', () => {
  test.each<[title: string, document: string, units: string[]]>([
    [
      'is said of all columns but one that is named',
      'airport-quarters.md',
      ['thousand', 'thousand', 'thousand', '%/year'],
    ],
    ['ends the caption in brackets', 'energy-by-year.md', ['PJ', 'PJ', 'PJ', 'PJ', 'PJ']],
    ['is a price for so much', 'power-semicolons.csv', ['GWh', '%', 'EUR/MWh']],
    ['stands in a line of its own', 'labour-bulletin.txt', ['thousand', 'thousand', 'thousand', '%']],
  ])('%s', async (_title, name, units) => {
    const { draft } = await draftFolder(DOCUMENTS + name);
    const { schema } = draft.tables[0]!.resource as unknown as {
      schema: { fields: { figure?: { unit: string } }[] };
    };
    expect(schema.fields.flatMap(({ figure }) => figure?.unit ?? [])).toEqual(units);
  });
});

describe('a draft’s claims', () => {
  test.each<[title: string, document: string, figures: string[]]>([
    [
      'have decimal points, whatever the document prints',
      'fish-landings.md',
      ['2031', '6.015 tonnes', '5.870 tonnes', '3.42 EUR/kg', '3.18 EUR/kg', 'half-year', '31,240 tonnes'],
    ],
    [
      'are what begins an item, too',
      'cyclone-sitrep.md',
      ['7', '9 February 2032', '6–9 February', '1.27 million people', '14', '22', '118'],
    ],
    ['keep the noun that tells millions from metres', 'airport-quarters.md', ['17.6m passengers', '2030']],
    [
      'are no marks of footnotes, and no range that ends in a share',
      'energy-by-year.md',
      ['14 PJ', '2027', '15.2%', '2026', '9.2%', '2030'],
    ],
  ])('%s', async (_title, name, figures) => {
    const { draft } = await draftFolder(DOCUMENTS + name);
    const printed = draft.claims.map(({ record }) => record.figure);
    expect(printed.slice(0, figures.length)).toEqual(figures);
  });

  test('have one column of units where all columns share it, and shares in the millions of their table', async () => {
    const { draft } = await draftFolder(`${DOCUMENTS}device-earnings.md`);
    const { data } = draft.tables[0]!.resource as unknown as { data: Record<string, string | null>[] };
    const lines = data.map(({ group, unit, column }) => `${group ?? '–'}: ${column ?? ''}, ${unit ?? ''}`);
    expect(lines.slice(5, 8)).toEqual([
      'Operating expenses: Restructuring, USD',
      'Operating expenses: Total operating expenses, USD',
      '–: Operating income, USD',
    ]);
    expect(lines.slice(-2)).toEqual([
      'Earnings per share: Diluted, USD/share',
      'Earnings per share: Weighted average shares, diluted, million share',
    ]);
    expect(Object.keys(data[0] ?? {}).filter((name) => name.startsWith('unit'))).toEqual(['unit']);
  });

  test('a long table has a line for each name', async () => {
    const { draft } = await draftFolder(`${DOCUMENTS}harvest-long.csv`);
    expect(draft.tables[0]?.resource.chart).toEqual({
      type: 'line',
      label: 'period',
      values: ['value'],
      series: 'name',
    });
  });

  test('a long table has a line for each name where the names stand first', async () => {
    const rows = 'harbour,year,ships\nEast,2028,1025\nEast,2029,1058\nWest,2028,121\nWest,2029,133\n';
    const { tables } = draftReport(await readDocumentBytes(Buffer.from(rows), 'ships.csv'), []);
    expect(tables[0]?.resource.chart).toEqual({
      type: 'line',
      label: 'year',
      values: ['ships'],
      series: 'harbour',
    });
  });

  test('a share in brackets is named after what it is a share of', async () => {
    const { draft } = await draftFolder(`${DOCUMENTS}cyclone-sitrep.md`);
    const share = draft.claims.find(({ record }) => record.figure === '51.7%');
    const whole = draft.claims.find(({ record }) => record.figure === '311');
    expect(share?.record.id).toBe(`${whole?.record.id ?? ''}-share`);
  });

  test.each<[title: string, text: string, names: string[]]>([
    ['an amount with its currency is no name', 'Debt of INR19 billion fell to RMB229 million.', []],
    ['a word with a number is one', 'The K2-turbo overtook the older x3.', ['K2-turbo', 'x3']],
    ['a word with which a sentence begins is none', 'Includes 14 staff. Llama 4 was no part of it.', []],
  ])('%s', async (_title, text, names) => {
    const document = await readDocumentBytes(Buffer.from(`# News\n\n${text}\n`), 'news.md');
    expect(draftReport(document, []).names).toEqual(names);
  });

  test('letters that a typesetter joined are read apart', async () => {
    const document = await readDocumentBytes(Buffer.from('# Cash in\ufb02ow\n\nNo \ufb01gure.\n'), 'cash.md');
    expect(draftReport(document, []).report.title).toBe('Cash inflow');
  });

  test('a part’s number is none, and goes from the section’s title', async () => {
    const { draft } = await draftFolder(`${DOCUMENTS}cyclone-sitrep.md`);
    const { sections } = draft.report as { sections: { title: string; heading?: string }[] };
    expect(sections.map(({ heading, title }) => heading ?? title)).toEqual([
      'Opening',
      'Situation overview',
      'Response',
      'Affected people by district',
      'Funding by cluster',
    ]);
    expect(draft.names).toEqual([]);
  });

  test('decimal commas are told of, and what they alone decide', async () => {
    const { decimalCommas } = await readDocument(`${DOCUMENTS}fish-landings.md`);
    expect(decimalCommas?.evidence).toContain('12.480,5');
    expect(decimalCommas?.decided).toEqual([
      { printed: '6,015', written: '6.015' },
      { printed: '5,870', written: '5.870' },
      { printed: '31.240', written: '31,240' },
    ]);
  });

  test('a comma that two texts may mean otherwise stays as it is', async () => {
    const { decimalCommas } = await readDocument(`${DOCUMENTS}cyclone-sitrep.md`);
    expect(decimalCommas).toBeNull();
  });
});

test('a telephone number is a label, whatever leads to it', async () => {
  const text = '# Fish\n\nThe office takes complaints on 0555 010 230, and had 48 of them.\n';
  const document = await readDocumentBytes(Buffer.from(text), 'fish.md');
  const { claims, labels } = draftReport(document, []);
  expect(labels.map((label) => label.text)).toEqual(['0555', '010 230']);
  expect(claims.map(({ record }) => record.figure)).toEqual(['48']);
});

describe('a draft’s labels', () => {
  test.each<[title: string, document: string, labels: string[]]>([
    ['are times of day and numbers to call', 'flood-windows-1252.txt', ['16:00', '+47', '5550', '1234']],
    [
      'are years that head columns, also behind other words',
      'emissions.md',
      ['1990', '2032', '2033', '1990–2033', '2032–2033'],
    ],
    [
      'are times from and to, numbers to call, references and the numbers of parts',
      'labour-bulletin.txt',
      ['1', '2', '1', '1', '1', 'thousands', '1', '3', '0300', '555', '0142', '9:00 to 17:00'],
    ],
    [
      'are a unit, references and the numbers of notes',
      'population.txt',
      ['4.1', 'thousands', '2030', '2031', '2032', '2033', '2034', '1', '2'],
    ],
  ])('%s', async (_title, name, labels) => {
    const { draft } = await draftFolder(DOCUMENTS + name);
    expect(draft.labels.map(({ text }) => text)).toEqual(labels);
  });
});
