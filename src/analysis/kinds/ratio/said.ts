import { amountNamed, wordsNaming } from '../../discourse/named-amounts.ts';
import { weighReadings, type Reading } from '../../discourse/readings.ts';
import { isAmount, isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { figureTerm, numberTerm, type Formula } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';
import { PER_HEAD } from '../../words/doubt-cues.ts';
import { BASE_AMOUNT, BASE_BEFORE, BASE_NAMED, GROWN } from '../../words/multiple-cues.ts';

/** How far a multiple may be from what it has to be. */
const REACH = 3;

/**
 * A multiple against the amounts that its own words lead to: the one behind it, one that they name anywhere, or the
 * two ends of a change. "Three times as many as were destroyed", 「股價 52 元，為每股盈餘的三十倍」.
 */
export function findMultiplesSaid(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((times) =>
      times.mention.kind === 'T'
        ? weighReadings('ratio', times.mention, readingsOf(times, said, discourse, at), 'The multiple')
        : [],
    ),
  );
}

function readingsOf(times: Said, said: readonly Said[], discourse: Discourse, at: number): Reading[] {
  const before = said.filter((each) => each.mention.end <= times.mention.start);
  const pair =
    behindPair(times, said, before) ??
    namedPair(times, before, discourse) ??
    ofPair(times, before) ??
    endsOf(times, before) ??
    lastPair(times, before) ??
    backPair(times, before, discourse[at - 1] ?? []);
  if (!pair) return [];
  const [a, b] = pair;
  return readings(times, a, b);
}

/** 「增加兩倍」 is said of twice and of three times as much. */
function readings({ context: { before } }: Said, a: Said, b: Said): Reading[] {
  const plain: Formula = { kind: 'quotient', of: [figureTerm(a.mention), figureTerm(b.mention)] };
  const more: Formula = {
    kind: 'sum',
    terms: [
      { sign: 1, of: plain },
      { sign: -1, of: numberTerm(1) },
    ],
  };
  const isGrown = GROWN.test(before);
  return [
    { formula: plain, reach: isGrown ? 1 : REACH },
    ...(isGrown ? [{ formula: more, reach: REACH }] : []),
  ];
}

type Pair = readonly [a: Said, b: Said];

/** "52 minutes, three times the 13 minutes": the amount right behind a multiple, and the last one before it. */
function behindPair(times: Said, said: readonly Said[], before: readonly Said[]): Pair | null {
  const next = said.find((each) => each.mention.start >= times.mention.end);
  if (
    !next ||
    !BASE_AMOUNT.test(textBetween(times.sentence, times.mention.end, next.mention.start).toLowerCase())
  )
    return null;
  const a = before.findLast((each) => mayBe(each, next));
  return a ? [a, next] : null;
}

function mayBe(each: Said, { mention: other }: Said): boolean {
  const { mention } = each;
  return (
    (isPresent(each) || each.role === 'change') &&
    mention !== other &&
    (mention.kind === 'N' || mention.kind === 'U' || mention.kind === 'P') &&
    areOfOneKind(mention, other) &&
    alike(mention, other)
  );
}

/** What the words behind a multiple, or before it in Chinese, name elsewhere. */
function namedPair(times: Said, before: readonly Said[], discourse: Discourse): Pair | null {
  const a = before.findLast((each) => isAmount(each) && (isPresent(each) || each.role === 'change'));
  if (!a) return null;
  const behind = textBetween(times.sentence, times.mention.end, times.mention.end + 60).toLowerCase();
  const lead = textBetween(times.sentence, a.mention.end, times.mention.start);
  const name = BASE_NAMED.exec(behind)?.groups?.name ?? BASE_BEFORE.exec(lead)?.groups?.name;
  const b =
    name === undefined
      ? null
      : amountNamed(
          name,
          times.at,
          discourse,
          (each) => each !== a && each.at !== times.at && mayBe(each, a),
        );
  return b ? [a, b] : null;
}

/** The two ends of a change that a sentence prints: 「由 5,000 元提高到 7,500 元，倍增」, 「1,260 口，一年前只有 420 口，成長為兩倍」. */
function endsOf(times: Said, before: readonly Said[]): Pair | null {
  const [b, ...others] = before.filter(
    ({ role, mention: { kind } }) => (role === 'before' || role === 'earlier') && kind === 'N',
  );
  const a =
    b &&
    before.findLast(
      (each) => each !== b && (each.role === 'after' || each.role === 'plain') && mayBe(each, b),
    );
  if (!a || others.length > 0) return null;
  return HAS_OWN_BASE.test(textBetween(times.sentence, times.mention.end, times.mention.end + 12))
    ? null
    : [a, b];
}

/** "Three times the …" is of what it names. */
const HAS_OWN_BASE = /^ (?:the|that|those|as|its|their|what) /u;

/** 「本次 28 萬人，前作 14 萬人，足足是三倍」, "one had 40, the other 20, twice as many": of the only two before it. */
function lastPair(times: Said, before: readonly Said[]): Pair | null {
  const lead = times.context.before;
  const behind = textBetween(times.sentence, times.mention.end, times.sentence.end);
  const isLast =
    LAST_CLAUSE.test(lead) &&
    /^(?: as (?:many|much|high|long|large)| that)?\s*(?:[,，。；;.]|$)/u.test(behind);
  const amounts = before.filter((each) => each.mention.kind === 'N' && isPresent(each));
  const [a, b, ...more] = amounts;
  if (!isLast || !a || !b || more.length > 0 || !mayBe(a, b)) return null;
  return a.mention.nominal.low >= b.mention.nominal.low ? [a, b] : [b, a];
}

const LAST_CLAUSE =
  /(?:，(?:足足|整整|幾乎|等於|約|近|大約)*(?:是|為|有|達)?|, (?:or |exactly |almost |nearly |about |some |a full |which is )?)$/u;

/** 「入館 18 萬人次，是舊館同期 6 萬人次的兩倍」: of the amount before 的, and the first of the sentence. */
function ofPair(times: Said, before: readonly Said[]): Pair | null {
  const b = before.at(-1);
  if (!b || !/^[^，。；]{0,4}的\s*$/u.test(textBetween(times.sentence, b.mention.end, times.mention.start)))
    return null;
  const alike = before
    .slice(0, -1)
    .filter(
      (each) => mayBe(each, b) && !each.mention.unit?.includes('/') && !PER_HEAD.test(each.context.before),
    );
  const [a, ...more] = alike;
  return a && more.length === 0 ? [a, b] : null;
}

/** 「上次只有 650 人，這次是兩倍」: the amount of the sentence before that the same words name. */
function backPair(times: Said, before: readonly Said[], previous: readonly Said[]): Pair | null {
  const [b, ...more] = before.filter((each) => each.mention.kind === 'N');
  if (
    !b ||
    more.length > 0 ||
    !/(?:這次|今年|本次|此次|now|this (?:time|year))[^，。,.]{0,4}$/iu.test(times.context.before)
  )
    return null;
  const names = stemsOf(wordsNaming(b));
  const named = previous.filter(
    (each, index) =>
      mayBe(each, b) &&
      [...stemsOf(wordsNaming(each, previous[index - 1], previous[index + 1]))].some((stem) =>
        names.has(stem),
      ),
  );
  const [a, ...others] = named;
  return a && others.length === 0 ? [a, b] : null;
}
