import type { Locator, Span } from './json/schema-faults.ts';
import { findFigures } from '../figures/find.ts';
import { normalText } from '../figures/normal.ts';
import { isUnreadable, readFigure } from '../figures/read.ts';
import { isFate, isThing } from '../figures/things.ts';
import { canonicalUnit, isKnownUnit } from '../figures/units.ts';
import { quote } from '../problems/nearest.ts';
import type { Fault } from '../problems/problem.ts';

/** Listed names that are figures or hold one, each at its place. */
export function namedFigures(names: readonly string[], locate: Locator): Fault[] {
  return faultsOf(names, figureIn, (index) => locate.value([index]));
}

/** The same of the names that a report lists for itself, in `report.json`. */
export function ownNamedFigures(names: readonly string[], locate: Locator): Fault[] {
  return faultsOf(names, figureInOwn, (index) => locate.value(['names', index]));
}

function faultsOf(
  names: readonly string[],
  find: (name: string) => string | null,
  placeOf: (index: number) => Span,
): Fault[] {
  return names.flatMap((name, index): Fault[] => {
    const figure = find(name);
    if (figure === null) return [];
    const what =
      figure === name
        ? 'is a figure, not a name'
        : `holds the figure ${quote(figure)}; a name holds no more than its own digits, such as GPT-4`;
    return [
      {
        ...placeOf(index),
        rule: 'invalid-data',
        message: `${quote(name)} ${what}`,
        hint: 'Remove it here, and link the figure to a claim where it stands.',
        figure,
      },
    ];
  });
}

/**
 * The figure that a listed name is, or holds beyond its own digits; listed, it would pass unmarked
 * wherever it stands. Null for a name such as GPT-4, 7-Eleven or Chips Act of 2022.
 */
export function figureIn(name: string): string | null {
  if (isFigure(name)) return name;
  const [share] = /\p{N}[\p{N}.,]*\s?[%％‰]/u.exec(name) ?? [];
  if (share !== undefined) return share;
  const figures = findFigures(name);
  const telling = figures.find(
    ({ text, start, end }) =>
      tells(text, name.slice(0, start), end === name.length) || isCountOf(text, name.slice(end)),
  );
  if (telling) return telling.text;
  const bare = figures.filter(({ text }) => /^\d+$/.test(text) && !isYear(text));
  return bare.length > 1 ? (bare[1]?.text ?? null) : null;
}

/** The figure that a report's own name is or holds; a word that begins with letters may hold any digits, as x1-mini does. */
export function figureInOwn(name: string): string | null {
  return isWordWithDigits(name) && !isSaid(name) ? null : figureIn(name);
}

function isWordWithDigits(name: string): boolean {
  return (
    /^\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-.][\p{Script=Latin}\d]+)*$/u.test(name) && /\d/.test(name)
  );
}

/** True for a quantity that a sentence may begin with, or that a currency's letters begin: Twelve, Nearly 40, USD5m. */
function isSaid(name: string): boolean {
  if (!/^\p{L}/u.test(name)) return false;
  const quantity = [name, name.toLowerCase()].filter(isWholeFigure).map((text) => readFigure(text));
  return quantity.some(
    (read) =>
      !isUnreadable(read) &&
      read.parts.some(({ unit }) => unit === null || (unit !== 'date' && isKnownUnit(unit))),
  );
}

function isWholeFigure(text: string): boolean {
  const [figure] = findFigures(text);
  return figure?.start === 0 && figure.end === text.length;
}

/** A number by itself before words in small letters counts what they name, whether or not that is a unit: 42 lamps. */
const BEGINS_TO_COUNT = /^[\p{N}.,]+\s+\p{Ll}/u;

/** Two digits or more and what multiplies them: 510K, where a name is 3M or 4K. */
const MULTIPLIED = /^\d[\d.]*\d ?(?:k|mn?|bn?|tn?)$/iu;

/** True for a name that is a quantity and nothing else. */
function isFigure(name: string): boolean {
  if (isSaid(name) || MULTIPLIED.test(name)) return true;
  // A capital makes a name of many a number: 7-Eleven, 3M, 101 Dalmatians.
  if (/\p{Lu}/u.test(name) && !/[%‰$€£¥]/.test(name)) return false;
  if (BEGINS_TO_COUNT.test(name)) return true;
  if (!isWholeFigure(name)) return false;
  const quantity = readFigure(name);
  if (isUnreadable(quantity)) return false;
  return quantity.parts.some(({ unit }) => unit === null || isKnownUnit(unit)) || /\d,\d{3}/.test(name);
}

/**
 * True for a figure with more than a name's digits: a sign, grouped digits, a multiplier, a unit or a
 * qualifier in small letters, a number in words that no capital makes a name.
 */
function tells(figure: string, before: string, isAlone: boolean): boolean {
  return (
    isCounted(before, figure, isAlone) ||
    (/^[-−+]/.test(figure) && !/\S$/.test(before)) ||
    /\d\s*[–~〜至到]\s*\d/u.test(figure) ||
    isMeasured(normalText(figure).cased)
  );
}

/** True for digits with what no name has behind them, in whatever digits and letters they were typed. */
function isMeasured(figure: string): boolean {
  return (
    /[%‰\p{Sc}]|\d[,.' ]\d{3}(?!\d)|\de[+-]?\d|\d[⁰¹²³⁴-⁹^]|\d[ -](?:hundred|thousand|[mbtr]+illion|dozen)|\bper ?cent\b/iu.test(
      figure,
    ) ||
    /(?:^|[^\p{L}\p{N}-])\p{Ll}{2,}/u.test(figure) ||
    /[萬万億亿兆成倍]|分之|\d\s*\p{Script=Han}/u.test(figure) ||
    countsThings(figure)
  );
}

const TIMES: readonly (string | null)[] = [
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'year',
  'date',
];

/** True for digits before many of a unit, or a currency’s letters: 120 Lines, 5 USD. Names have times, 60 Minutes, and one of a unit, 8 Mile. */
function countsThings(figure: string): boolean {
  if (!/\d.* (?:[A-Z]{3}|\p{L}+s|People)$/iu.test(figure)) return false;
  const quantity = readFigure(figure.toLowerCase());
  return (
    !isUnreadable(quantity) &&
    quantity.parts.some(({ unit }) => unit !== null && !TIMES.includes(unit) && isKnownUnit(unit))
  );
}

/** True for digits before what they count: “Fire 120 dead”, “Llama 40 homes”; “Type 2 diabetes” counts none. */
function isCountOf(figure: string, behind: string): boolean {
  const [, word = ''] = /^\s+(\p{Script=Latin}+)/u.exec(behind) ?? [];
  if (!/^\p{N}+$/u.test(figure) || word === '') return false;
  return (
    isFate(word) || (/^\p{Ll}/u.test(word) && (isThing(word) || (figure.length > 1 && word.endsWith('s'))))
  );
}

/** True for digits by themselves behind a word in small letters, a bracket or a comma: “total of 510”, and no “Act of 2022”. */
function isCounted(before: string, figure: string, isAlone: boolean): boolean {
  if (!/^\p{Nd}+$/u.test(figure) || isYear(figure)) return false;
  if (/[([,:;]\s*$/.test(before)) return true;
  const words = before.trim().split(/\s+/);
  const last = words.at(-1) ?? '';
  // Without another word, a name would be “The 510”.
  if (isAlone && words.every((word) => BARE.has(word.toLowerCase()))) return true;
  if (COUNTING.has(last.toLowerCase())) return true;
  // A first word in small letters may be a product’s: npm 12.
  return /^\p{Ll}+$/u.test(last) && (words.length > 1 || BEFORE_COUNTS.has(last) || isCountedNoun(last));
}

/** These count in capitals, too; others begin names: The 39 Steps, Sum 41. */
const COUNTING = new Set(['about', 'by', 'nearly', 'of', 'only', 'over', 'roughly', 'than', 'to', 'up']);
/** Words that name nothing by themselves. */
const BARE = new Set([
  ...'a all an and at for from in its on or some that the their these this those under with'.split(' '),
  ...COUNTING,
]);
const BEFORE_COUNTS = new Set(
  'count counts gives has have is just puts reports says some sum the total under was were'.split(' '),
);

/** A noun of what news counts, which names no product: lines 5. */
function isCountedNoun(word: string): boolean {
  return isThing(word) || isKnownUnit(canonicalUnit(word));
}

function isYear(digits: string): boolean {
  return /^(?:1\d|20)\d\d$/.test(digits);
}
