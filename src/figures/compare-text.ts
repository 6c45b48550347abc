import { alteredBy } from './altered.ts';
import { asClaimed } from './as-claimed.ts';
import { changeAround, changed, unclearMultiple, type Change } from './compare-change.ts';
import { compareFigures, compareThings, type Difference } from './compare.ts';
import { findFigures } from './find.ts';
import { qualifiersAround } from './qualifiers-around.ts';
import { grammars } from './grammars.ts';
import type { Quantity } from './quantity.ts';
import { isUnreadable, readFigure } from './read.ts';

/** Small letters that are units by themselves, and multipliers in a text that means a claim in millions. */
const shortScales: Readonly<Record<string, string>> = { m: 'million', b: 'billion', t: 'trillion' };

/** "1.2m" as "1.2 million": by itself it is metres as well. */
function spelledOut(printed: string): string {
  return printed.replace(
    /(?<=\d) ?([mbt])(?![\p{L}\p{N}²³/])/gu,
    (_, letter: string) => ` ${shortScales[letter] ?? letter}`,
  );
}

/** How two figures differ in the reading of their short multipliers in which they agree, if there is one. */
function compareReadings(claimed: Quantity, printed: Quantity): Difference | null {
  const difference = compareFigures(claimed, printed);
  if (difference === null) return null;
  const spelled = [claimed.printed, printed.printed].map(spelledOut);
  if (spelled[0] === claimed.printed && spelled[1] === printed.printed) return difference;
  const [claim, text] = spelled.map((figure) => readFigure(figure));
  if (claim === undefined || text === undefined || isUnreadable(claim) || isUnreadable(text))
    return difference;
  return compareFigures(claim, text) === null ? null : difference;
}

/** The figures of a text from the first to the last, with the words that qualify them. */
interface FiguresWithin {
  readonly printed: string;
  /** What the words around them say that it is the change of. */
  readonly change: Change;
}

function figuresWithin(text: string, names: readonly string[]): FiguresWithin | null {
  const figures = findFigures(text, names);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { before, behind } = qualifiersAround(text, first.start, last.end);
  const isCut = joinsNumber(text.slice(0, first.start), text.slice(first.start));
  const printed = isCut ? text : before + text.slice(first.start, last.end) + behind;
  const change = changeAround(
    text.slice(0, first.start - before.length),
    text.slice(last.end + behind.length),
  );
  return { printed, change };
}

/** How what fell by a figure differs from a claim that is printed with a minus. */
function compareFall(claimed: Quantity, printed: string): Difference | null {
  const fall = readFigure(`−${printed}`);
  if (isUnreadable(fall)) return { what: 'unreadable', message: fall.reason };
  return compareReadings(claimed, fall);
}

const placeInRow = new RegExp(
  `^\\s*(?:${grammars.flatMap((grammar) => grammar.placeInRow ?? []).join('|')})`,
  'iu',
);
const numeral = /[\p{N}〇零一二兩两三四五六七八九十百千萬万億亿兆]/u;

/** Whether two texts that stand side by side make one number: 三 before 51萬. */
export function joinsNumber(before: string, behind: string): boolean {
  return numeral.test(before.slice(-1)) && numeral.test(behind.charAt(0));
}

/** A plus makes a change of a figure that the claim prints without one. */
function addedSign(claimed: Quantity, text: string): Difference | null {
  if (!/^\s*[+＋]/u.test(text) || /[+＋]/u.test(claimed.printed)) return null;
  return {
    what: 'number',
    message: `“${text.trim()}” is a change by so much; the claim says “${claimed.printed}”.`,
  };
}

const ordinal = /(?<![/\d])\d[\d,]*(?:st|nd|rd|th)(?![a-z])/iu;

/** "The 12,000th job" is one of 12,000 jobs; a date, and a claim of a place in a row, may be written so. */
function placeOfAmount({ parts, printed }: Quantity, text: string): Difference | null {
  const isAmount = /\d/u.test(printed) && !ordinal.test(printed) && !/第|[/#№-]|no\./iu.test(printed);
  if (!isAmount || /^(?:date|day)/u.test(parts[0].unit ?? '') || !ordinal.test(text)) return null;
  return {
    what: 'number',
    message: `“${text.trim()}” is a place in a row; the claim says how many: “${printed}”.`,
  };
}

/** How a figure differs from a claim where the words around it say that something rose or fell by it. */
function compareChange(claimed: Quantity, figures: FiguresWithin, printed: Quantity): Difference | null {
  const { change } = figures;
  const times = claimed.parts[0].unit === 'times' ? changed(printed, change) : null;
  if (times !== null) return compareFigures(claimed, times);
  if (change === 'fall' && compareFall(claimed, figures.printed) === null) return null;
  return unclearMultiple(claimed, printed, change) ?? compareReadings(claimed, printed);
}

/**
 * How a text differs from the figure that it stands for, or null when it means the same. The whole text may be the
 * figure, or it may hold it among other words; a text without a figure stands for none.
 */
export function compareText(
  claimed: Quantity,
  text: string,
  names: readonly string[] = [],
): Difference | null {
  const counted = asClaimed(claimed, text);
  return (
    compareNumbers(claimed, counted, names) ?? compareThings(claimed, counted) ?? alteredBy(claimed, counted)
  );
}

function compareNumbers(claimed: Quantity, text: string, names: readonly string[]): Difference | null {
  const other = addedSign(claimed, text) ?? placeOfAmount(claimed, text);
  if (other !== null) return other;
  const whole = readFigure(text);
  const difference = isUnreadable(whole) ? null : compareReadings(claimed, whole);
  const within = figuresWithin(text, names);
  if (within === null && placeInRow.test(text)) return withoutFigure(claimed, text);
  if (!isUnreadable(whole) && difference === null)
    return within && unclearMultiple(claimed, whole, within.change);
  if (within === null) return difference ?? withoutFigure(claimed, text);
  // In a longer text the words around the figure may read like a part of it, where the claim says none.
  if (difference?.what === 'parts' && claimed.parts.some(({ of }) => of !== undefined)) return difference;
  if (difference !== null && difference.what !== 'parts' && within.change === null) return difference;
  const printed = readFigure(within.printed);
  if (!isUnreadable(printed)) return compareChange(claimed, within, printed);
  return (
    difference ?? { what: 'unreadable', message: `“${text}” can’t be read as a figure: ${printed.reason}` }
  );
}

function withoutFigure(claimed: Quantity, text: string): Difference {
  return {
    what: 'number',
    message: `“${text}” gives no figure, and the claim does: “${claimed.printed}”.`,
  };
}
