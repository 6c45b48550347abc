import { findFigures } from '../figures/find.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { isKnownUnit } from '../figures/units.ts';
import type { Locator } from '../content/json/schema-faults.ts';
import { quote } from '../problems/nearest.ts';
import type { Fault } from '../problems/problem.ts';

/** True for a listed name that is a quantity: listed, it would pass unmarked wherever it stands. */
export function isFigure(name: string): boolean {
  // A capital makes a name of many a number: 7-Eleven, 3M, 101 Dalmatians.
  if (/\p{Lu}/u.test(name) && !/[%‰$€£¥]/.test(name)) return false;
  const [figure] = findFigures(name);
  if (figure?.start !== 0 || figure.end !== name.length) return false;
  const quantity = readFigure(name);
  if (isUnreadable(quantity)) return false;
  return quantity.parts.some(({ unit }) => unit === null || isKnownUnit(unit)) || /\d,\d{3}/.test(name);
}

/** Listed names that are figures, each at its place. */
export function namedFigures(names: readonly string[], locate: Locator): Fault[] {
  return names.flatMap((name, index): Fault[] => {
    if (!isFigure(name)) return [];
    return [
      {
        ...locate.value([index]),
        rule: 'invalid-data',
        message: `${quote(name)} is a figure, not a name`,
        hint: 'Remove it here, and link the figure to a claim where it stands.',
        figure: name,
      },
    ];
  });
}
