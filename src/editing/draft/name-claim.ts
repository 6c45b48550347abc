import type { Quantity } from '../../figures/quantity.ts';
import { withoutFigures } from '../../figures/without-figures.ts';
import { wordsOf } from '../slug.ts';
import type { Sentence } from './sentence.ts';

/** Words that say nothing of what a figure is about. */
const FILLERS = new Set(
  (
    'a about above across after against all also an and any are as at be been before being below between both but by can ' +
    'could did do does each for from had has have he her his how if in into is it its just may might more most much near ' +
    'no nor not of off on only or other our out over own per put puts said say says she should since so some such than ' +
    'that the their them then there these they this those through to too under until up upon us very was we were what ' +
    'when where which while who whom whose will with within would you your approximately roughly around nearly'
  ).split(' '),
);

/** An id from the words around a figure, what it counts first; empty when there are none. */
export function nameClaim({ before, after }: Sentence, { parts }: Quantity): string {
  const unit = parts[0].unit ?? '';
  const counted =
    /^[a-z]+$/.test(unit) && !['date', 'times', 'ratio', 'ordinal'].includes(unit) ? [unit] : [];
  const behind = telling(clauseAfter(after)).slice(0, 2);
  const ahead = telling(clauseBefore(before)).slice(behind.length === 0 ? -3 : -1);
  return [...new Set([...ahead, ...counted, ...behind])].slice(0, 4).join('-');
}

const CLAUSE = /[，、；：「」（）()]/u;

/** What a Chinese sentence says in the clause that a figure ends; another sentence says it in whole. */
function clauseBefore(before: string): string {
  if (!/\p{Script=Han}/u.test(before)) return before;
  const clauses = before.split(CLAUSE);
  return clauses.findLast((clause) => telling(clause).length > 0) ?? '';
}

function clauseAfter(after: string): string {
  return /\p{Script=Han}/u.test(after) ? (after.split(CLAUSE, 1)[0] ?? '') : after;
}

const TIMES = new Set(['before', 'after', 'pre', 'post']);

/** An id for a column from its heading, which keeps what may be all that sets two columns apart; empty when no word helps. */
export function nameColumn(heading: string): string {
  const said = telling(heading)
    .filter((word) => !TIMES.has(word))
    .slice(0, 3);
  const kept = new Set([...TIMES, ...said]);
  const words = wordsOf(withoutFigures(heading)).filter((word) => kept.has(word));
  return [...new Set(words)].join('-');
}

/** The words of a text that say what it is about. */
export function telling(text: string): string[] {
  return wordsOf(withoutFigures(text)).filter((word) => !FILLERS.has(word));
}
