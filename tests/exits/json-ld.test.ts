import jsonld from 'jsonld';
import { describe, expect, test } from 'vitest';
import { ledgerDownloads, tableDownloads } from '../../src/exits/download.ts';
import { articleGraph } from '../../src/exits/json-ld/article-graph.ts';
import { datasetGraph } from '../../src/exits/json-ld/dataset-graph.ts';
import { writeScriptJson, type Graph } from '../../src/exits/json-ld/graph.ts';
import { tableResource } from '../../src/exits/table-resource.ts';
import { inventedReleases } from './invented-releases.ts';
import { sample, sampleTable } from './sample-release.ts';
import { en, zhHant } from '../languages.ts';

const SCHEMA = 'https://schema.org/';

/** Stands for schema.org's own context, so that the test needs no network. */
const context: jsonld.ContextDefinition = {
  '@vocab': SCHEMA,
  url: { '@type': '@id' },
  contentUrl: { '@type': '@id' },
  isBasedOn: { '@type': '@id' },
};

type Node = Readonly<Record<string, unknown>>;

/** The nodes of a graph as a processor of JSON-LD sees them, each with all that refers to it by its id. */
async function readNodes(graph: Graph): Promise<Node[]> {
  const document = JSON.parse(writeScriptJson(graph)) as jsonld.JsonLdDocument;
  const documentLoader = async (url: string) => ({ document: { '@context': context }, documentUrl: url });
  const flat: unknown = await jsonld.flatten(document, context, { documentLoader });
  return (flat as { '@graph': Node[] })['@graph'];
}

function ofType(nodes: readonly Node[], type: string): Node[] {
  return nodes.filter((node) => node['@type'] === type);
}

const article = {
  slug: 'the-tram',
  cites: ['cost', 'share', 'calm', 'lots/track/price'],
  article: {
    title: 'A tram for [$2.1 billion](claim:cost)',
    summary: 'Said to cost [$2.1 billion](claim:cost).',
    report: 'tram-plan',
    published: '2026-02-14',
    order: 1,
    revisions: [{ date: '2026-02-20', note: 'The cost is now [$2.1 billion](claim:cost).' }],
  },
};

describe('an article', async () => {
  const nodes = await readNodes(articleGraph(article, sample, en));
  const [node = {}] = ofType(nodes, 'AnalysisNewsArticle');

  test('has the mark at each figure', () => {
    expect(node).toMatchObject({
      headline: 'A tram for $2.1 billion [unverified]',
      description: 'Said to cost $2.1 billion [unverified].',
      datePublished: '2026-02-14',
      dateModified: '2026-02-20',
      inLanguage: 'en',
      url: 'https://sample.example/explainers/the-tram/',
    });
  });

  test('is based on the report, which is unverified', () => {
    const [report = {}] = ofType(nodes, 'Report');
    expect(node.isBasedOn).toBe(report['@id']);
    expect(report).toMatchObject({
      name: 'A tram for $2.1 billion [unverified]',
      creativeWorkStatus: 'unverified',
      datePublished: '2026-01-31',
      url: 'https://wire.example/tram',
    });
  });

  test('mentions each claim that it cites, with its figure, its mark, and who says it', () => {
    const claims = ofType(nodes, 'Claim');
    expect(claims.map(({ text }) => text)).toContain('Over 60% [unverified] are to ride.');
    const mentioned = node.mentions as Node[];
    expect(mentioned.map((each) => each['@id'])).toEqual(article.cites.map((id) => claimId(id)));
    expect(claims.map(({ creativeWorkStatus }) => creativeWorkStatus)).toEqual(Array(4).fill('unverified'));
    expect(claims.every((claim) => 'appearance' in claim && 'author' in claim)).toBe(true);
  });

  test('has its revisions as corrections', () => {
    expect(ofType(nodes, 'CorrectionComment')).toMatchObject([
      { datePublished: '2026-02-20', text: 'The cost is now $2.1 billion [unverified].' },
    ]);
  });

  test('gives no verdict', () => {
    expect(JSON.stringify(nodes)).not.toMatch(/ClaimReview|Rating/u);
  });

  test('can’t end the script that it stands in', () => {
    const text = writeScriptJson(articleGraph(article, sample, en));
    expect(text).toContain('\\u003cb>up');
    expect(text).not.toContain('<');
  });
});

describe('a table', async () => {
  const source = {
    resource: tableResource(sampleTable, sample),
    downloads: tableDownloads('tram-plan', 'lots', en),
    address: '/reports/tram-plan/tables/lots/',
  };
  const nodes = await readNodes(datasetGraph(source, sample, en));
  const [dataset = {}] = ofType(nodes, 'Dataset');

  test('is a data set that says it is unverified', () => {
    expect(dataset).toMatchObject({
      name: 'The lots, $2.1 billion [unverified] in all',
      creativeWorkStatus: 'unverified',
      isBasedOn: 'https://sample.example/reports/tram-plan/#document',
    });
    expect(dataset.description).toMatch(/nobody has verified/u);
  });

  test('has its files as downloads whose names say so too', () => {
    const files = ofType(nodes, 'DataDownload');
    expect(files.map(({ contentUrl, encodingFormat }) => [contentUrl, encodingFormat])).toEqual([
      ['https://sample.example/data/tram-plan/lots.csv', 'text/csv'],
      ['https://sample.example/data/tram-plan/lots.json', 'application/json'],
      ['https://sample.example/data/tram-plan/datapackage.json', 'application/json'],
    ]);
    expect(files.filter(({ name }) => !String(name).includes('unverified'))).toEqual([]);
  });

  test('has its columns as variables', () => {
    expect(ofType(nodes, 'PropertyValue').map(({ name }) => name)).toContain('price_low');
  });
});

describe('names of downloaded files', () => {
  test.each([sample, ...inventedReleases()].map((release) => [release.ledger.id, release] as const))(
    'of %s say unverified and hold no figure',
    (id, release) => {
      const tables = [...release.ledger.tables.keys()].flatMap((table) => tableDownloads(id, table, zhHant));
      const files = [...tables, ...ledgerDownloads(release, en), ...ledgerDownloads(release, zhHant)];
      expect(files.filter(({ fileName }) => !/-unverified\.[a-z]+$/u.test(fileName))).toEqual([]);
      expect(files.filter(({ fileName, href }) => /\p{N}/u.test(fileName + href))).toEqual([]);
    },
  );

  test('are like this', () => {
    const files = ledgerDownloads(sample, zhHant).map(({ href, fileName }) => `${href} ${fileName}`);
    expect(files).toEqual([
      '/data/tram-plan/claims.csv tram-plan-claims-unverified.csv',
      '/data/tram-plan/claims.json tram-plan-claims-unverified.json',
      '/data/tram-plan/datapackage.json tram-plan-datapackage-unverified.json',
      '/zh-hant/data/tram-plan/predictions.ics tram-plan-predictions-unverified.ics',
      '/zh-hant/data/tram-plan/predictions.xml tram-plan-predictions-unverified.xml',
    ]);
  });
});

function claimId(id: string): string {
  return `https://sample.example/reports/tram-plan/claims/#${id}`;
}
