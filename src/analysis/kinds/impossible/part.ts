import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { numberOf, printedAt } from '../../figure.ts';
import { alike } from '../../text/alike.ts';
import { sharedWords } from '../../linking/shared-words.ts';
import { stemsOf } from '../../linking/words.ts';
import { ATTEMPTS, NAMED_WHOLE, NESTED_PART } from '../../words/subset-words.ts';
import { tellLargerPart, tellPart } from './impossible.ts';

/** Parts that are larger than what they are named as a part of: 「陽性孳生源中有 430 處」, shots that went in. */
export function findLargerParts(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((part, index) => [
      ...holdTo(part, wholeNamed(part, [...(discourse[at - 1] ?? []), ...said.slice(0, index)])),
      ...holdTo(part, attemptsOf(part, said.slice(0, index))),
      ...holdTo(part, wholeNested(part, said.slice(0, index))),
      ...holdTo(part, wholeOfNoun(part, [...(discourse[at - 1] ?? []), ...said.slice(0, index)])),
    ]),
  );
}

/** The amount that a part's own words name: 「陽性孳生源中有」 behind 「陽性孳生源 416 處」, 「失敗的交易當中」 behind 「失敗 54 筆」. */
function wholeNamed(part: Said, before: readonly Said[]): Said | undefined {
  const lead = textBetween(part.sentence, part.mention.start - 28, part.mention.start);
  const name = NAMED_WHOLE.exec(lead)?.groups?.name ?? '';
  if (name.length < 2) return undefined;
  const named = before.findLast((each) => namesBefore(each).trimEnd().endsWith(name));
  return (
    named ??
    before.findLast(
      (each) => each.mention.unit === part.mention.unit && sharedWords(namesBefore(each), name) > 0,
    )
  );
}

/** The words of its clause that stand before an amount. */
function namesBefore({ sentence, mention: { start } }: Said): string {
  return (
    textBetween(sentence, start - 16, start)
      .split(/[，、；。]/u)
      .at(-1) ?? ''
  );
}

/** The nearest amount in one measure word before 其中, whatever else stands between: 「281 家業者涵蓋 1.4 億噸，其中 304 家」. */
function wholeNested(part: Said, before: readonly Said[]): Said | undefined {
  const { unit } = part.mention;
  if (unit === null || !/^\p{Script=Han}$/u.test(unit)) return undefined;
  if (!NESTED_PART.test(textBetween(part.sentence, part.mention.start - 10, part.mention.start)))
    return undefined;
  const whole = before.findLast(({ mention }) => mention.unit === unit);
  return whole && isPresent(whole) ? whole : undefined;
}

/** "A farm with 96 turbines, 103 of its turbines were taken down": the amount before with the noun that a part is of. */
function wholeOfNoun(part: Said, before: readonly Said[]): Said | undefined {
  const noun = OF_ITS_NOUN.exec(part.context.behind)?.groups?.noun;
  const [stem] = stemsOf(noun ?? '');
  if (stem === undefined) return undefined;
  const named = before.filter(
    (each) => isPresent(each) && stemsOf(NOUN_BEHIND.exec(each.context.behind)?.[0] ?? '').has(stem),
  );
  return named.length === 1 ? named[0] : undefined;
}

const OF_ITS_NOUN =
  /^ of (?:its|the|their|those|these|his|her|our) (?:[a-z-]+ )??(?<noun>[a-z]+s|people)(?![a-z])/u;
const NOUN_BEHIND = /^ (?:[a-z-]+ )?[a-z]+/u;

/** What was tried, before what came of it: 612 free throws, of which some went in. */
function attemptsOf(part: Said, before: readonly Said[]): Said | undefined {
  const last = before.at(-1);
  if (!last) return undefined;
  const tried = clauseAround(last);
  const done = textBetween(part.sentence, last.mention.end, part.mention.start).toLowerCase();
  return ATTEMPTS.some(({ all, some }) => all.test(tried) && some.test(done)) ? last : undefined;
}

function clauseAround({ mention, sentence }: Said): string {
  const before =
    textBetween(sentence, mention.start - 16, mention.start)
      .split(/[,，、；;。]/u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 14).split(/[,，、；;。]/u);
  return `${before} ${printedAt(mention)} ${behind}`.toLowerCase();
}

function holdTo({ mention: part }: Said, whole: Said | undefined): Finding[] {
  if (!whole || part.kind !== 'N' || whole.mention.kind !== 'N') return [];
  if (numberOf(part) === null || numberOf(whole.mention) === null) return [];
  const isCount =
    part.unit === null ||
    whole.mention.unit === null ||
    alike(part, whole.mention) ||
    /^\p{Script=Han}$/u.test(part.unit);
  if (!isCount) return [];
  if (part.outer.low > whole.mention.outer.high) return [tellLargerPart(part, whole.mention)];
  return part.nominal.high <= whole.mention.nominal.low ? [tellPart(part, whole.mention)] : [];
}
