import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findFigures } from '../../src/figures/find.ts';
import { isUnreadable, readFigure } from '../../src/figures/read.ts';

test('a number in digits alone reads as it does beside a space', () => {
  const number = fc
    .tuple(fc.integer({ min: 0, max: 2e9 }), fc.integer({ min: 0, max: 3 }), fc.boolean())
    .map(([value, places, apart]) =>
      apart
        ? (value / 10 ** places).toLocaleString('en-US', { minimumFractionDigits: places })
        : (value / 10 ** places).toFixed(places),
    );
  fc.assert(
    fc.property(number, fc.constantFrom('number', 'USD', '%', 'lines', 'km²', 'date'), (printed, unit) => {
      const [alone, beside] = [readFigure(printed, unit), readFigure(`${printed} `, unit)];
      expect(isUnreadable(alone) || alone.parts).toEqual(isUnreadable(beside) || beside.parts);
      expect(findFigures(printed)).toEqual(findFigures(`${printed} `));
    }),
  );
});
