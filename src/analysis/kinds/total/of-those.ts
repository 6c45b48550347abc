import { amountNamed } from '../../discourse/named-amounts.ts';
import { wholeNamedIn } from '../../discourse/named-whole.ts';
import { isSlip } from '../../discourse/readings.ts';
import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { sumOf } from '../../formula.ts';
import { OF_THOSE_OPENING, OF_WHO } from '../../words/those-cues.ts';
import { LAST_LINK, OPEN_LIST } from '../../words/total-cues.ts';

/** Fewer parts leave others out more often than not. */
const FEWEST = 3;
/** Parts that come to more than their whole by more than this are of something else. */
const REACH = 1.4;

/**
 * A sentence that opens with its whole and divides it: "Of these, 118 went to a company, 61 to relatives and 23 to
 * shops", 「死者中，11 人在北灣，4 人在山區，3 人在漁港」. Its parts may leave some out; they can't come to more.
 */
export function findSumsOfThose(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const whole = wholeOf(said, at, discourse);
    if (!whole) return [];
    const parts = partsOf(said, whole);
    const last = parts.at(-1);
    if (!last || parts.length < FEWEST) return [];
    const finding = setAgainst(
      'total',
      whole.mention,
      sumOf(parts.map(({ mention }) => mention)),
      'The sum of the list',
    );
    if (finding?.verdict !== 'contradicts') return finding ? [finding] : [];
    const isOver =
      parts.reduce((sum, { mention }) => sum + mention.nominal.low, 0) > whole.mention.outer.high;
    const { sentence } = last;
    const listed = textBetween(sentence, parts[0]?.mention.start ?? 0, last.mention.end + 30).toLowerCase();
    const isClosed =
      LAST_LINK.test(textBetween(sentence, parts.at(-2)?.mention.end ?? 0, last.mention.start)) &&
      !OPEN_LIST.test(listed);
    return (isOver && isNear(finding, REACH)) || (isClosed && (isSlip(finding) || isNear(finding, 1.12)))
      ? [finding]
      : [];
  });
}

/** The amount that the sentence opens with, that it names, or that the sentence before it ends with. */
function wholeOf(said: readonly Said[], at: number, discourse: Discourse): Said | null {
  const [first] = said;
  if (!first) return null;
  const { sentence } = first;
  const text = textBetween(sentence, sentence.start, sentence.end).toLowerCase();
  const who = OF_WHO.exec(text)?.groups?.name;
  if (who !== undefined)
    return amountNamed(who, at, discourse.slice(0, at), (each) =>
      isStrictlyAlike(each.mention, first.mention),
    );
  const named = wholeNamedIn(at, discourse);
  if (named) return named;
  const match = OF_THOSE_OPENING.exec(text);
  if (!match) return null;
  if (!match.groups?.those && first.mention.start - sentence.start - match[0].length < 3) return first;
  const counts = (discourse[at - 1] ?? []).filter((each) => isAmount(each) && isPresent(each));
  const alike = counts.filter(({ mention }) => isStrictlyAlike(mention, first.mention));
  return alike.find(({ mention }) => mention.nominal.low > first.mention.nominal.low) ?? null;
}

function partsOf(said: readonly Said[], whole: Said): Said[] {
  const stop =
    said[0]?.sentence.text.text.slice(said[0].sentence.start, said[0].sentence.end).search(/[;；]/u) ?? -1;
  const end = stop === -1 ? Infinity : (said[0]?.sentence.start ?? 0) + stop;
  const parts = said.filter(
    (each) =>
      each !== whole &&
      each.mention.end <= end &&
      isAmount(each) &&
      isPresent(each) &&
      isStrictlyAlike(each.mention, whole.mention) &&
      isSameCount(each, whole),
  );
  return parts.every(({ mention }) => mention.nominal.low < whole.mention.nominal.high) ? parts : [];
}

function isSameCount({ mention: a }: Said, { mention: b }: Said): boolean {
  return a.unit === b.unit || a.unit === null || b.unit === null;
}
