import { anyOf, matchAt, normalText } from './normal.ts';
import { scanPeriod } from './period.ts';
import { unitNames } from './unit-names.ts';

const unitOfAlias = new Map(
  unitNames.flatMap(({ unit, aliases, glued = [] }) =>
    [unit.toLowerCase(), ...aliases, ...glued].map((alias) => [alias, unit] as const),
  ),
);
const chineseOfUnit = new Map(
  unitNames.flatMap(({ unit, zh }) => (zh === undefined ? [] : [[unit, zh] as const])),
);

const spelled = anyOf(unitNames.flatMap(({ aliases }) => aliases));
const glued = anyOf(unitNames.flatMap((entry) => entry.glued ?? []));
const unitPattern = new RegExp(`(?:[ -]?(${spelled})|(${glued}))(?![a-z]|[ -]?in[ -]law)`, 'y');

const shortDivisors: Readonly<Record<string, string>> = {
  d: 'day',
  wk: 'week',
  mo: 'month',
  分: 'minute',
  m3: 'm³',
};
/** "g/cm³", "m/s": what a unit is divided by. */
const divisor =
  /\/ ?(seconds?|sec|s|minutes?|min|hours?|hr|h|days?|d|wk|mo|km²|km|m²|m2|m³|m3|m|cm²|cm³|mm|ml|dl|l|kg|g|lb|ft|person|秒鐘|秒|分鐘|分|小時|日|天|公里|平方公尺|公尺|公升|公斤|坪|人)(?![a-z])/y;

/** Reads a known unit of measure at `at`, with what it is over: "% QoQ" is "%/quarter", "g/cm³" is "gram/cm³". */
export function scanUnit(lower: string, at: number): { unit: string; end: number } | null {
  const match = matchAt(unitPattern, lower, at);
  if (match === null) return null;
  const unit = unitOfAlias.get(match[1] ?? match[2] ?? '') ?? '';
  const end = at + match[0].length;
  const period = scanPeriod(lower, end);
  if (period !== null) return { unit: `${unit}/${period.period}`, end: period.end };
  const over = matchAt(divisor, lower, end);
  if (over === null) return { unit, end };
  const name = over[1] ?? '';
  return {
    unit: `${unit}/${unitOfAlias.get(name) ?? shortDivisors[name] ?? name}`,
    end: end + over[0].length,
  };
}

/** A noun without its English plural: "pillars" is "pillar". Other scripts have no plural. */
export function singular(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh|z)es$/.test(noun)) return noun.slice(0, -2);
  return /[a-z]s$/.test(noun) && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/**
 * The one name of a unit: "lines", "line" and 行 are "line"; "% QoQ" is "%/quarter"; "USD" and 美元
 * are "USD". What a unit is measured over ("% over capability") is no unit and is left out.
 * An unknown noun is its own unit, in the singular and in lower case.
 */
export function canonicalUnit(text: string): string {
  const { lower } = normalText(text.trim());
  const whole = unitOfAlias.get(lower);
  if (whole !== undefined) return whole;
  const known = scanUnit(lower, 0);
  const counts =
    known !== null && (known.end === lower.length || known.unit.startsWith('%') || known.unit.includes('/'));
  return counts ? known.unit : singular(lower);
}

/** True for a unit that the grammar has a name for, with what it is over. */
export function isKnownUnit(unit: string): boolean {
  return unitNames.some((entry) => entry.unit === unit || unit.startsWith(`${entry.unit}/`));
}

/** True when two units may mean the same. A figure that names no unit fits any. */
export function sameUnit(a: string | null, b: string | null): boolean {
  return a === null || b === null || canonicalUnit(a) === canonicalUnit(b);
}

/** How Chinese prints a unit behind a number, or null when the unit has no Chinese name here. */
export function chineseUnit(unit: string): string | null {
  return chineseOfUnit.get(unit) ?? null;
}
