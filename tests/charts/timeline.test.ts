import { describe, expect, test } from 'vitest';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import type { LiveChart } from '../../src/charts/live/live-chart.ts';
import { hitTargetsOf } from '../../src/charts/live/hit-targets.ts';
import { writeLiveChart } from '../../src/charts/live/write-live-chart.ts';
import { liveTimeline } from '../../src/charts/live/write-live-timeline.ts';
import { VARIANTS, type Variant } from '../../src/charts/layout/options.ts';
import { drawSvg } from '../../src/charts/drawing/draw-svg.ts';
import { SVG_PALETTE } from '../../src/charts/drawing/svg-markup.ts';
import { timelineData, type TimelineSetting } from '../../src/charts/kinds/timeline-data.ts';
import { layOutTimeline, timelinePanels } from '../../src/charts/kinds/timeline.ts';
import { formatDate } from '../../src/languages/formats.ts';
import { type Language, wordsIn } from '../../src/languages/languages.ts';
import { claimsSchema, type Window } from '../../src/schemas/claim.ts';
import { buildLedger, type Ledger } from '../../src/claims/ledger.ts';
import { inventedReleases } from '../exits/invented-releases.ts';
import { elementsOf, overlaps, textsOf, viewBoxOf } from './seen.ts';
import { en, languages } from '../languages.ts';

const [release] = inventedReleases();
const { ledger: invented, names } = release;

/** A report with one prediction for each window, or for none. */
function ledgerOf(windows: readonly (Window | undefined)[], published: string | null): Ledger {
  const claims = windows.map((window, index) => ({
    id: `comes-${'abcdefgh'.charAt(index)}`,
    section: 'opening',
    says: 'The report expects it.',
    kind: 'prediction',
    ...(window && { window }),
  }));
  return buildLedger({
    id: 'harbour-plan',
    report: { ...invented.report, published, sections: [{ id: 'opening', title: 'Opening' }] },
    claims: claimsSchema.parse(claims),
    tables: [],
    checks: [],
    tensions: [],
    verification: null,
  });
}

function settingOf(ledger: Ledger, language = en, asOf = '2026-11-22'): TimelineSetting {
  return { ledger, language, asOf, names };
}

function panelsOf(ledger: Ledger, variant: Variant = 'wide') {
  const options = { language: en, variant, measure: canvasMeasure() } as const;
  return layOutTimeline(timelineData(settingOf(ledger)), options);
}

test('a prediction is called by its label where it has one', () => {
  const claims = claimsSchema.parse([
    {
      id: 'one',
      section: 'opening',
      says: 'The report expects it.',
      label: 'The ferry',
      kind: 'prediction',
      window: { months: [3, 6] },
    },
    {
      id: 'other',
      section: 'opening',
      says: 'The report expects that.',
      kind: 'prediction',
      window: { months: [3, 6] },
    },
  ]);
  const report = { ...invented.report, published: null, sections: [{ id: 'opening', title: 'Opening' }] };
  const ledger = buildLedger({
    id: 'plan',
    report,
    claims,
    tables: [],
    checks: [],
    tensions: [],
    verification: null,
  });
  const { nameOf } = timelineData(settingOf(ledger));
  expect([...ledger.claims.values()].map(nameOf)).toEqual(['The ferry', 'The report expects that.']);
});

const dateOf = (day: number): string => new Date(day * 86_400_000).toISOString().slice(0, 10);

describe('a window is drawn where the report puts it', () => {
  test.each<[string, Window, string | null, unknown]>([
    ['between two months', { months: [3, 6] }, null, [3, 6, 'closed', 'closed', 'hatch']],
    ['from publication to a month', { months: [0, 12] }, null, [0, 12, 'closed', 'closed', 'hatch']],
    ['within a month’s number', { months: [6, 6] }, null, [0, 6, 'closed', 'closed', 'hatch']],
    [
      'between two months of a report with a date',
      { months: [3, 6] },
      '2026-01-15',
      ['2026-04-15', '2026-07-15', 'closed', 'closed', 'hatch'],
    ],
    [
      'up to a day, from a report with a date',
      { by: '2026-12-31' },
      '2026-01-15',
      ['2026-01-15', '2026-12-31', 'open', 'closed', 'faint'],
    ],
  ])('%s', (_, window, published, expected) => {
    const [panel] = panelsOf(ledgerOf([window], published));
    const [bar] = panel!.marks;
    const ends = bar!.x.map((end) => (end > 1000 ? dateOf(end) : end));
    expect([...ends, bar!.shape.start, bar!.shape.end, bar!.hatch]).toEqual(expected);
  });

  test('up to a day, from nowhere where the report has no date', () => {
    const [panel] = panelsOf(ledgerOf([{ by: '2025-12-31' }], null));
    const [bar] = panel!.marks;
    expect([dateOf(bar!.x[1]), bar!.shape.start]).toEqual(['2025-12-31', 'open']);
    expect(bar!.x[0]).toBe(panel!.axis.min);
  });
});

describe('days and months never share an axis', () => {
  const both: Window[] = [{ months: [0, 12] }, { by: '2025-12-31' }, { months: [3, 6] }];
  test.each<[string, (Window | undefined)[], string | null, string[][]]>([
    ['without a date of the report, each has its own', both, null, [['comes-b'], ['comes-c', 'comes-a']]],
    ['with one, all are days', both, '2025-01-15', [['comes-c', 'comes-b', 'comes-a']]],
    ['months alone have the only one', [{ months: [3, 6] }], null, [['comes-a']]],
    ['days alone have the only one', [{ by: '2025-12-31' }, undefined], null, [['comes-a']]],
    ['where nothing can be placed, nothing is drawn', [undefined, undefined], '2025-01-15', []],
    ['where nothing is predicted, nothing is drawn', [], null, []],
  ])('%s', (_, windows, published, expected) => {
    const panels = panelsOf(ledgerOf(windows, published));
    expect(panels.map(({ marks }) => marks.map(({ claim }) => claim))).toEqual(expected);
  });

  test('what can’t be placed is kept apart', () => {
    const { timeline } = timelineData(
      settingOf(ledgerOf([undefined, { by: '2025-12-31' }, undefined], null)),
    );
    expect(timeline.unplaced.map(({ claim }) => claim.id)).toEqual(['comes-a', 'comes-c']);
  });
});

const dated = (published: string): Ledger => ({ ...invented, report: { ...invented.report, published } });
const reports: Record<string, [Ledger, string]> = {
  'an invented report': [invented, '2031-03-15'],
  'the same with a date long ago': [dated('2030-07-20'), '2036-12-10'],
  'the same with a date': [dated('2030-07-20'), '2031-03-15'],
  'the same as of a date in its windows': [dated('2030-11-20'), '2030-12-10'],
};
const drawings = Object.entries(reports).flatMap(([name, [ledger, asOf]]) =>
  VARIANTS.flatMap((variant) =>
    languages.map((language) => ({
      name,
      variant,
      language,
      asOf,
      svg: svgOf(ledger, asOf, variant, language),
    })),
  ),
);

function svgOf(ledger: Ledger, asOf: string, variant: Variant, language: Language): string {
  const data = timelineData(settingOf(ledger, language, asOf));
  const options = { language, variant, palette: SVG_PALETTE, measure: canvasMeasure() };
  return drawSvg(timelinePanels(data, options), { id: 'chart', title: 'A', description: 'B', lang: 'en' });
}

describe.each(drawings)('$name, $variant in $language.id', ({ svg, language, asOf }) => {
  const texts = textsOf(svg);

  test('no text runs into another or out of the drawing', () => {
    const { width, height } = viewBoxOf(svg);
    expect(overlaps(texts)).toEqual([]);
    expect(
      texts.filter(
        ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height,
      ),
    ).toEqual([]);
  });

  test('every window has its question mark, and so has each figure in a name', () => {
    const words = texts.map(({ text }) => text);
    const windows = {
      en: ['by the end of 2030 ?', '2–4 months ?', 'within 9 months ?'],
      'zh-hant': ['2030年底前 ?', '2–4 個月 ?', '9 個月內 ?'],
    };
    expect(words).toEqual(expect.arrayContaining(windows[language.id]));
    expect(words.join(' ')).toMatch(language.id === 'en' ? /85%\? /u : / 75% 至 85%\?/u);
  });

  test('the stamp and the site’s own today are in it, and every fill is a hatch', () => {
    const elements = elementsOf(svg);
    const words = elements.filter(({ name }) => name === 'text').map(({ text }) => text);
    expect(words).toEqual(expect.arrayContaining([wordsIn(language).mark.stamp, formatDate(asOf, language)]));
    const outside = elements.slice(elements.findLastIndex(({ name }) => name === 'pattern') + 3);
    const fills = outside
      .filter(({ name, attributes }) => name !== 'text' && name !== 'tspan' && 'fill' in attributes)
      .map(({ attributes }) => attributes.fill);
    expect(new Set(fills.map((fill) => fill?.replace(/url\(#chart-\w+\)/u, 'hatch')))).toEqual(
      new Set(['hatch', 'none']),
    );
  });
});

describe('for the reader’s browser', () => {
  const read = (language: Language) =>
    JSON.parse(writeLiveChart(liveTimeline(settingOf(invented, language)))) as LiveChart;

  test.each(languages)('there is something to say of every stop, in $id', (language) => {
    const { drawings: drawn, marks, mark } = read(language);
    const said = marks.map(({ claim }) => claim).sort();
    expect(said).toHaveLength(8);
    for (const variant of VARIANTS) {
      const stops = hitTargetsOf(drawn[variant]).map(({ claim }) => claim);
      expect(stops.sort()).toEqual(said);
      for (const panel of drawn[variant]) expect(panel.status).toBe('unverified');
    }
    for (const { status, spoken } of marks)
      expect([status, spoken]).toEqual(['unverified', expect.stringContaining(mark)]);
  });

  test('a window is told as one sentence, and leads to the prediction’s entry', () => {
    const [first] = read(en).marks.filter(({ claim }) => claim === 'pledge-window');
    expect(first).toMatchObject({
      status: 'unverified',
      printed: 'within 9 months of publication',
      spoken:
        'The report expects the board to change what it promises the valley within 9 months [unverified]. Window: within 9 months of publication, unverified claim.',
      href: '/reports/dam-files/predictions/#pledge-window',
    });
  });
});
