import { amountNamed } from '../../discourse/named-amounts.ts';
import { isPresent, isStrictlyAlike, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { printedAt } from '../../figure.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike } from '../../text/alike.ts';
import type { Mention } from '../../text/mention.ts';
import { BASE_BEFORE } from '../../words/base-cues.ts';
import { OF_SOMETHING, OF_THOSE, OF_WHOLE } from '../../words/far-share-patterns.ts';

/** A part with its share. The one that stands behind the other is claimed. */
export interface Portion {
  readonly part: Said;
  readonly share: Said;
  readonly claim: Said;
}

/** "1,716 of the patients, or 50%". */
const OF_NOUN = /^ of (?:the|its|their|all|these|those) (?<noun>[a-z]+)(?=[,. (])/u;

/** "86% of those returned": the amount beside that word. */
const OF_THOSE_WHO = /^ of (?:those|these) (?:(?:who|which|that|were|was|had|have) )*(?<did>[a-z]{4,})/u;

/** Whether an amount is large enough to be what a part is of. */
export function mayBeWhole({ mention, role }: Said, { mention: part }: Said): boolean {
  const isLarger = mention.nominal.low > part.nominal.low && Number.isFinite(mention.nominal.high);
  return (
    mention.kind === 'N' &&
    role !== 'change' &&
    isLarger &&
    mention.qualifier !== 'under' &&
    alike(mention, part)
  );
}

/** The whole that a share itself names by what those did of whom it is. */
export function wholeOfThose({ share }: Portion, before: readonly Said[]): Said[] {
  const did = OF_THOSE_WHO.exec(share.context.behind)?.groups?.did;
  return did === undefined ? [] : namedBy(did, before);
}

/** The wholes that the words leave no choice but to take, the surest first. */
export function forcedWholes(
  portion: Portion,
  before: readonly Said[],
  opening: readonly Said[],
  parts: ReadonlySet<Mention>,
  discourse: Discourse,
): Said[] {
  const { part, share } = portion;
  const behind = share.context.behind;
  const lead = textBetween(part.sentence, part.mention.start - 12, share.mention.start).toLowerCase();
  const noun = OF_WHOLE.test(behind) ? undefined : OF_SOMETHING.exec(behind)?.groups?.noun;
  const named = noun === undefined ? [] : namedBy(noun, before);
  if (named.length > 0) return named;
  if (noun !== undefined && !OF_THOSE.test(lead)) return [];
  const base =
    noun ??
    OF_NOUN.exec(part.context.behind)?.groups?.noun ??
    BASE_BEFORE.exec(textBetween(share.sentence, part.mention.end, share.mention.start))?.groups?.base;
  const far =
    base === undefined ? null : amountNamed(base, share.at, discourse, (each) => mayBeWhole(each, part));
  if (far) return [far];
  const present = before.filter((each) => isPresent(each) && isStrictlyAlike(each.mention, part.mention));
  // What has a share of its own is a sibling.
  const isSibling = ({ mention }: Said): boolean => parts.has(mention) && !OF_THOSE.test(lead);
  const beside = present.filter((each) => each.at === part.at && !isSibling(each));
  if (beside.length > 0) return beside.slice(-1);
  const last = present.filter(({ at }) => at === part.at - 1);
  const refersBack = OF_THOSE.test(lead) || OF_WHOLE.test(behind);
  const [first] = last;
  // Of a list, none of the members is the whole.
  const isList = isListOf(part, discourse[part.at - 1] ?? []);
  if (refersBack && last.length > 0 && !isList) return last.slice(0, 1);
  if (isRate(portion)) return [];
  if (first && !isList && last.every(({ mention }) => mention.nominal.low <= first.mention.nominal.low))
    return [first];
  const all = [...new Set([...opening, ...present])].filter(
    (each) => isPresent(each) && isStrictlyAlike(each.mention, part.mention),
  );
  if (all.length === 1) return all;
  // The first amount of what its own noun names: "418,000 guests … 75,240 guests, 18% of all".
  const own = nounBehind(part);
  const same = own === '' ? [] : all.filter((each) => nounBehind(each) === own);
  return OF_WHOLE.test(behind) ? same.slice(0, 1) : [];
}

/** Whether a sentence lists amounts of which the first isn't what the others come to. */
function isListOf(part: Said, said: readonly Said[]): boolean {
  const values = said
    .filter((each) => isPresent(each) && isStrictlyAlike(each.mention, part.mention))
    .map(({ mention }) => mention.nominal.low);
  const sum = values.reduce((all, value) => all + value, 0);
  return values.length > 2 && 2 * (values[0] ?? 0) < sum;
}

/** The word right behind an amount. */
function nounBehind({ mention, sentence }: Said): string {
  const behind =
    /^ [a-z]+/u.exec(textBetween(sentence, mention.end, mention.end + 20))?.[0] ?? printedAt(mention);
  return [...stemsOf(behind)][0] ?? '';
}

/** A rate in Chinese is of what its own sentence counts: 「盜壘 96 次，成功率七成二」 leaves its whole out. */
function isRate({ part, share }: Portion): boolean {
  return /率\P{N}{0,2}$/u.test(textBetween(part.sentence, part.mention.end, share.mention.start));
}

/** The latest amount beside whose words a noun stands. */
function namedBy(noun: string, before: readonly Said[]): Said[] {
  const stems = [...stemsOf(noun.replace(/ ones$/u, ''))];
  if (stems.length === 0) return [];
  return before
    .filter((each) => isPresent(each) && stems.every((stem) => stemsOf(wordsNear(each)).has(stem)))
    .slice(-1);
}

function wordsNear({ mention, sentence }: Said): string {
  return textBetween(sentence, mention.start - 60, mention.end + 40);
}
