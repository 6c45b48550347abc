import { stemsOf } from '../../linking/words.ts';
import { alike } from '../../text/alike.ts';
import type { ChangeMention, ChangeRole } from '../../text/change-roles.ts';
import type { Sentence } from '../../text/shape.ts';
import { EARLIER_TIME } from '../../words/earlier-cues.ts';
import { endsBeside, endsOfSubject, endsOfYear, mayBeEnd, nearest, pairBefore, type Pair } from './pair.ts';

/** "A year earlier it was": of what the sentence before is about. */
const PRONOUN =
  /(?<![a-z])(?:it|they|there|the (?:rate|figure|number|share|total)) (?:had been|was|were|stood)(?![a-z])|of them(?![a-z])/u;

function isEnd({ role }: ChangeMention): boolean {
  return role === 'plain' || role === 'after';
}

/** In another sentence, a bare number is of something else than hours. */
function mayBeEndOutside(change: ChangeMention, each: ChangeMention): boolean {
  return mayBeEnd(change, each) && (change.mention.kind !== 'U' || each.mention.kind === 'U');
}

const GAP_OPENING = /^\W*(?:the |its |their )?(?:gap|difference|lead|margin)|^\s*(?:兩者)?(?:差距|相差)/u;
const anaphora =
  /^\W*(?:that|this|it|which|these|those)(?: (?:is|was|were|makes?|means|represents?|beats?|broke))/u;

/** The amounts that a change may lie between, the likeliest first. */
export function pairsFor(
  change: ChangeMention,
  own: readonly ChangeMention[],
  earlier: readonly ChangeMention[],
  sentence: Sentence,
): Pair[] {
  const clause = sameClause(change, own, sentence);
  const of = (...roles: readonly ChangeRole[]): ChangeMention[] =>
    nearest(
      change,
      clause.filter((each) => roles.includes(each.role) && mayBeEnd(change, each)),
    );
  const beside = endsBeside(change, own);
  if (beside) return [beside];
  const yearly = endsOfYear(change, own) ?? endsOfSubject(change, own);
  if (yearly) return [yearly];
  const strong = nearestOfUnit(rightBehind(change, of('before')));
  const named = of('earlier');
  // Of two earlier times, 「上週 28 例，前一週 35 例」, the last said is the earlier.
  const weak =
    strong.length === 0 && named.length === 2 && of('plain').length === 0
      ? named.toSorted((a, b) => b.index - a.index).slice(0, 1)
      : named;
  const befores = strong.length > 0 ? strong : weak;
  const isBackward =
    anaphora.test(sentence.shape) ||
    (strong.length === 0 &&
      weak.length === 1 &&
      of('plain', 'after').every(({ mention }) => mention.kind !== weak[0]?.mention.kind) &&
      (sharesWords(sentence, earlier) || PRONOUN.test(sentence.shape)));
  const outside =
    isBackward && !anaphora.test(sentence.shape)
      ? earlier.filter((each) => isEnd(each) && mayBeEndOutside(change, each)).slice(0, 1)
      : isBackward
        ? earlier.filter((each) => isEnd(each) && mayBeEndOutside(change, each)).slice(-1)
        : [];
  const plain = [
    ...of('plain'),
    ...named.filter(
      (each) => (strong.length > 0 && !isInBrackets(each)) || (strong.length === 0 && !weak.includes(each)),
    ),
    ...outside,
  ];
  const afters = of('after');
  if (change.direction === 'again' && (strong.length !== 1 || afters.length !== 1)) return [];
  if (befores.length === 0 && anaphora.test(sentence.shape)) return pairBefore(change, earlier);
  if (befores.length === 0) {
    if (change.direction !== 'gap' || change.mention.kind === 'P' || isOfThen(change)) return [];
    const pairs = gapPairs(change, plain);
    return pairs.length > 0 || !GAP_OPENING.test(sentence.shape)
      ? pairs
      : gapPairs(
          { ...change, index: Infinity },
          earlier.filter((each) => mayBeEnd(change, each)).toReversed(),
        );
  }
  const [before] = befores;
  const subject = before && subjectOf(before, plain, outside);
  return befores.flatMap((from) =>
    [...afters, ...(subject ? [subject] : []), ...plain]
      .filter((after) => after !== from && alike(from.mention, after.mention))
      .map((after) => ({
        before: from,
        after,
        isForced:
          befores.length === 1 &&
          (afters.length === 1 || after === subject) &&
          isClose(change, from, after, own),
      })),
  );
}

/** 「少了五個百分點（當時 41%）」 */
function isInBrackets({ mention: { text, start } }: ChangeMention): boolean {
  return /[（(][^）)]{0,8}$/u.test(text.text.slice(Math.max(0, start - 9), start));
}

/** Whether no other change stands between a change and its ends. */
function isClose(
  change: ChangeMention,
  before: ChangeMention,
  after: ChangeMention,
  own: readonly ChangeMention[],
): boolean {
  const isInside = own.includes(after);
  const indices = [change.index, before.index, ...(isInside ? [after.index] : [])];
  const [first, last] = [Math.min(...indices), Math.max(...indices)];
  if (isOfAnother(change, before, after, own)) return false;
  const others = own
    .slice(first, last + 1)
    .filter((each) => each !== change && each.role === 'change' && each.mention.kind === change.mention.kind);
  return others.length === 0 && Math.abs(change.mention.start - before.mention.start) < 120;
}

/** "Costs of 141 million, up 12 million, left a profit of 45 million, against 23 million": the change of what stands right before it. */
function isOfAnother(
  { index, mention }: ChangeMention,
  before: ChangeMention,
  after: ChangeMention,
  own: readonly ChangeMention[],
): boolean {
  const last = own[index - 1];
  if (!last || last === before || last === after || last.role === 'change') return false;
  const text = mention.text.text;
  const isAside = /^[^,，;]{0,12}[,，] ?[^,，;]{0,12}$/u.test(text.slice(last.mention.end, mention.start));
  return (
    isAside &&
    alike(last.mention, after.mention) &&
    /^ ?[,，]/u.test(text.slice(mention.end, mention.end + 2))
  );
}

/** The figures of the change's own clause, where a semicolon ends one; of the sentence, where that leaves none. */
function sameClause(
  change: ChangeMention,
  own: readonly ChangeMention[],
  { text }: Sentence,
): readonly ChangeMention[] {
  const within = own.filter(({ mention }) => {
    const [from, to] = [
      Math.min(mention.end, change.mention.end),
      Math.max(mention.start, change.mention.start),
    ];
    return !/[;；]/u.test(text.text.slice(from, to));
  });
  // "Rose by 31%, from 58 to 76; elsewhere they went up by 11%": the ends are of the first.
  const isOther = own.some(
    (each) =>
      each !== change &&
      each.role === 'change' &&
      each.mention.kind === change.mention.kind &&
      !within.includes(each),
  );
  if (isOther) return within;
  const isGap = change.direction === 'gap' && within.filter(({ role }) => role === 'plain').length > 1;
  return isGap || within.some(({ role }) => role === 'before' || role === 'earlier') ? within : own;
}

/** What "than the 186" is set against: the amount right before it, or that of the sentence before. */
function subjectOf(
  before: ChangeMention,
  plain: readonly ChangeMention[],
  outside: readonly ChangeMention[],
): ChangeMention | null {
  const ahead = plain.filter(
    (each) => !outside.includes(each) && each.index < before.index && alike(each.mention, before.mention),
  );
  const behind = plain.filter(
    (each) => !outside.includes(each) && each.index === before.index + 1 && before.role === 'earlier',
  );
  return ahead.toSorted((a, b) => b.index - a.index)[0] ?? behind[0] ?? outside[0] ?? null;
}

/** Whether a sentence speaks of what the one before does. */
function sharesWords(sentence: Sentence, [first]: readonly ChangeMention[]): boolean {
  if (!first) return false;
  const own = stemsOf(sentence.text.text.slice(sentence.start, sentence.end));
  const around = first.mention.text.text.slice(Math.max(0, first.mention.start - 12), first.mention.end + 12);
  return [...stemsOf(around)].some((stem) => own.has(stem));
}

/** 「去年差距為 10 個百分點」: of amounts that the sentence doesn't print. */
function isOfThen({ mention: { text, start } }: ChangeMention): boolean {
  const [clause = ''] = /[^,;，；。]*$/u.exec(text.text.slice(Math.max(0, start - 30), start)) ?? [];
  return EARLIER_TIME.test(clause.toLowerCase());
}

/** A lead is the difference of the two amounts before it. */
function gapPairs(change: ChangeMention, plain: readonly ChangeMention[]): Pair[] {
  const [after, before, ...others] = plain.filter(({ index }) => index < change.index);
  if (!before || !after || !alike(before.mention, after.mention)) return [];
  return [{ before, after, isForced: others.length === 0 }];
}

/** "Three fifths fewer than the 3,400 …, five weeks rather than nine": what is compared stands right behind. */
function rightBehind(change: ChangeMention, befores: readonly ChangeMention[]): readonly ChangeMention[] {
  const [first] = befores;
  const isNext = first?.index === change.index + 1 && first.mention.start - change.mention.end < NEXT;
  return isNext && change.mention.kind === 'P' ? [first] : befores;
}

const NEXT = 32;

/** Of amounts of several things, those of the nearest. */
function nearestOfUnit(befores: readonly ChangeMention[]): readonly ChangeMention[] {
  const [first] = befores;
  return first
    ? befores.filter(({ mention }) => alike(mention, first.mention) && mention.kind === first.mention.kind)
    : [];
}
