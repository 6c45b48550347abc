import ical from 'ical.js';
import { describe, expect, test } from 'vitest';
import { writeCalendar } from '../../src/exits/calendar.ts';
import { hasDatedPredictions } from '../../src/claims/predictions.ts';
import type { Release } from '../../src/exits/release.ts';
import type { Language } from '../../src/languages/languages.ts';
import { inventedReleases } from './invented-releases.ts';
import { sample } from './sample-release.ts';
import { en, languages, zhHant } from '../languages.ts';

function readEvents(release: Release, language: Language): ical.Event[] {
  const calendar = new ical.Component(ical.parse(writeCalendar(release, language)) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((event) => new ical.Event(event));
}

const events = readEvents(sample, en);

test('each prediction whose last day is known is an event on that day, and no other is', () => {
  expect(events.map(({ uid }) => uid)).toEqual([
    'tram-plan.opening-day@sample.example',
    'tram-plan.first-tender@sample.example',
  ]);
  expect(events.map(({ startDate }) => startDate.toString())).toEqual(['2027-12-31', '2026-02-28']);
  expect(events.map(({ startDate, endDate }) => [startDate.isDate, endDate.toString()])).toEqual([
    [true, '2028-01-01'],
    [true, '2026-03-01'],
  ]);
});

test('what is said has the mark at each figure', () => {
  const [event] = events;
  expect(event?.summary).toBe(
    'Unverified prediction: The report expects the tram to run by end of 2027 [unverified]; or not at all, it says.',
  );
  expect(event?.description).toContain('As printed: by end of 2027 [unverified]');
  expect(event?.description).toContain('within 2 days [unverified] of its printing');
  expect(event?.description).toContain('https://sample.example/reports/tram-plan/claims/#opening-day');
});

test('an event takes up no time, and is in a category that says what it is', () => {
  for (const { component } of events) {
    expect(component.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
    expect(component.getFirstPropertyValue('categories')).toBe('unverified');
  }
});

test('the other language has the same events in its own words', () => {
  const [event] = readEvents(sample, zhHant);
  expect(event?.uid).toBe(events[0]?.uid);
  expect(event?.summary).toBe('未經查證的預測：報導預期電車於 2027 年底前 [未經查證]通車。');
});

test('whoever is said to predict is named in the reader’s language', () => {
  const chinese = readEvents(sample, zhHant).map(({ description }) => description);
  expect(chinese[0]).toContain('市政廳');
  expect(chinese[0]).not.toContain('The city hall');
  expect(events[0]?.description).toContain('The city hall');
});

test('the same content gives the same bytes, on any day', () => {
  expect(writeCalendar(sample, en)).toBe(writeCalendar(sample, en));
  expect(events[0]?.component.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-03-04T00:00:00Z');
});

test('its lines are no longer than calendars take', () => {
  const lines = writeCalendar(sample, zhHant).split('\r\n');
  expect(lines.filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});

describe('of the project’s own reports', () => {
  test.each(inventedReleases().map((release) => [release.ledger.id, release] as const))(
    '%s',
    (_id, release) => {
      expect(hasDatedPredictions(release.ledger.claims.values(), release.ledger.report.published)).toBe(true);
      for (const language of languages) {
        const read = readEvents(release, language);
        const mark = language.id === 'en' ? /unverified/iu : /未經查證/u;
        expect(read.filter(({ summary }) => !mark.test(summary))).toEqual([]);
        expect(read.filter(({ uid }) => /\p{N}/u.test(uid))).toEqual([]);
      }
    },
  );
});
