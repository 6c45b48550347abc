import { describe, expect, test } from 'vitest';
import type { BarDatum } from '../../src/charts/layout/bar-shape.ts';
import type { PointDatum } from '../../src/charts/layout/options.ts';
import type { Table } from '../../src/schemas/table.ts';
import { GALLERY } from './gallery.ts';
import { barTable, ordinalTable, panelsOf, inventedTable, svgOf } from './tables.ts';

function barsOf(table: Table): BarDatum[] {
  return panelsOf(table).flatMap(({ configuration }) =>
    configuration.type === 'bar' ? (configuration.data.datasets[0]?.data ?? []) : [],
  );
}

function endsOf(printed: string, unit = '%'): unknown {
  const [bar] = barsOf(barTable(unit, [['row', printed]]));
  return bar && { x: bar.x, start: bar.shape.start, end: bar.shape.end };
}

describe('a bar says no more than the printed figure', () => {
  test.each([
    ['45%', { x: [0, 45], start: 'closed', end: 'closed' }, 'runs from zero to an exact figure'],
    ['~40%', { x: [0, 40], start: 'closed', end: 'soft' }, 'ends softly at an approximate one'],
    [
      '25-30%',
      { x: [25, 30], start: 'closed', end: 'closed' },
      'has both ends of a range, and not its middle',
    ],
    ['~12-15%', { x: [12, 15], start: 'soft', end: 'soft' }, 'has two soft ends for an approximate range'],
    ['over 60%', { x: [0, 60], start: 'closed', end: 'open' }, 'stays open above a lower bound'],
    ['60+%', { x: [0, 60], start: 'closed', end: 'open' }, 'stays open above a figure with a plus'],
    ['under 20%', { x: [0, 20], start: 'open', end: 'closed' }, 'stays open below an upper bound'],
    ['-8%', { x: [-8, 0], start: 'closed', end: 'closed' }, 'runs left from zero to a negative figure'],
    ['~-5%', { x: [-5, 0], start: 'soft', end: 'closed' }, 'ends softly at the left, too'],
    ['0%', { x: [0, 0], start: 'closed', end: 'closed' }, 'has no length at zero'],
  ])('%s', (printed, ends) => {
    expect(endsOf(printed)).toEqual(ends);
  });

  test('an approximate figure has whiskers over what its digits leave open', () => {
    const [bar] = barsOf(barTable('lines', [['row', '~85,000']]));
    expect(bar?.shape.whiskers).toEqual([[84_500, 85_500]]);
  });

  test('an exact figure has none', () => {
    const [bar] = barsOf(barTable('lines', [['row', '85,000']]));
    expect(bar?.shape.whiskers).toEqual([]);
  });

  test('a figure in two parts is two bars', () => {
    const bars = barsOf(barTable('%', [['row', '65% closed / 35% open']]));
    expect(bars.map(({ x, shape }) => [x[1], shape.of])).toEqual([
      [65, 'closed'],
      [35, 'open'],
    ]);
  });

  test('each bar knows the claim that it stands for', () => {
    const [bar] = barsOf(inventedTable('files-by-kind'));
    expect(bar).toMatchObject({ printed: '~210,000', claim: 'files-by-kind/sluice-logs/pages' });
  });
});

describe('axes', () => {
  test('unlike units never share one: a panel a unit, and “% over capability” is no “%”', () => {
    expect(panelsOf(inventedTable('valley-projections'))).toHaveLength(5);
  });

  test('like units share one', () => {
    expect(panelsOf(inventedTable('files-by-kind'))).toHaveLength(1);
  });

  test('bars start at zero, whatever the figures', () => {
    const [panel] = panelsOf(
      barTable('%', [
        ['a', '96%'],
        ['b', '97%'],
      ]),
    );
    expect(panel?.configuration.options?.scales?.x).toMatchObject({ min: 0, max: 97 });
  });

  test('nothing is drawn outside its axis', () => {
    for (const { configuration } of panelsOf(
      barTable('%', [
        ['a', '-96%'],
        ['b', '~7%'],
        ['c', 'over 9%'],
      ]),
    )) {
      const { min, max } = configuration.options!.scales!.x as { min: number; max: number };
      const bars = (configuration.data.datasets[0]?.data ?? []) as BarDatum[];
      for (const value of bars.flatMap(({ x, shape }) => [...x, ...shape.whiskers.flat()])) {
        expect(value).toBeGreaterThanOrEqual(min);
        expect(value).toBeLessThanOrEqual(max);
      }
    }
  });

  test('an ordinal axis has its categories in order and no numbers', () => {
    const [panel] = panelsOf(inventedTable('effects-on-bodies'));
    expect(panel?.configuration.options?.scales?.x).toMatchObject({
      type: 'category',
      labels: ['Moderate', 'Moderate-High', 'High', 'Severe'],
    });
  });

  test('a mark stands at the rank of its category', () => {
    const table = ordinalTable(
      ['Low', 'Medium', 'High'],
      [
        ['a', 'High'],
        ['b', null],
        ['c', 'Low'],
      ],
    );
    const points = panelsOf(table)[0]?.configuration.data.datasets[0]?.data as PointDatum[];
    expect(points.map(({ x, printed }) => [x, printed])).toEqual([
      [2, 'High'],
      [0, 'Low'],
    ]);
  });
});

/** The words of a drawing, in the order in which they are read. */
function textsIn(svg: string): string {
  return Array.from(svg.matchAll(/<text[^>]*>([^<]*)/gu), ([, text = '']) => text).join(' ');
}

describe('rows in groups', () => {
  const [lost, gained, ...others] = panelsOf(GALLERY.groups!).map(({ configuration }) => configuration);
  test('are a drawing a group, under its name, the highest first', () => {
    expect(others).toEqual([]);
    expect(textsIn(svgOf(GALLERY.groups!))).toMatch(
      /Said to lose.*Pier.*Quay.*Said to gain.*Slipway.*Boat yard/u,
    );
    const printed = (configuration: typeof lost) =>
      (configuration!.data.datasets[0]!.data as PointDatum[]).map((point) => point.printed);
    expect(printed(lost)).toEqual(['Severe', 'Medium']);
    expect(printed(gained)).toEqual(['High', 'Low']);
  });

  test('share one scale, whose names stand below the last group', () => {
    expect(lost?.options?.scales?.x).toMatchObject({ labels: ['Low', 'Medium', 'High', 'Severe'] });
    expect(gained?.options?.scales?.x).toMatchObject({ labels: ['Low', 'Medium', 'High', 'Severe'] });
    // The scale's lowest name labels no mark above it.
    expect(textsIn(svgOf(GALLERY.groups!)).match(/\bLow\b/gu)).toHaveLength(2);
  });
});

describe('the order of bars', () => {
  const printed = (rows: Parameters<typeof barTable>[1]) =>
    barsOf(barTable('%', rows)).map((bar) => bar.printed);

  test('the longest comes first', () => {
    expect(
      printed([
        ['a', '5%'],
        ['b', 'over 9%'],
        ['c', '2-7%'],
      ]),
    ).toEqual(['over 9%', '2-7%', '5%']);
  });

  test('rows that are a sequence keep it', () => {
    expect(
      printed([
        ['2023', '5%'],
        ['2024', '9%'],
        ['2025', '7%'],
      ]),
    ).toEqual(['5%', '9%', '7%']);
  });
});
