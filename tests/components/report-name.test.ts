import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../src/claims/ledger.ts';
import type { Edition } from '../../src/components/edition.ts';
import { mainWays } from '../../src/components/frame/main-ways.ts';
import Home from '../../src/components/home/Home.astro';
import HomeReports from '../../src/components/home/HomeReports.astro';
import { titleWithReport } from '../../src/components/report/report-name.ts';
import type { Language } from '../../src/languages/languages.ts';
import { sampleLedger } from './report-folder.ts';
import { en, zhHant } from '../languages.ts';

const harbour = sampleLedger();

/** The same report once more, by another publisher or by the same. */
function another(publisher: string): Ledger {
  return { ...harbour, id: 'another-plan', report: { ...harbour.report, publisher } };
}

function editionOf(language: Language, ...ledgers: readonly Ledger[]): Edition {
  return {
    language,
    languages: [en, zhHant],
    site: {
      title: 'Sample',
      tagline: 'A sample',
      publisher: 'The Sample',
      url: 'https://sample.example',
      asOf: '2026-11-22',
    },
    names: [],
    ledgers: new Map(ledgers.map((ledger) => [ledger.id, ledger])),
    explainers: [],
  };
}

describe('the title of a page of a report', () => {
  const sample = [harbour, another('The Sample')];
  test.each([
    ['is as it is where the report is the only one', editionOf(en, harbour), 'Its claims'],
    [
      'names the publisher beside reports of others',
      editionOf(en, harbour, another('The Other')),
      'Its claims · The Sample',
    ],
    [
      'names the report beside another of the same publisher, its figures marked',
      editionOf(en, ...sample),
      'Its claims · A plan of 120 thousand lines [unverified]',
    ],
    [
      'and does so in the page’s language',
      editionOf(zhHant, ...sample),
      'Its claims · 12萬行 [未經查證]的計畫',
    ],
  ])('%s', (_title, edition, title) => {
    expect(titleWithReport('Its claims', edition, harbour)).toBe(title);
  });
});

test('reports of one publisher are listed by their titles, each figure marked', async () => {
  const container = await AstroContainer.create();
  const edition = editionOf(en, harbour, another('The Sample'));
  const { document } = parseHTML(await container.renderToString(HomeReports, { props: { edition } }));
  const links = [...document.querySelectorAll('a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '#report-title',
    '#report-title_another-plan',
  ]);
  for (const link of links) expect(link.querySelector('[data-mark="unverified"]')).not.toBeNull();
});

test('the front page names each place in which a report’s figures contradict it, of which one is drawn', async () => {
  const [first] = harbour.checks.values();
  if (!first) throw new Error('no check');
  const second = {
    ...first,
    claim: { ...first.claim, id: 'length' },
    record: { ...first.record, id: 'mole-length', says: 'The mole alone.' },
  };
  const checks = new Map([...harbour.checks, ['mole-length', second] as const]);
  const container = await AstroContainer.create();
  const namesOf = async (ledger: Ledger): Promise<string[]> => {
    const edition = editionOf(en, ledger);
    const { document } = parseHTML(await container.renderToString(Home, { props: { edition } }));
    return [...document.querySelectorAll('.front-odds .tension > a')].map((link) => link.textContent.trim());
  };
  expect(await namesOf(harbour)).toEqual(['The quay alone.']);
  expect(await namesOf({ ...harbour, checks })).toEqual(['The quay alone.', 'The mole alone.']);
});

test('on a page of no report the main ways are those of the whole site', () => {
  expect(mainWays(en, undefined, harbour.id).map(({ name, address }) => `${name} ${address}`)).toEqual([
    'Reports /#reports',
    'Explainers /#explainers',
    'About /about/',
    'Search /search/',
  ]);
});

test('a site that has no report yet says so, and leads nowhere else', async () => {
  const container = await AstroContainer.create();
  const { document } = parseHTML(await container.renderToString(Home, { props: { edition: editionOf(en) } }));
  expect(document.querySelector('h1')?.textContent).toBe('No report yet');
  expect(mainWays(en, undefined, undefined).map(({ address }) => address)).toEqual(['/about/', '/search/']);
});
