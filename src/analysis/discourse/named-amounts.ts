import { printedAt } from '../figure.ts';
import { stemsOf } from '../linking/words.ts';
import { OTHER_TIME } from '../words/earlier-cues.ts';
import { isAmount, isPresent, textBetween, type Discourse, type Said } from './said.ts';

const DELIMITER = /[,，、；;。:：(（]/u;

/** The words that stand nearer to an amount than to those beside it, within its clause, and what a list calls it. */
export function wordsNaming({ mention, sentence }: Said, last?: Said, next?: Said): string {
  const from = Math.max(last?.at === undefined ? 0 : last.mention.end, mention.start - 60);
  const to = Math.min(next?.mention.start ?? Infinity, mention.end + 40);
  const before = textBetween(sentence, from, mention.start);
  const behind = textBetween(sentence, mention.end, to);
  const label = /^[\s•*-]*(?<label>[^:：]{2,40})[:：]/u.exec(
    textBetween(sentence, sentence.start, mention.start),
  );
  return `${label?.groups?.label ?? ''} ${before.split(DELIMITER).at(-1) ?? ''} ${printedAt(mention)} ${behind.split(DELIMITER)[0] ?? ''}`;
}

/**
 * The amount of a document that words name, all of them: 每股盈餘, "were destroyed". Null where none does, or
 * several that differ.
 */
export function amountNamed(
  words: string,
  at: number,
  discourse: Discourse,
  mayBe: (said: Said) => boolean,
): Said | null {
  const stems = [...stemsOf(words)];
  if (stems.length === 0) return null;
  const found = around(at, discourse).flatMap((said) =>
    said.filter((each, index) => {
      if (!isAmount(each) || !isPresent(each) || !mayBe(each)) return false;
      const { own, named } = namesOf(each, said[index - 1], said[index + 1]);
      return stems.every((stem) => named.has(stem) || (/\p{Script=Han}/u.test(stem) && own.includes(stem)));
    }),
  );
  const [first, ...others] = found;
  return first && others.every(({ mention }) => mention.nominal.low === first.mention.nominal.low)
    ? first
    : null;
}

/** How many sentences before one, and behind it, name what it speaks of; and how many of a document's first. */
const WINDOW = 60;
const BEHIND = 6;
const OPENING = 6;

function around(at: number, discourse: Discourse): Discourse {
  const from = Math.max(0, at - WINDOW);
  return [...discourse.slice(0, Math.min(OPENING, from)), ...discourse.slice(from, at + BEHIND)];
}

interface Names {
  readonly own: string;
  readonly named: ReadonlySet<string>;
}

const known = new WeakMap<Said, Names>();

/** The words that name an amount, read once; none where they are of another time. */
function namesOf(said: Said, last: Said | undefined, next: Said | undefined): Names {
  const before = known.get(said);
  if (before) return before;
  const own = wordsNaming(said, last, next);
  const isOther = OTHER_TIME.test(own.toLowerCase());
  const names = isOther ? { own: '', named: new Set<string>() } : { own, named: stemsOf(own) };
  known.set(said, names);
  return names;
}
