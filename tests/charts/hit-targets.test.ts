import { describe, expect, test } from 'vitest';
import { targetAfter, targetAt, hitTargetsOf } from '../../src/charts/live/hit-targets.ts';
import { VARIANTS } from '../../src/charts/layout/options.ts';
import { layOutPanels } from '../../src/charts/kinds/panels.ts';
import { canvasMeasure } from '../../src/charts/drawing/canvas-fonts.ts';
import type { Table } from '../../src/schemas/table.ts';
import { barTable, ordinalTable, inventedTable } from './tables.ts';
import { en } from '../languages.ts';

function targetsIn(table: Table, variant: 'wide' | 'narrow' = 'wide') {
  return hitTargetsOf(layOutPanels(table, { language: en, variant, measure: canvasMeasure() }));
}

const claims = (table: Table) => targetsIn(table).map(({ claim }) => claim);

describe('the targets of a chart', () => {
  test('are its bars from top to bottom', () => {
    expect(claims(inventedTable('files-by-kind'))).toEqual(
      ['sluice-logs', 'wall-surveys', 'tenders', 'flood-plans', 'staff-rosters'].map(
        (row) => `files-by-kind/${row}/pages`,
      ),
    );
  });

  test('go on through every panel, and each figure is one, in however many parts it is drawn', () => {
    const names = claims(inventedTable('valley-projections'));
    expect(names).toHaveLength(10);
    expect(names.slice(-2)).toEqual([
      'valley-projections/who-keeps-files/before',
      'valley-projections/who-keeps-files/after',
    ]);
  });

  test('leave out what the report leaves empty', () => {
    expect(
      claims(
        ordinalTable(
          ['Low', 'High'],
          [
            ['a', 'High'],
            ['b', null],
          ],
        ),
      ),
    ).toEqual(['made/row-a/value-a']);
  });

  test.each(VARIANTS)('stand inside the drawing, none over another: %s', (variant) => {
    for (const name of ['files-by-kind', 'effects-on-bodies', 'valley-projections']) {
      const targets = targetsIn(inventedTable(name), variant);
      const width = variant === 'wide' ? 720 : 340;
      for (const [index, { box }] of targets.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(0);
        expect(box.right).toBeLessThanOrEqual(width);
        const before = targets[index - 1]?.box;
        // Two dots of one row stand beside one another.
        if (before?.top === box.top) expect(box.left).not.toBe(before.left);
        else expect(box.top).toBeGreaterThanOrEqual(before?.bottom ?? 0);
      }
    }
  });

  test('reach as far as the dashes of an open end', () => {
    const [open, closed] = targetsIn(
      barTable('%', [
        ['a', 'over 60%'],
        ['b', '60%'],
      ]),
    );
    expect(open!.box.right - closed!.box.right).toBeGreaterThan(30);
  });
});

describe('pointing', () => {
  const targets = targetsIn(inventedTable('files-by-kind'));

  test('anywhere in a row means its bar', () => {
    for (const target of targets)
      expect(targetAt(targets, target.box.right, target.box.bottom + 2)).toBe(target);
  });

  test('at a name above a bar, where there is little room, means that bar', () => {
    const narrow = targetsIn(inventedTable('valley-projections'), 'narrow');
    expect(targetAt(narrow, narrow[0]!.box.left, narrow[0]!.box.top - 30)).toBe(narrow[0]);
  });

  test('at the foot of the drawing means none', () => {
    expect(targetAt(targets, 0, targets.at(-1)!.box.bottom + 60)).toBeNull();
  });
});

describe('a key leads', () => {
  const targets = targetsIn(inventedTable('files-by-kind'));
  test.each([
    ['ArrowDown', null, 0],
    ['ArrowDown', 0, 1],
    ['ArrowRight', 1, 2],
    ['ArrowDown', 4, 4],
    ['ArrowUp', null, 4],
    ['ArrowUp', 0, 0],
    ['ArrowLeft', 3, 2],
    ['Home', 3, 0],
    ['End', 0, 4],
  ])('%s from %s to %s', (key, from, to) => {
    expect(targetAfter(targets, from === null ? null : targets[from]!, key)).toBe(targets[to]);
  });

  test.each(['Tab', 'Enter', 'a'])('nowhere: %s', (key) => {
    expect(targetAfter(targets, targets[0]!, key)).toBeUndefined();
  });
});
