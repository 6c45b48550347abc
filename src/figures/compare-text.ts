import { compareFigures, type Difference } from './compare.ts';
import { findFigures } from './find.ts';
import { grammars } from './grammars.ts';
import { qualifiersAround } from './qualifiers-around.ts';
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

const falls = new RegExp(`(?<![a-z])(?:${grammars.map((grammar) => grammar.falls).join('|')})$`, 'iu');

/** The figures of a text from the first to the last, with the words that qualify them. */
interface FiguresWithin {
  readonly printed: string;
  /** True where the words before say that it fell by so much. */
  readonly isFall: boolean;
}

function figuresWithin(text: string, names: readonly string[]): FiguresWithin | null {
  const figures = findFigures(text, names);
  const [first, last] = [figures[0], figures.at(-1)];
  if (first === undefined || last === undefined) return null;
  const { before, behind } = qualifiersAround(text, first.start, last.end);
  const printed = before + text.slice(first.start, last.end) + behind;
  return { printed, isFall: falls.test(text.slice(0, first.start - before.length)) };
}

/** How what fell by a figure differs from a claim that is printed with a minus. */
function compareFall(claimed: Quantity, printed: string): Difference | null {
  const fall = readFigure(`−${printed}`);
  if (isUnreadable(fall)) return { what: 'unreadable', message: fall.reason };
  return compareReadings(claimed, fall);
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
  const whole = readFigure(text);
  const difference = isUnreadable(whole) ? null : compareReadings(claimed, whole);
  if (!isUnreadable(whole) && difference === null) return null;
  const within = figuresWithin(text, names);
  if (within === null && difference === null) return withoutFigure(claimed, text);
  // In a longer text the words around the figure may read like a part of it.
  if (within === null || (difference !== null && difference.what !== 'parts')) return difference;
  if (within.isFall && compareFall(claimed, within.printed) === null) return null;
  const printed = readFigure(within.printed);
  if (!isUnreadable(printed)) return compareReadings(claimed, printed);
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
