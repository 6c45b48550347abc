import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import type { Mention } from '../../text/mention.ts';
import type { Moment } from '../../text/moment.ts';
import { areComparable, comesBehind, inOneYear, readMoments, withYears } from '../../text/moments.ts';
import { contextsOf, type Sentence } from '../../text/shape.ts';
import { DURATION_CUE, DURATION_TAIL } from '../../words/duration-cues.ts';

/** Ranges that run backwards, and lengths of time that their dates don't give. */
export function findOrders(sentences: readonly Sentence[]): Finding[] {
  const all = sentences.flatMap(readMoments);
  return sentences.flatMap((sentence, index) => [
    ...sentence.mentions.flatMap(tellReversed),
    ...tellReversedYears(sentence),
    ...findDurations(sentence, sentences.slice(Math.max(0, index - BACK), index), all),
  ]);
}

function tellReversed({ reversed, ...range }: Mention): Finding[] {
  if (!reversed) return [];
  const [from, to] = reversed.map((end) => printedAt(end).trim());
  const says = `The range “${printedAt(range).trim()}” runs from the larger number to the smaller.`;
  return [
    {
      kind: 'order',
      verdict: 'contradicts',
      says,
      working: `${from} > ${to}`,
      claim: range,
      uses: [...reversed],
    },
  ];
}

const YEARS =
  /(?<![a-z])(?:between|from) (?<first>(?:19|20)\d\d) (?:and|to) (?<second>(?:19|20)\d\d)(?!\d)|(?:自|從|由) ?(?<start>(?:19|20)\d\d) ?年?(?:起[^。；\d]{0,14}，)?[至到] ?(?<end>(?:19|20)\d\d) ?年/giu;

/** "Between 2019 and 2015". */
function tellReversedYears({ text, start, end }: Sentence): Finding[] {
  return Array.from(text.text.slice(start, end).matchAll(YEARS)).flatMap(
    ({ index, 0: printed, groups = {} }): Finding[] => {
      const [first, second] = [groups.first ?? groups.start ?? '', groups.second ?? groups.end ?? ''];
      if (Number(first) <= Number(second)) return [];
      const claim = { text, start: start + index, end: start + index + printed.length };
      const says = `“${printed}” runs from the later year to the earlier.`;
      return [
        { kind: 'order', verdict: 'contradicts', says, working: `${first} > ${second}`, claim, uses: [] },
      ];
    },
  );
}

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const DAY = 1440;
const MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** How many sentences of its paragraph a length of time without dates sums up. */
const BACK = 3;

function findDurations(sentence: Sentence, back: readonly Sentence[], all: readonly Moment[]): Finding[] {
  const before = back.at(-1);
  const contexts = contextsOf(sentence);
  const lengths = sentence.mentions.flatMap((mention, index) => {
    const context = contexts[index];
    const isCued = context && (DURATION_CUE.test(context.before) || DURATION_TAIL.test(context.behind));
    return mention.kind === 'U' && isCued ? [mention] : [];
  });
  const [length, ...more] = lengths.length > 0 ? lengths : lengthsBefore(sentence, before);
  if (!length) return [];
  const isBare = readMoments(sentence).length === 0;
  const told = isBare ? back.filter(({ text }) => text === sentence.text) : before ? [before] : [];
  const earlier = told.flatMap(readMoments);
  const moments = withYears([...earlier, ...readMoments(sentence)]);
  const own = moments.slice(earlier.length);
  const turned = holdSide(length, own, earlier, all);
  if (turned) return [turned];
  const tried = pairsOf(moments).flatMap(([from, to]) => tellDuration(length, more, from, to));
  // Two times of day may stand in either order: the later of two calls may be told first.
  const turnedClocks = moments.length === 2 ? clocksTurned(moments) : [];
  const good = [...tried, ...turnedClocks.flatMap(([from, to]) => tellDuration(length, more, from, to))].find(
    ({ verdict }) => verdict === 'agrees',
  );
  if (good) return [good];
  if (moments.length === 2) return own.length > 0 || isNearby(length, moments) ? tried : [];
  return own.length === 2 && !standsBetween(length, own)
    ? tried.filter(({ uses }) => uses.every((use) => own.some((each) => each.start === use.start)))
    : [];
}

/** "It came back in May 2024. The journey home lasted fourteen months": what is far from what two dates give is of others. */
function isNearby({ nominal, unit }: Mention, [from, to]: readonly Moment[]): boolean {
  const given = from && to ? rangeBetween(from, to, unit ?? '') : null;
  const said = nominal.low * (MINUTES[unit ?? ''] ?? MONTHS[unit ?? ''] ?? 0);
  return given !== null && given.high > said / FARTHEST && given.low < said * FARTHEST;
}

const FARTHEST = 3;

/** "Without an inspection for eleven years. The last was in October 2014 and it fell in September 2023." */
function lengthsBefore(sentence: Sentence, before: Sentence | undefined): Mention[] {
  const isDated = before !== undefined && readMoments(before).length > 0;
  if (!before || isDated || before.text !== sentence.text || readMoments(sentence).length !== 2) return [];
  return before.mentions.filter(({ kind, unit, start }) => {
    const lead = before.text.text.slice(Math.max(before.start, start - 8), start).toLowerCase();
    return kind === 'U' && MONTHS[unit ?? ''] !== undefined && /(?<![a-z])(?:for|after) $/u.test(lead);
  });
}

/** "It broke out on 9 August. The order was given on 7 August, two days after": which of the two has to be the later. */
function holdSide(
  length: Mention,
  own: readonly Moment[],
  earlier: readonly Moment[],
  all: readonly Moment[],
): Finding | null {
  const [moment, ...more] = own;
  const [other, ...others] = earlier;
  if (!moment || !other || more.length + others.length > 0) return null;
  const { text, start, end } = length;
  const side = /^ (?:(?<after>after|later)|before|earlier)(?![a-z])/u.exec(text.text.slice(end, end + 10));
  if (!side || start - moment.end > 3 || start < moment.end) return null;
  const isAfter = side.groups?.after !== undefined;
  const isInOrder = isAfter ? comesBehind(moment, other) : comesBehind(other, moment);
  const isElsewhere = all.some((each) => isSoFar(length, moment, each, isAfter));
  if (isInOrder !== false || isElsewhere) return null;
  const [a, b, printed] = [other, moment, length].map((each) => printedAt(each).trim());
  return {
    kind: 'order',
    verdict: 'contradicts',
    says: `${b ?? ''} is not ${printed ?? ''}${side[0]} ${a ?? ''}.`,
    working: `${a ?? ''} ${isAfter ? '>' : '<'} ${b ?? ''}`,
    claim: length,
    uses: [other, moment],
    isForced: true,
  };
}

/** Whether a moment is what another is so long after, or before. */
function isSoFar({ nominal, unit }: Mention, own: Moment, other: Moment, isAfter: boolean): boolean {
  if (own.minute === null || other.minute === null) return false;
  const apart = (own.minute - other.minute) * (isAfter ? 1 : -1);
  return Math.abs(apart - nominal.low * (MINUTES[unit ?? ''] ?? Infinity)) < DAY;
}

/** "Noticed at 14:11, four minutes later, and called at 14:29": later than what was told before. */
function standsBetween({ start }: Mention, [from, to]: readonly Moment[]): boolean {
  return from !== undefined && to !== undefined && from.start < start && start < to.start;
}

function pairsOf(moments: readonly Moment[]): [Moment, Moment][] {
  return moments.flatMap((from, index) => moments.slice(index + 1).map((to): [Moment, Moment] => [from, to]));
}

function clocksTurned([from, to]: readonly Moment[]): [Moment, Moment][] {
  return from?.month === null && to?.month === null ? [[to, from]] : [];
}

/** "Two hours and a quarter". */
const AND_A = /^ and (?:an? |one )?(?<part>half|quarter|three quarters)(?![a-z])/u;
const PARTS: Readonly<Record<string, number>> = { half: 0.5, quarter: 0.25, 'three quarters': 0.75 };

/** Ten minutes as a part of an hour have no exact number. */
const EXACT = 1e-6;

function tellDuration(length: Mention, more: readonly Mention[], from: Moment, to: Moment): Finding[] {
  const given = rangeBetween(from, to, length.unit ?? '');
  if (!given) return [];
  const rest = more.find(({ start }) => start - length.end < 6);
  const scale = MINUTES[length.unit ?? ''] ?? MONTHS[length.unit ?? ''] ?? 0;
  const part =
    PARTS[AND_A.exec(length.text.text.slice(length.end, length.end + 20))?.groups?.part ?? ''] ?? 0;
  const extra =
    part > 0
      ? part * scale
      : rest
        ? rest.nominal.low * (MINUTES[rest.unit ?? ''] ?? MONTHS[rest.unit ?? ''] ?? 0)
        : 0;
  const slack = rest || length.qualifier === 'exact' ? 0 : 0.1 * length.nominal.low;
  const [low, high] = [
    (length.nominal.low - slack) * scale + extra,
    (length.nominal.high + slack) * scale + extra,
  ];
  const half = /half|半/u.test(printedAt(length)) || rest ? 0 : scale === 12 ? 3 : scale > 60 ? scale / 2 : 0;
  const verdict =
    high + half >= given.low - EXACT && low - half <= given.high + EXACT ? 'agrees' : 'contradicts';
  const claimed = rest ? `${printedAt(length).trim()} ${printedAt(rest).trim()}` : printedAt(length).trim();
  const [a, b] = [printedAt(from), printedAt(to)];
  const says = `From ${a} to ${b} it is ${verdict === 'agrees' ? '' : 'not '}${claimed}.`;
  const working = `${b} − ${a} = ${written(given)}; printed: ${claimed}`;
  return [{ kind: 'order', verdict, says, working, claim: length, uses: [from, to] }];
}

interface Given {
  readonly low: number;
  readonly high: number;
  readonly unit: 'minute' | 'month';
}

/** What lies between two moments at least and at most; counted with both ends or with one. */
function rangeBetween(first: Moment, last: Moment, unit: string): Given | null {
  const [from, to] = inOneYear(first, last);
  if (from.precision !== to.precision || !areComparable(from, to)) return null;
  if (MONTHS[unit] !== undefined) {
    if (from.month === null || to.month === null || (from.precision !== 'month' && from.precision !== 'day'))
      return null;
    const months = Math.abs(to.month - from.month);
    if (from.precision === 'month') return { low: months, high: months + 1, unit: 'month' };
    const days = Math.abs((to.minute ?? 0) - (from.minute ?? 0)) / DAY;
    return { low: days / 31 - 0.3, high: (days + 1) / 28 + 0.3, unit: 'month' };
  }
  if (from.minute === null || to.minute === null || MINUTES[unit] === undefined) return null;
  // A clock time beside a dated one is of the same day.
  const isClock = from.month === null || to.month === null;
  const apart = to.minute - from.minute;
  // From 22:15 to 01:15 midnight lies between.
  const minutes = isClock ? ((apart % DAY) + DAY) % DAY : Math.abs(apart);
  if (from.precision === 'day') return { low: minutes, high: minutes + 1440, unit: 'minute' };
  if (from.precision === 'hour') return { low: minutes - 60, high: minutes + 60, unit: 'minute' };
  return from.precision === 'minute' ? { low: minutes, high: minutes, unit: 'minute' } : null;
}

function writeMonths(months: number): string {
  return months >= 24 ? `${Math.floor(months / 12)} years ${months % 12} months` : `${months} months`;
}

function written({ low, unit }: Given): string {
  if (unit === 'month') return writeMonths(Math.max(0, Math.round(low)));
  if (low % 1440 === 0) return `${low / 1440} days`;
  return low >= 60 ? `${Math.floor(low / 60)} h ${low % 60} min` : `${low} min`;
}
