import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { VARIANTS } from '../../src/charts/layout/options.ts';
import type { Table } from '../../src/schemas/table.ts';
import { drawSvg } from '../../src/charts/drawing/draw-svg.ts';
import { LIGHT_INKS } from '../../src/charts/drawing/palette.ts';
import { FILE_LOOK } from '../../src/charts/drawing/svg-markup.ts';
import { wordsIn } from '../../src/languages/languages.ts';
import { GALLERY } from './gallery.ts';
import { elementsOf, overlaps, textsOf, viewBoxOf } from './seen.ts';
import { barTable, ordinalTable, panelsOf, INVENTED_TABLES, inventedTable, svgOf } from './tables.ts';
import { en, zhHant } from '../languages.ts';

const long = 'A name that goes on for much longer than anybody would wish a name in a chart to go on';

const MADE: Record<string, Table> = {
  ...GALLERY,
  'one row': barTable('%', [['only', '45%']]),
  'forty rows': barTable(
    'lines',
    Array.from({ length: 40 }, (_, index) => [`Part ${index}`, `~${((index * 37) % 900) + 1},000`]),
  ),
  'long names': barTable('months', [
    [long, '6-12 months'],
    ['Donaudampfschifffahrtsgesellschaftskapitän', 'over 9 months'],
  ]),
  'long figures': barTable('%', [
    ['a', '30-40% over the capability of everything else'],
    ['b', '12%'],
  ]),
  'negative figures': barTable('%', [
    ['up', '12%'],
    ['down', '~-8%'],
    ['further', '-30%'],
  ]),
  'tiny figures': barTable('USD', [
    ['a', '$0.002'],
    ['b', 'over $0.0015'],
  ]),
  'huge and tiny figures': barTable('users', [
    ['a', '3'],
    ['b', '1,200,000,000'],
    ['c', '45 million'],
  ]),
  'bounds and gaps': barTable('%', [
    ['a', 'under 20%'],
    ['b', null],
    ['c', '0%'],
    ['d', 'nearly 50%'],
  ]),
  'two columns in Chinese': barTable(
    'months',
    [
      ['競爭對手追上安全水準所需的時間長度與其他相關因素', '18-24 months', '約 5 個月'],
      ['其他（「引號」）', null, '6-12 months'],
    ],
    'before-after',
    ['外洩前估計', '外洩後預估'],
  ),
  'two parts each': barTable('%', [['a', '65% closed / 35% open', '60% closed / 40% open']], 'before-after', [
    'Before',
    'After',
  ]),
  dates: barTable('date', [
    ['a', '2025'],
    ['b', 'Q3 2026'],
    ['c', 'by 2027'],
    ['d', 'after 2024'],
  ]),
  'many ranks': ordinalTable(
    ['None at all', 'Very low', 'Low', 'Low-Medium', 'Medium', 'Medium-High', 'High', 'Very high', 'Extreme'],
    [
      ['first', 'None at all'],
      ['second', 'Extreme'],
      [long, 'Low-Medium'],
      ['fourth', null],
    ],
  ),
};

const INVENTED = Object.fromEntries(INVENTED_TABLES.map((name) => [name, inventedTable(name)]));
const drawings = Object.entries({ ...INVENTED, ...MADE }).flatMap(([name, table]) =>
  VARIANTS.map((variant) => ({ name, variant, table, svg: svgOf(table, variant) })),
);

describe.each(drawings)('$name, $variant', ({ table, variant, svg }) => {
  test('every printed figure is whole text with its question mark', () => {
    const asked = textsOf(svg).filter(({ text }) => text.endsWith(' ?'));
    const unasked = drawnCells(table).filter((printed) => !asked.some(({ text }) => text.includes(printed)));
    expect(unasked).toEqual([]);
  });

  test('the stamp and the line at the foot are in the drawing', () => {
    const texts = elementsOf(svg).filter(({ name }) => name === 'text');
    const words = texts.map(({ text }) => text).join(' ');
    expect(words).toContain(wordsIn(en).mark.stamp);
    expect(words).toMatch(/every (?:bar|mark) is an unverified claim/i);
  });

  test('no text runs into another or out of the drawing, and none is small', () => {
    const { width, height } = viewBoxOf(svg);
    const texts = textsOf(svg);
    expect(overlaps(texts)).toEqual([]);
    expect(
      texts.filter(
        ({ left, right, top, bottom }) => left < -0.5 || right > width + 0.5 || top < 0 || bottom > height,
      ),
    ).toEqual([]);
    const least = variant === 'wide' ? 576 / width : 280 / width;
    expect(Math.min(...texts.map(({ size }) => size)) * least).toBeGreaterThanOrEqual(12);
  });

  test('every fill is a hatch of this drawing', () => {
    const elements = elementsOf(svg);
    const outside = elements.slice(elements.findLastIndex(({ name }) => name === 'pattern') + 3);
    const shapes = outside.filter(({ name }) =>
      ['rect', 'path', 'circle', 'polygon', 'ellipse'].includes(name),
    );
    const fills = new Set(shapes.map(({ attributes }) => attributes.fill).filter((fill) => fill !== 'none'));
    const hatches = elements
      .filter(({ name }) => name === 'pattern')
      .map(({ attributes }) => `url(#${attributes.id ?? ''})`);
    expect([...fills].sort()).toEqual(hatches.sort());
    expect(shapes.length).toBeGreaterThan(0);
  });

  test('the same table gives the same bytes, and a strict policy takes them', () => {
    expect(svgOf(table, variant)).toBe(svg);
    expect(svg).not.toMatch(/\sstyle=|<style|<script|\son[a-z]+=/);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });
});

test.each(INVENTED_TABLES)('a drawing of %s is small', (name) => {
  for (const variant of VARIANTS) {
    expect(gzipSync(svgOf(inventedTable(name), variant)).length).toBeLessThan(2700);
  }
});

test('a drawing is an image with a name and a description, whose ids hold no figure', () => {
  const svg = svgOf(inventedTable('files-by-kind'));
  const [root, title, description] = elementsOf(svg);
  expect(root?.attributes).toMatchObject({
    role: 'img',
    'aria-labelledby': `${title?.attributes.id ?? ''} ${description?.attributes.id ?? ''}`,
  });
  expect([title?.text, description?.text]).toEqual(['A chart', 'Unverified.']);
  expect(
    [...svg.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id).filter((id) => /\d/.test(id ?? '')),
  ).toEqual([]);
});

test('a name with markup in it stays a name', () => {
  const svg = svgOf(barTable('%', [['<b>A & B</b> "C"', '45%']]));
  expect(textsOf(svg).map(({ text }) => text)).toContain('<b>A & B</b> "C"');
});

test.each(['before-after', 'bar'])('a %s names parts in the words that its table gives them', (type) => {
  const made = barTable('%', [['a', '65% closed / 35% open', '60% closed / 40% open']], type, ['Was', 'Is']);
  const chart = { ...made.chart!, 'parts@zh-hant': { closed: '封閉' } };
  const texts = textsOf(svgOf({ ...made, chart }, 'wide', zhHant)).map(({ text }) => text);
  expect(texts).toEqual(expect.arrayContaining(['封閉', 'open']));
  expect(texts).not.toContain('closed');
});

test('a part that its table gives no name keeps its own, whatever it is called', () => {
  const texts = textsOf(svgOf(barTable('%', [['a', '65% constructor / 35% open']])));
  expect(texts.map(({ text }) => text)).toEqual(expect.arrayContaining(['constructor', 'open']));
});

test('in Chinese, the drawing speaks Chinese', () => {
  const words = elementsOf(svgOf(MADE['two columns in Chinese']!, 'wide', zhHant))
    .map(({ text }) => text)
    .join(' ');
  expect(words).toContain(wordsIn(zhHant).mark.stamp);
  expect(words).toContain('每一點都是未經查證的說法');
  expect(words).toContain('個月');
});

test('a stamp is turned and not stretched: the program that shows it fits its letters into their room', () => {
  const svg = svgOf(MADE['two columns in Chinese']!, 'wide', zhHant);
  const stamp = elementsOf(svg).find(({ text }) => text === wordsIn(zhHant).mark.stamp);
  const [a = 0, b = 0] = stamp?.attributes.transform?.match(/-?[\d.]+/g)?.map(Number) ?? [];
  expect(Math.hypot(a, b)).toBeCloseTo(1, 2);
  expect(stamp?.attributes.textLength).toBe('105');
});

// A figure that is wider than its drawing takes several lines, and beside a line there isn't room for every figure:
// the last of each column, or of each row where columns are times, always has some.
function drawnCells(table: Table): string[] {
  const values = table.chart?.values ?? [];
  const printed = (row: Table['rows'][number], name: string): string => row.cells.get(name)?.printed ?? '';
  const cells = table.rows.flatMap((row) => values.map((name) => printed(row, name)));
  const last = values.map((name) => printed(table.rows.at(-1)!, name));
  const ends = table.rows.map((row) => printed(row, values.at(-1)!));
  const told = table.chart?.type !== 'line' ? cells : values.length > 2 ? ends : last;
  return told.filter((cell) => cell !== '' && cell.length < 40);
}

test('a drawing that leaves the page needs no style sheet to be hatched', () => {
  const panels = panelsOf(inventedTable('files-by-kind'));
  const svg = drawSvg(panels, { id: 'chart', title: 'A', description: 'B', lang: 'en', look: FILE_LOOK });
  expect(svg).not.toContain('var(');
  expect(svg).toContain(`stroke="${LIGHT_INKS.claim}"`);
});

test('read without the picture, each name is followed by its figure', () => {
  const svg = svgOf(inventedTable('files-by-kind'), 'narrow');
  const read = svg.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
  expect(read).toContain('Sluice Logs ~210,000 ? Wall Surveys ~160,000 ?');
});
