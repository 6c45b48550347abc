import type { UnitNames } from './grammar.ts';
import { GRAMMARS, grammars, type GrammarTag } from './grammars.ts';
import { singular } from './en/nouns.ts';
import { anyOf, matchAt, normalText } from './normal.ts';
import { scanPeriod } from './period.ts';

const unitNames: readonly UnitNames[] = grammars.flatMap(({ units }) => units);
const knownUnits = new Set(unitNames.map(({ unit }) => unit));
const unitOfName = new Map(
  unitNames.flatMap(({ unit, names, glued = [] }) =>
    [unit.toLowerCase(), ...names, ...glued].map((name) => [name, unit] as const),
  ),
);

/** Every name of a unit, in every language. */
export function namesOf(unit: string): string[] {
  return unitNames
    .filter((each) => each.unit === unit)
    .flatMap(({ names, glued = [] }) => [...names, ...glued]);
}

const spelled = anyOf(unitNames.flatMap(({ names }) => names));
const glued = anyOf(unitNames.flatMap((entry) => entry.glued ?? []));
const otherWords = [
  '[a-z²³]',
  '[ -]?in[ -]law',
  ...grammars.flatMap(({ notBehindUnit }) => notBehindUnit ?? []),
];
const unitPattern = new RegExp(`(?:[ -]?(${spelled})|(${glued}))(?:(?<=%)|(?!${otherWords.join('|')}))`, 'y');

const shortDivisors: Readonly<Record<string, string>> = {
  d: 'day',
  wk: 'week',
  mo: 'month',
  分: 'minute',
  m3: 'm³',
  liter: 'litre',
  kilometer: 'kilometre',
};
/** "g/cm³", "m/s": what a unit is divided by. */
const divisor =
  /(?:\/ ?| per (?=litre|liter|millilitre|milliliter|kilogram|kg|gram|kilometre|kilometer|km|hectare|square|cubic|tonne|gallon|acre))(seconds?|sec|s|minutes?|min|hours?|hr|h|days?|d|wk|mo|km²|km|m²|m2|m³|m3|m|cm²|cm³|mm|ml|dl|l|kg|g|lb|ft|person|millilitres?|milliliters?|litres?|liters?|kilograms?|grams?|kilometres?|kilometers?|hectares?|square kilometres?|square kilometers?|square metres?|square meters?|cubic metres?|cubic meters?|tonnes?|gallons?|acres?|秒鐘|秒|分鐘|分|小時|日|天|公里|平方公尺|公尺|公升|公斤|坪|人)(?![a-z])/y;

/** What a capital M makes of a unit whose small m is a thousandth: "12 Ml/d" is water, "12 ml" medicine. */
const ofMillions: Readonly<Record<string, string>> = { millilitre: 'megalitre' };

function sized(unit: string, initial: string): string {
  return initial === 'M' ? (ofMillions[unit] ?? unit) : unit;
}

/**
 * Reads a known unit of measure at `at`, with what it is over: "% QoQ" is "%/quarter", "g/cm³" is "gram/cm³".
 * @param cased the same text with its capitals, where they are known
 */
export function scanUnit(lower: string, at: number, cased = lower): { unit: string; end: number } | null {
  const match = matchAt(unitPattern, lower, at);
  if (match === null) return null;
  const named = match[1] ?? match[2] ?? '';
  // "A candidate aged 19 won": nothing is paid for so little.
  if (named === 'won' && !/(?:\d{3}|[a-z]{3}(?<!the))$/.test(lower.slice(0, at).trimEnd().slice(-9)))
    return null;
  const small = unitOfName.get(named) ?? '';
  const end = at + match[0].length;
  const unit = sized(small, cased.charAt(end - named.length));
  const period = scanPeriod(lower, end);
  if (period !== null) return { unit: `${unit}/${period.period}`, end: period.end };
  const over = matchAt(divisor, lower, end);
  if (over === null) return { unit, end };
  const name = over[1] ?? '';
  return {
    unit: `${unit}/${unitOfName.get(name) ?? shortDivisors[name] ?? name}`,
    end: end + over[0].length,
  };
}

/**
 * The one name of a unit: "lines", "line" and 行 are "line"; "% QoQ" is "%/quarter"; "USD" and 美元
 * are "USD". What a unit is measured over ("% over capability") is no unit and is left out.
 * An unknown noun is its own unit, in the singular and in lower case.
 */
export function canonicalUnit(text: string): string {
  const { lower, cased } = normalText(text.trim());
  const whole = unitOfName.get(lower);
  if (whole !== undefined) return sized(whole, cased.charAt(0));
  const known = scanUnit(lower, 0, cased);
  const counts =
    known !== null && (known.end === lower.length || known.unit.startsWith('%') || known.unit.includes('/'));
  return counts ? known.unit : singular(lower);
}

/** True for a unit that the grammar has a name for, with what it is over. */
export function isKnownUnit(unit: string): boolean {
  return knownUnits.has(unit) || knownUnits.has(unit.split('/')[0] ?? '');
}

const nouns = new Set(unitNames.flatMap(({ unit, isNoun }) => (isNoun === true ? [unit] : [])));
/** Units that figures take from their form, and no noun names. */
const forms = new Set(['ordinal', 'ratio', 'to nil', 'time of day', 'day of the year']);

/** True for a unit that counts things by their noun, and measures nothing: files, 檔案, riders. */
export function isNoun(unit: string): boolean {
  return nouns.has(unit) || !(isKnownUnit(unit) || forms.has(unit));
}

/** 度 alone counts heat or electricity, and only what is around it says which. */
const senses: ReadonlyMap<string, readonly string[]> = new Map([['degree or kWh', ['°C', '°F', 'kWh']]]);

/** True when two units may mean the same. A figure that names no unit fits any. */
export function sameUnit(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return true;
  const [first, second] = [canonicalUnit(a), canonicalUnit(b)];
  return first === second || canMean(first, second) || canMean(second, first);
}

function canMean(unit: string, other: string): boolean {
  return senses.get(unit)?.includes(other) ?? false;
}

/** Units that are so many of a smaller one, whichever a figure is printed in. */
const multiples: ReadonlyMap<string, readonly [unit: string, count: number]> = new Map([
  ...among('second', { minute: 60, hour: 3600, day: 86_400, week: 604_800 }),
  ...among('month', { quarter: 3, year: 12, decade: 120, century: 1200 }),
  ...among('millimetre', { centimetre: 10, metre: 1000, kilometre: 1e6 }),
  ...among('milligram', { gram: 1000, kilogram: 1e6, tonne: 1e9, kilotonne: 1e12, megatonne: 1e15 }),
  ...among('millilitre', { 'cm³': 1, centilitre: 10, litre: 1000, 'm³': 1e6, megalitre: 1e9 }),
  ...among('m²', { hectare: 10_000, 'km²': 1e6 }),
  ...among('W', { kW: 1000, MW: 1e6, GW: 1e9 }),
  ...among('Wh', { kWh: 1000, MWh: 1e6, GWh: 1e9, TWh: 1e12 }),
  ...among('inch', { foot: 12, yard: 36 }),
  // A step by which Taiwan's central bank moves its rates: 升息半碼.
  ...among('basis point', { 'percentage point': 100, 碼: 25 }),
]);

function among(
  unit: string,
  larger: Readonly<Record<string, number>>,
): [string, readonly [string, number]][] {
  return [
    [unit, [unit, 1]],
    ...Object.entries(larger).map(([name, count]): [string, readonly [string, number]] => [
      name,
      [unit, count],
    ]),
  ];
}

/** The smaller unit in which two unlike ones can be held against each other, and how many of it each is; or null. */
export function commonUnit(a: string, b: string): { unit: string; counts: readonly [number, number] } | null {
  const [first, second] = [multiples.get(a), multiples.get(b)];
  if (a === b || first === undefined || first[0] !== second?.[0]) return null;
  return { unit: first[0], counts: [first[1], second[1]] };
}

/** How a language prints a unit behind a number, or null when the unit has no name in it here. */
export function printedUnit(unit: string, tag: GrammarTag): string | null {
  const names: UnitNames | undefined = GRAMMARS[tag].units.find((each: UnitNames) => each.unit === unit);
  const word = /^[a-z ]+$/.test(unit) ? names?.names[0] : undefined;
  return names?.printed ?? word ?? null;
}
