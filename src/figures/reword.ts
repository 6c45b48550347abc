import { compareFigures } from './compare.ts';
import { GRAMMARS, type GrammarTag } from './grammars.ts';
import { tellDays } from './reword-days.ts';
import type { Quantity } from './quantity.ts';
import { isUnreadable, readFigure } from './read.ts';
import { ALL_DIGITS, writeInterval } from './write.ts';

/**
 * A printed figure in a language's own words: 「超過 60%」 for "over 60%". Null where it has several parts, and wherever
 * the words would be read as anything but what was printed.
 */
export function rewordFigure(figure: Quantity, tag: GrammarTag): string | null {
  const [{ nominal, unit, qualifier, of }, another] = figure.parts;
  // Words that stand for a number, such as "thousands", stand for another in another language.
  if (another || !/\d/u.test(figure.printed)) return null;
  const { writing } = GRAMMARS[tag];
  const about = qualifier === 'about' ? writing.about : '';
  const told =
    unit === 'date' ? tellDays(nominal, writing.days) : writeInterval(nominal, unit, tag, ALL_DIGITS);
  if (told === null) return null;
  const words = about + told + (isYear(of) ? writing.ofYear(of) : '');
  const read = readFigure(words);
  return isUnreadable(read) || compareFigures(figure, read) !== null ? null : words;
}

function isYear(of: string | undefined): of is string {
  return /^(?:19|20)\d\d$/u.test(of ?? '');
}
