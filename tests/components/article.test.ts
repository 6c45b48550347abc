import { describe, expect, test } from 'vitest';
import { countOpening } from '../../src/components/article/opening-count.ts';
import { partOf } from '../../src/components/article/part-of.ts';
import { outlineBody } from '../../src/content/articles/outline.ts';
import { parseBody } from '../../src/content/articles/parse-body.ts';
import { wordsIn } from '../../src/languages/languages.ts';
import { sampleLedger } from './report-folder.ts';
import { en } from '../languages.ts';

const article = { title: 'T', summary: 'S', report: 'harbour-plan', published: '2026-01-01', order: 1 };

function outlineOf(body: string): ReturnType<typeof outlineBody> {
  return outlineBody(parseBody(body));
}

describe('an article’s outline', () => {
  const outline = outlineOf(
    'Text.\n\n## The [share](claim:share) itself\n\n<Chart table="parts" />\n\n### Deeper\n\n<Table table="parts" />\n\n<Check id="sum" />\n\n## Ahead\n\n<Predictions />\n',
  );

  test('has its second-level headings with their links', () => {
    expect(outline.headings).toEqual(['The [share](claim:share) itself', 'Ahead']);
  });

  test('names tables once, drawn or not, and checks', () => {
    expect(outline.tables).toEqual(['parts']);
    expect(outline.checks).toEqual(['sum']);
    expect(outline.predictions).toBe(true);
  });
});

test('an article is the part that it is among the others, whatever number an editor gives it', () => {
  const slugs = ['what-it-costs', 'who-pays', 'what-is-left'].map((slug) => ({ slug }));
  expect(partOf({ slug: 'who-pays' }, slugs)).toEqual({ place: 2, total: 3 });
});

describe('the count that an article opens with', () => {
  const ledger = sampleLedger();
  const count = (cites: string[], body: string) =>
    countOpening({ slug: 'a', article, cites, outline: outlineOf(body) }, ledger, '2026-11-22');

  test('counts what the article links to', () => {
    expect(count(['total', 'crisis'], '')).toEqual({
      figures: 1,
      statements: 1,
      atOdds: 0,
      predictions: 0,
      past: 0,
    });
  });

  test('counts the figures of its tables and checks as well, each once', () => {
    expect(count(['total'], '<Table table="parts" />\n\n<Check id="sum" />')).toMatchObject({ figures: 3 });
  });

  test('knows which claims the report itself contradicts', () => {
    expect(count(['share'], '')).toMatchObject({ atOdds: 1 });
  });

  test('knows which predictions are past their date', () => {
    expect(count([], '<Predictions />')).toMatchObject({ predictions: 2, past: 1 });
  });
});

describe('the count in words', () => {
  const words = wordsIn(en).article;
  test.each([
    [words.held({ figures: 1, statements: 0 }), '1 claimed figure'],
    [words.held({ figures: 9, statements: 1 }), '9 claimed figures and 1 other claim'],
    [
      words.predictions({ predictions: 1, past: 0 }, '22 November 2026'),
      '1 prediction, none past its date as of 22 November 2026',
    ],
    [
      words.predictions({ predictions: 16, past: 2 }, '22 November 2026'),
      '16 predictions, 2 past their date as of 22 November 2026',
    ],
  ])('%s', (told, expected) => {
    expect(told).toBe(expected);
  });
});
