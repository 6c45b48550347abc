import { expect, test } from 'vitest';
import { barTable, panelsOf } from './tables.ts';

function axisOf(unit: string, figures: readonly string[]): unknown {
  const rows = figures.map((figure, index) => [`row ${'abc'.charAt(index)}`, figure] as const);
  const [panel] = panelsOf(barTable(unit, rows, 'share'));
  return panel?.configuration.options?.scales?.x;
}

test.each([
  ['shares stand on an axis as long as the whole', '%', ['22%', '13%'], 100],
  ['shares that come to more than a whole aren’t cut off', '%', ['140%', '13%'], 140],
])('%s', (_title, unit, figures, max) => {
  expect(axisOf(unit, figures)).toMatchObject({ min: 0, max });
});
