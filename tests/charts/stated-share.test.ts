import { expect, test } from 'vitest';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import type { DrawnTable } from '../../src/charts/kinds/drawn-table.ts';
import { layOutPanels } from '../../src/charts/kinds/panels.ts';
import type { Edge } from '../../src/charts/layout/bar-shape.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';
import type { Table } from '../../src/schemas/table.ts';
import { en } from '../languages.ts';
import { parseTable } from '../fixtures/parse-table.ts';

const field = (name: string, unit?: string): object => ({
  name,
  type: 'string',
  title: name,
  ...(unit !== undefined && { figure: { unit } }),
});

/** Parts of 100 with the shares that a report states of them. */
function stack(shares: readonly (string | null)[], column = 'share'): Table {
  const amounts = ['20', '30', '50'];
  return parseTable({
    name: 'parts',
    title: 'Parts',
    section: 'start',
    schema: {
      fields: [field('id'), field('part'), field('amount', 'tonnes'), field(column, '%')],
      primaryKey: 'id',
    },
    data: amounts.map((amount, index) => ({
      id: `part-${'abc'.charAt(index)}`,
      part: `Part ${'ABC'.charAt(index)}`,
      amount,
      [column]: shares[index] ?? null,
    })),
    chart: { type: 'stacked', label: 'part', values: ['amount'] },
  });
}

/** How far along the axis, in tonnes, the strokes over the parts stand, top to bottom. */
function strokesOf(table: Table): number[] {
  const [layout] = layOutPanels(table, { language: en, variant: 'wide', measure: canvasMeasure() });
  if (layout?.kind !== 'bars') throw new Error('a stack is drawn in bars');
  const { axis, plot, annotations, marks } = layout;
  const tonnes = (x: number): number =>
    axis.min + ((x - plot.left) / (plot.right - plot.left)) * (axis.max - axis.min);
  const named = marks.filter(({ claim }) => claim !== '').map(({ y }) => y);
  return annotations.lines
    .filter(
      ({ from, to, ink }) => ink === 'ink' && from[0] === to[0] && named.includes((from[1] + to[1]) / 2),
    )
    .map(({ from }) => Math.round(tonnes(from[0])));
}

test.each<[title: string, table: Table, strokes: number[]]>([
  [
    'stand at the ends of their parts where the shares are right',
    stack(['20%', '30%', '50%']),
    [20, 50, 100],
  ],
  ['stand apart from them where they aren’t', stack(['35%', '30%', '50%']), [35, 50, 100]],
  ['stand at both ends of a range', stack(['15–25%', null, null]), [15, 25]],
  ['are none where no share is stated', stack([null, null, null]), []],
  ['are none for a change in per cent', stack(['20%', '30%', '50%'], 'growth'), []],
])('strokes for stated shares %s', (_title, table, strokes) => {
  expect(strokesOf(table)).toEqual(strokes);
});

/** A stack of 20, 30 and 50 with the share that a claim states of its last two parts. */
function stated(figure: string): DrawnTable {
  const table = stack([null, null, null]);
  const share = { claim: 'pair', rows: ['part-b', 'part-c'] };
  const quantity = readFigure(figure);
  if (!table.chart || isUnreadable(quantity)) throw new Error('the example can’t be drawn');
  return { ...table, chart: { ...table.chart, share }, stated: { id: 'pair', figure: quantity } };
}

test.each<[figure: string, bar: [number, number], end: Edge, lines: number[]]>([
  ['over 60%', [0, 60], 'open', [60]],
  ['60%', [0, 60], 'closed', [60]],
  ['at most 60%', [0, 60], 'closed', [60]],
  ['55-60%', [55, 60], 'closed', [55, 60]],
  ['100%', [0, 100], 'closed', []],
])(
  'a claim of %s is a hatched bar as long as it above the whole, and a line through it',
  (figure, bar, end, lines) => {
    const table = stated(figure);
    const [layout] = layOutPanels(table, { language: en, variant: 'wide', measure: canvasMeasure() });
    if (layout?.kind !== 'bars') throw new Error('a stack is drawn in bars');
    const [mark, whole] = layout.marks;
    expect([mark?.claim, mark?.printed, mark?.x, mark?.shape.end]).toEqual(['pair', figure, bar, end]);
    expect(mark?.y).toBeLessThan(whole?.y ?? 0);
    const { axis, plot, annotations } = layout;
    const through = annotations.lines.filter(
      ({ from, to, ink }) =>
        ink === 'ink' && from[1] < (mark?.y ?? 0) && to[1] > (whole?.y ?? 0) && from[0] > plot.left,
    );
    const toValue = (x: number): number => ((x - plot.left) / (plot.right - plot.left)) * axis.max;
    expect(through.map(({ from }) => Math.round(toValue(from[0])))).toEqual(lines);
    expect(annotations.texts.map(({ text }) => text).join(' ')).toContain(
      'The report’s text: Part B and Part C',
    );
  },
);

test('the parts of a stated share come first in its whole', () => {
  const [layout] = layOutPanels(stated('over 60%'), {
    language: en,
    variant: 'wide',
    measure: canvasMeasure(),
  });
  const claims = layout?.kind === 'bars' ? layout.marks.map(({ claim }) => claim) : [];
  expect(claims.filter((claim) => claim !== '')).toEqual([
    'pair',
    ...['part-b', 'part-c', 'part-a'].map((row) => `parts/${row}/amount`),
  ]);
});
