import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  saidBefore,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { amountNamed } from '../../discourse/named-amounts.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, sumOf } from '../../formula.ts';
import type { Mention } from '../../text/mention.ts';
import { HALVES, OF_THE_WHOLE } from '../../words/half-words.ts';
import { OF_WHO } from '../../words/those-cues.ts';

/** "It treated 12,400 patients. Of those, 3,100 were children, and 9,300 were adults": two halves make their whole. */
export function findHalves(discourse: Discourse): Finding[] {
  return discourse.flatMap((all, at) => {
    const said = all.filter(isNamedHalf);
    return said.flatMap((last, index) => {
      const earlier = said.slice(0, index).findLast((each) => isHalf(each, last));
      const whole = earlier && wholeOf(earlier, last, discourse, at);
      if (earlier && !whole) return holdWholeBehind(earlier, last, all);
      if (!earlier || !whole) return [];
      const formula = differenceOf(figureTerm(whole), figureTerm(earlier.mention));
      const finding = setAgainst('total', last.mention, formula, 'The other half');
      return finding && isNear(finding, 1.35) ? [finding] : [];
    });
  });
}

/** "With 1,420 men and 1,380 women, the college has 2,800 students": the one larger amount behind two halves. */
function holdWholeBehind(first: Said, last: Said, all: readonly Said[]): Finding[] {
  const behind = all.filter(
    (each) =>
      isAmount(each) &&
      isPresent(each) &&
      each.mention.start > last.mention.end &&
      isStrictlyAlike(each.mention, last.mention),
  );
  const [whole, ...more] = behind;
  if (!whole || more.length > 0) return [];
  const finding = setAgainst('total', whole.mention, sumOf([first.mention, last.mention]), 'The two halves');
  return finding && isNear(finding, 1.2) ? [finding] : [];
}

function isNamedHalf(said: Said): boolean {
  const words = wordsBeside(said);
  return HALVES.some((pair) => pair.some((half) => half.test(words)));
}

/** Whether two amounts are named by words that leave nothing between them: children and adults. */
function isHalf(first: Said, last: Said): boolean {
  if (![first, last].every((each) => isAmount(each) && isPresent(each))) return false;
  if (!isStrictlyAlike(first.mention, last.mention)) return false;
  const [a, b] = [first, last].map(wordsBeside);
  return HALVES.some(([one, other]) =>
    [
      [one, other],
      [other, one],
    ].some(([x, y]) => x?.test(a ?? '') === true && y?.test(b ?? '') === true),
  );
}

/** The words of a figure's own clause. */
function wordsBeside({ mention, sentence }: Said): string {
  const before =
    textBetween(sentence, mention.start - 12, mention.start)
      .split(/[,，、；;。]/u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 24).split(/[,，、；;。]/u);
  return `${before} ${behind}`.toLowerCase();
}

/** The amount right before the first half that both are said to be of. */
function wholeOf(first: Said, last: Said, discourse: Discourse, at: number): Mention | null {
  const sentence = first.sentence;
  const lead = textBetween(sentence, sentence.start, first.mention.start).toLowerCase();
  const who = OF_WHO.exec(lead)?.groups?.name;
  const named =
    who === undefined
      ? null
      : amountNamed(who, at, discourse.slice(0, at), (each) => isStrictlyAlike(each.mention, first.mention));
  if (named) return named.mention;
  const larger = saidBefore(first, discourse, 1).filter(
    (each) =>
      isAmount(each) &&
      each.role !== 'change' &&
      isStrictlyAlike(each.mention, first.mention) &&
      each.mention.nominal.low > Math.max(first.mention.nominal.low, last.mention.nominal.low),
  );
  const own = larger.filter((each) => each.at === at);
  // Another sentence's whole has to be referred to.
  if (own.length === 0 && !OF_THE_WHOLE.test(lead)) return null;
  const [only, ...more] = own.length > 0 ? own : larger;
  return only && more.length === 0 ? only.mention : null;
}
