import type { Measure } from '../../schemas/measure.ts';
import type { TableFigure, TableModel } from '../../document/table/table-model.ts';
import { canonicalUnit, isKnownUnit } from '../../figures/units.ts';

/** What a draft says that a table's figures are in. */
export interface TableUnits {
  /** What the whole table is in, where a line or a heading of it says so for more than one column. */
  readonly whole: Measure | null;
  /** The unit of a cell, as its column or its row writes it. */
  readonly unitOf: (figure: TableFigure, heading: string) => string;
}

/** Decides whether a table says what it is in once, or each column by itself. */
export function unitsOf({ measure, rows }: TableModel): TableUnits {
  const figures = rows.flatMap((row) => row.figures).filter((figure) => figure !== null);
  const own = figures.map(effectiveMeasure);
  const isSaidOnce =
    measure !== null &&
    measure.unit !== null &&
    measure.multiplier !== 1 &&
    own.every(({ unit, multiplier }) => unit !== measure.unit || multiplier === measure.multiplier);
  const whole = isSaidOnce ? measure : null;
  return {
    whole,
    unitOf: (figure, heading) => {
      const { unit, multiplier } = effectiveMeasure(figure);
      if (unit === null && multiplier === 1) return unitIn(heading);
      return unit === whole?.unit ? (unit ?? '') : writeMeasure(unit, multiplier);
    },
  };
}

/** What a figure is in after all: the unit that its cell prints, or what its column says. */
function effectiveMeasure({ measure, quantity }: TableFigure): Measure {
  const printed = quantity?.parts[0].unit ?? null;
  const isColumns =
    printed === null ||
    printed === 'number' ||
    printed === canonicalUnit(measure.unit ?? '') ||
    printed === measure.unit;
  if (isColumns) return measure;
  const isScaled = measure.unit === null && !printed.startsWith('%');
  return { unit: printed, multiplier: isScaled ? measure.multiplier : 1 };
}

const WORDS: Readonly<Record<number, string>> = {
  100: 'hundred',
  1e3: 'thousand',
  1e4: '萬',
  1e5: 'hundred thousand',
  1e6: 'million',
  1e7: '千萬',
  1e8: '億',
  1e9: 'billion',
  1e12: 'trillion',
};

function writeMeasure(unit: string | null, multiplier: number): string {
  const word = WORDS[multiplier];
  if (multiplier === 1 || word === undefined) return unit ?? 'number';
  if (unit === null || unit === 'number') return word;
  return /\p{Script=Han}$/u.test(word) && /^\p{Script=Han}/u.test(unit) ? word + unit : `${word} ${unit}`;
}

/** Last words of headings that say when, or that things change, not what is counted. */
const NO_UNITS = new Set(
  (
    'today now currently before after pre post earlier later then total amount value score change growth difference number ' +
    'min max mean avg maths physics economics mathematics politics sales earnings savings news goods'
  ).split(' '),
);

/** The unit that a heading names by its last word: "Estimated lines". */
function unitIn(heading: string): string {
  const bare = heading.replace(/[([（][^)\]）]*[)\]）]/gu, ' ').trim();
  const named =
    bare
      .replace(/\s+(?:a|an|per)\s+\w+$/i, '')
      .split(/\s+/)
      .at(-1) ?? '';
  const unit = named.toLowerCase();
  const known = canonicalUnit(unit);
  const isPlural = /[^s]s$/.test(unit) && unit.length > 3;
  if (
    NO_UNITS.has(unit) ||
    !/^(?:[\p{L}-]{2,}|\p{Script=Han})$/u.test(unit) ||
    !(isPlural || isKnownUnit(known))
  )
    return 'number';
  return known === known.toLowerCase() ? unit : known;
}
