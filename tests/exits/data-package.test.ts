import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import library from 'datapackage';
import { describe, expect, test } from 'vitest';
import { claimsResource } from '../../src/exits/claims-resource.ts';
import { writeCsv } from '../../src/exits/csv.ts';
import { dataPackage } from '../../src/exits/data-package.ts';
import { inlineResource } from '../../src/exits/data-resource.ts';
import type { Release } from '../../src/exits/release.ts';
import { tableResource } from '../../src/exits/table-resource.ts';
import { inventedReleases } from './invented-releases.ts';
import { sample, sampleTable } from './sample-release.ts';

/** A report's CSV files by their paths. */
function filesOf(release: Release): Map<string, string> {
  const tables = [...release.ledger.tables.values()].map((table) => tableResource(table, release));
  const resources = [...tables, claimsResource(release)];
  return new Map(resources.map((resource) => [`${resource.name}.csv`, writeCsv(resource)]));
}

/** The package with the rows of its files in it: the library doesn't drop a byte order mark from a file. */
function withRows(release: Release): object {
  const files = filesOf(release);
  const resources = dataPackage(release).resources.map(({ path, ...resource }) => ({
    ...resource,
    profile: 'tabular-data-resource',
    data: parse(files.get(path) ?? '', { bom: true }),
  }));
  return { ...dataPackage(release), profile: 'tabular-data-package', resources };
}

describe.each([sample, ...inventedReleases()].map((release) => [release.ledger.id, release] as const))(
  'the package of %s',
  (_id, release) => {
    test('is valid, and every row of its files fits its schema', async () => {
      const loaded = await library.Package.load(withRows(release));
      expect(loaded.errors).toEqual([]);
      for (const resource of loaded.resources) {
        const rows = await resource.read({ keyed: true });
        expect(rows.length).toBeGreaterThan(0);
        expect(new Set(rows.map(({ status }) => status))).toEqual(new Set(['unverified']));
      }
    });

    test('names each file with its size and its hash', () => {
      const files = filesOf(release);
      const { resources } = dataPackage(release);
      expect(resources.map(({ path }) => path)).toEqual([...files.keys()]);
      for (const { path, bytes, hash } of resources) {
        const file = Buffer.from(files.get(path) ?? '');
        expect([bytes, hash]).toEqual([
          file.length,
          `sha256:${createHash('sha256').update(file).digest('hex')}`,
        ]);
      }
    });

    test('says in words, in both languages, that its figures are unverified', () => {
      for (const described of [dataPackage(release), ...dataPackage(release).resources]) {
        expect(described.description).toMatch(/nobody has verified/iu);
        expect(described['description@zh-hant']).toContain('未經查證');
      }
    });

    test('requires the status in each row', () => {
      for (const { schema } of dataPackage(release).resources) {
        const status = schema.fields.find(({ name }) => name === 'status');
        expect(status?.constraints).toEqual({ required: true, enum: ['unverified'] });
      }
    });
  },
);

test('the source is the report, with the mark at each figure, and an address where one is known', () => {
  expect(dataPackage(sample).sources).toEqual([
    { title: 'City Wire: A tram for $2.1 billion [unverified]', path: 'https://wire.example/tram' },
  ]);
  const [undisclosed] = inventedReleases();
  expect(Object.keys(dataPackage(undisclosed).sources[0] ?? {})).toEqual(['title']);
});

test('a figure in a title has its mark, in each language', () => {
  const [lots] = dataPackage(sample).resources;
  expect(lots?.title).toBe('The lots, $2.1 billion [unverified] in all');
  expect(lots?.['title@zh-hant']).toBe('各標案，共 21 億美元 [未經查證]');
});

describe('a table as JSON', () => {
  const resource = inlineResource(tableResource(sampleTable, sample));

  test('is a tabular Data Resource whose rows fit its schema', async () => {
    const names = resource.schema.fields.map(({ name }) => name);
    // The library takes rows as lists.
    const data = [names, ...resource.data.map((row) => names.map((name) => row[name]))];
    const loaded = await library.Package.load({
      name: 'one',
      resources: [{ ...resource, profile: 'tabular-data-resource', data }],
    });
    expect(loaded.errors).toEqual([]);
    expect(await loaded.resources[0]?.read({ keyed: true })).toHaveLength(4);
  });

  test('has cells as printed, raw numbers as numbers, and null at open ends', () => {
    expect(resource.data[0]).toMatchObject({ price: '~$850,000', price_low: 845000, price_high: 855000 });
    expect(resource.data[1]).toMatchObject({ lot: '@SUM(1+1);=1+1\nline', price_high: null });
    expect(resource.data.map(({ status }) => status)).toEqual(Array(4).fill('unverified'));
  });
});
