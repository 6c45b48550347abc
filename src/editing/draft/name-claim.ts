import type { Quantity } from '../../figures/quantity.ts';
import { withoutFigures } from '../../figures/without-figures.ts';
import { wordsOf } from '../slug.ts';
import { isContentWord, type ContentWords } from './content-words.ts';
import type { Sentence } from './sentence.ts';

/** An id from the words around a figure, what it counts first; empty when there are none. */
export function nameClaim(words: ContentWords, { before, after }: Sentence, { parts }: Quantity): string {
  const unit = parts[0].unit ?? '';
  const counted =
    /^[a-z]+$/.test(unit) && !['date', 'times', 'ratio', 'ordinal'].includes(unit) ? [unit] : [];
  const behind = words.firstOf(after, 2);
  const ahead = words.lastOf(before, behind.length === 0 ? 3 : 1);
  return [...new Set([...ahead, ...counted, ...behind])].slice(0, 4).join('-');
}

const TIMES = new Set(['before', 'after', 'pre', 'post']);

/** An id for a column from its heading, which keeps what may be all that sets two columns apart; empty when no word helps. */
export function nameColumn(heading: string): string {
  const words = wordsOf(withoutFigures(heading));
  const said = words.filter((word) => isContentWord(word) && !TIMES.has(word)).slice(0, 3);
  return [...new Set(words.filter((word) => TIMES.has(word) || said.includes(word)))].join('-');
}
