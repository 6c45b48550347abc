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
  const label = /^[\s•*-]*(?<label>[^:：]{2,40})[:：]/u.exec(textBetween(sentence, sentence.start, mention.start));
  return `${label?.groups?.label ?? ''} ${before.split(DELIMITER).at(-1) ?? ''} ${printedAt(mention)} ${behind.split(DELIMITER)[0] ?? ''}`;
}

/**
 * The amount of a document that words name, all of them: 每股盈餘, "were destroyed". Null where none does, or
 * several that differ.
 */
export function amountNamed(words: string, discourse: Discourse, mayBe: (said: Said) => boolean): Said | null {
  const stems = [...stemsOf(words)];
  if (stems.length === 0) return null;
  const found = discourse.flatMap((said) =>
    said.filter((each, index) => {
      if (!isAmount(each) || !isPresent(each) || !mayBe(each)) return false;
      const own = wordsNaming(each, said[index - 1], said[index + 1]);
      if (OTHER_TIME.test(own.toLowerCase())) return false;
      const named = stemsOf(own);
      return stems.every((stem) => named.has(stem) || (/\p{Script=Han}/u.test(stem) && own.includes(stem)));
    }),
  );
  const [first, ...others] = found;
  return first && others.every(({ mention }) => mention.nominal.low === first.mention.nominal.low) ? first : null;
}
