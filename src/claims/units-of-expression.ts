/**
 * The units of a formula's values, canonical as in a quantity: "USD", "line", "USD/line", "%",
 * "%/quarter"; null is a plain number. A percentage met by anything but its like counts as a
 * fraction: 1 + 45% is 1.45, and 40% of 100 lines are 40 lines.
 */
export type Unit = string | null;

/** Days since 1970-01-01: only their differences can be calculated with. */
export const DATE = 'date';

const FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['%', 0.01],
  ['percentage point', 0.01],
  ['‰', 0.001],
  ['basis point', 0.0001],
  ['times', 1],
]);

/** What one of a unit is as a plain number: 0.01 for "%" and "%/quarter"; null for lines. */
export function fractionOf(unit: Unit): number | null {
  return FRACTIONS.get(unit?.split('/')[0] ?? '') ?? null;
}

/** The unit of a product. Percentages have been made fractions where `unit` is null for them. */
export function multiplyUnits(a: Unit, b: Unit): Unit {
  const powers = powersOf(a);
  for (const [base, power] of powersOf(b)) powers.set(base, (powers.get(base) ?? 0) + power);
  return writeUnit(powers);
}

/** The unit of a quotient: lines ÷ lines is a plain number, USD ÷ lines is "USD/line". */
export function divideUnits(a: Unit, b: Unit): Unit {
  const powers = powersOf(a);
  for (const [base, power] of powersOf(b)) powers.set(base, (powers.get(base) ?? 0) - power);
  return writeUnit(powers);
}

function powersOf(unit: Unit): Map<string, number> {
  const powers = new Map<string, number>();
  const [over = '', ...under] = (unit ?? '1').split('/');
  for (const base of over.split('·')) powers.set(base, (powers.get(base) ?? 0) + 1);
  for (const base of under) powers.set(base, (powers.get(base) ?? 0) - 1);
  powers.delete('1');
  return powers;
}

function writeUnit(powers: ReadonlyMap<string, number>): Unit {
  const bases = [...powers].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const over = bases.flatMap(([base, power]) => Array<string>(Math.max(0, power)).fill(base));
  const under = bases.flatMap(([base, power]) => Array<string>(Math.max(0, -power)).fill(base));
  if (over.length + under.length === 0) return null;
  return [over.join('·') || '1', ...under].join('/');
}

/** A unit as a message names it. */
export function nameUnit(unit: Unit): string {
  return unit ?? 'a plain number';
}
