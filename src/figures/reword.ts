import { compareFigures } from './compare.ts';
import { GRAMMARS, type GrammarTag } from './grammars.ts';
import type { Quantity } from './quantity.ts';
import { isUnreadable, readFigure } from './read.ts';
import { writeInterval } from './write.ts';

/** All that a figure was printed with. */
const DIGITS = 12;

/**
 * A printed figure in a language's own words: 「超過 60%」 for "over 60%". Null where it has several parts, and wherever
 * the words would be read as anything but what was printed.
 */
export function rewordFigure(figure: Quantity, tag: GrammarTag): string | null {
  const [{ nominal, unit, qualifier }, another] = figure.parts;
  // Words that stand for a number, such as "thousands", stand for another in another language.
  if (another || !/\d/u.test(figure.printed)) return null;
  const about = qualifier === 'about' ? GRAMMARS[tag].writing.about : '';
  const words = about + writeInterval(nominal, unit, tag, DIGITS);
  const read = readFigure(words);
  return isUnreadable(read) || compareFigures(figure, read) !== null ? null : words;
}
