import { describe, expect, test } from 'vitest';
import { buildLedger, type Ledger } from '../../src/claims/ledger.ts';
import { writePlain } from '../../src/claims/piece.ts';
import { writeOutTable } from '../../src/claims/written-table.ts';
import { chartPanels } from '../../src/charts/kinds/panels.ts';
import { drawnTable } from '../../src/charts/kinds/drawn-table.ts';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import { drawSvg } from '../../src/charts/drawing/draw-svg.ts';
import { SVG_PALETTE } from '../../src/charts/drawing/svg-markup.ts';
import { tablePictureSvg } from '../../src/charts/pictures/table-picture.ts';
import { liveChart } from '../../src/charts/live/write-live-chart.ts';
import { writeCsv } from '../../src/exits/csv.ts';
import { tableResource } from '../../src/exits/table-resource.ts';
import { REPORT_FILES } from '../../src/schemas/report-folder.ts';
import { en } from '../languages.ts';
import { parseTable } from '../fixtures/parse-table.ts';

/** A ferry's report whose table cites claims in a heading and in the names of its rows. */
function ferryLedger(): Ledger {
  return buildLedger({
    id: 'ferry',
    report: REPORT_FILES['report.json'].parse({
      title: 'A ferry',
      publisher: 'The Sample',
      language: 'en',
      published: null,
      url: null,
      document: { sha256: '0'.repeat(64), bytes: 10 },
      sections: [{ id: 'boats', title: 'Boats' }],
    }),
    claims: REPORT_FILES['claims.json'].parse([
      { id: 'fleet', section: 'boats', figure: '12 boats', says: 'It counts 12 boats.', kind: 'estimate' },
      { id: 'deck', section: 'boats', figure: '40 seats', says: 'It counts 40 seats.', kind: 'estimate' },
    ]),
    tables: [
      parseTable({
        name: 'trips',
        title: 'Trips',
        section: 'boats',
        schema: {
          fields: [
            { name: 'id', type: 'string' },
            { name: 'boat', type: 'string', title: 'Of [12 boats](claim:fleet)' },
            {
              name: 'trips',
              type: 'string',
              title: 'Trips by [](claim:fleet)',
              'title@zh-hant': '[12 艘船](claim:fleet)的航次',
              figure: { unit: 'trips' },
            },
          ],
          primaryKey: 'id',
        },
        data: [
          { id: 'upper', boat: 'The one with [40 seats](claim:deck)', trips: '~500 trips' },
          { id: 'lower', boat: 'The [other](https://site.example/)', trips: '~700 trips' },
        ],
        chart: { type: 'bar', label: 'boat', values: ['trips'] },
      }),
    ],
    checks: [],
    tensions: [],
    verification: null,
  });
}

const ledger = ferryLedger();
const [table] = ledger.tables.values();
if (!table) throw new Error('the report has no table');
const setting = { ledger, names: [] as string[], language: en };
const site = {
  title: 'Site',
  tagline: 'Tags',
  url: 'https://site.example',
  publisher: 'The Site',
  asOf: '2026-03-04',
} as never;

describe('a claim that a table’s heading or cell cites', () => {
  test('is written with its mark in plain text, in the language of the text', () => {
    const written = writeOutTable(table, setting, en, writePlain);
    const [, boat, trips] = written.schema.fields;
    expect(boat?.title).toBe('Of 12 boats [unverified]');
    expect(trips?.title).toBe('Trips by 12 boats [unverified]');
    expect(trips?.['title@zh-hant']).toBe('12 艘船 [未經查證]的航次');
    expect(written.rows.map(({ raw }) => raw.boat)).toEqual([
      'The one with 40 seats [unverified]',
      'The other',
    ]);
  });

  test('leaves a table that cites none as it is', () => {
    const plain = {
      ...table,
      rows: [],
      schema: { ...table.schema, fields: table.schema.fields.slice(0, 1) },
    };
    expect(writeOutTable(plain, setting, en, writePlain)).toBe(plain);
  });

  const drawn = drawSvg(
    chartPanels(drawnTable(table, setting), {
      language: en,
      variant: 'wide',
      palette: SVG_PALETTE,
      measure: canvasMeasure(),
    }),
    { id: 'x', title: 'Trips', description: 'Trips', lang: 'en' },
  );

  test.each([
    ['a drawing in a page', drawn],
    ['a drawing that leaves the site', tablePictureSvg(table, setting, 'https://site.example/t/')],
    ['the data of a live chart', JSON.stringify(liveChart(table, setting))],
  ])('has its question mark in %s, and no markup', (_title, said) => {
    const text = said.replace(/<[^>]*>/gu, ' ').replace(/\s+/gu, ' ');
    expect(text).toMatch(/40 seats \?/u);
    expect(text).toMatch(/12 boats \?/u);
    expect(text).not.toMatch(/claim:|\]\(/u);
  });

  test('has its mark in data, in headings and in cells', () => {
    const resource = tableResource(table, { ledger, names: [], site });
    const texts = JSON.stringify(resource) + writeCsv(resource);
    expect(texts).toContain('The one with 40 seats [unverified]');
    expect(texts).toContain('Trips by 12 boats [unverified]');
    expect(texts).not.toMatch(/claim:(?:fleet|deck)/u);
  });
});
