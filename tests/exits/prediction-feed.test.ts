import { expect, test } from 'vitest';
import { auditXml } from '../../src/audit/site/audit-xml.ts';
import { readXml } from '../../src/audit/site/xml-texts.ts';
import { writePredictionFeed } from '../../src/exits/prediction-feed.ts';
import type { Release } from '../../src/exits/release.ts';
import type { Language } from '../../src/languages/languages.ts';
import { inventedReleases } from './invented-releases.ts';
import { sample } from './sample-release.ts';
import { en, languages, zhHant } from '../languages.ts';

async function textsOf(release: Release, language: Language, wanted: string): Promise<string[]> {
  const { texts } = readXml(await writePredictionFeed(release, language));
  return texts.filter(({ element }) => element === wanted).map(({ text }) => text);
}

const later: Release = { ...sample, site: { ...sample.site, asOf: '2028-01-01' } };

test('a prediction is in it once its last day has passed, the last one first', async () => {
  expect(await textsOf(sample, en, 'title')).toHaveLength(2);
  const [feed, ...items] = await textsOf(later, en, 'title');
  expect(feed).toBe('Predictions of City Wire that fell due, unverified');
  expect(items).toHaveLength(2);
  expect(items[0]).toBe(
    'Deadline passed, unverified: The report expects the tram to run by end of 2027 [unverified]; or not at all, it says.',
  );
  expect(await textsOf(later, en, 'pubDate')).toEqual([
    'Fri, 31 Dec 2027 00:00:00 GMT',
    'Sat, 28 Feb 2026 00:00:00 GMT',
  ]);
});

test('an entry says who predicts, what would settle it, and that a date settles nothing', async () => {
  const [said = ''] = await textsOf(later, en, 'content:encoded');
  expect(said).toContain('The city hall');
  expect(said).toContain('Settled by: A timetable, within 2 days [unverified] of its printing.');
  expect(said).toContain('says nothing about whether the prediction came true');
  expect(said).toContain('data-mark="unverified" data-claim="opening-day"');
});

test('the other language has the same entries in its own words', async () => {
  const links = await textsOf(later, en, 'link');
  expect(await textsOf(later, zhHant, 'link')).toHaveLength(links.length);
  expect((await textsOf(later, zhHant, 'title'))[1]).toBe(
    '期限已過，未經查證：報導預期電車於 2027 年底前 [未經查證]通車。',
  );
});

test('before any has fallen due it can be subscribed to, and is empty', async () => {
  const early: Release = { ...sample, site: { ...sample.site, asOf: '2026-02-01' } };
  expect(await textsOf(early, en, 'title')).toEqual(['Predictions of City Wire that fell due, unverified']);
});

test.each(inventedReleases().map((release) => [release.ledger.id, release] as const))(
  'every figure of %s has its mark',
  async (_id, release) => {
    const due: Release = { ...release, site: { ...release.site, asOf: '2099-01-01' } };
    for (const language of languages) {
      const xml = await writePredictionFeed(due, language);
      expect(auditXml(xml, due.names).holes).toEqual([]);
    }
  },
);
