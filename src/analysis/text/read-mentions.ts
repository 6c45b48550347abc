import { BEHIND_AGE, WHOSE_AGE } from '../en/age-words.ts';
import type { PlacedText } from '../../document/placed-text.ts';
import { findFigures, type FoundFigure } from '../../figures/find.ts';
import type { Interval, Part } from '../../figures/quantity.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import type { Mention, MentionKind } from './mention.ts';
import { loosened, stepOf } from './precision.ts';
import type { Stretch } from './sentences.ts';
import { stretchesOf } from './stretches.ts';

/** Units of points and stretches of time, which are no amounts. */
const MOMENTS = new Set(['date', 'day of the year', 'time of day', '時', '月']);
const TIMES = new Set([
  'second',
  'minute',
  'hour',
  'day',
  'week',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
]);
const PERIODS =
  /^(?:[上下]半[年季場]|全年|前[一二三]季|第[一二三四1-4]季(?:度)?|[12]?\d ?月(?:份)?|Q[1-4]|[12]H)$/iu;

/** What is printed longer than this is no number that a text reckons with. */
const LONGEST = 200;
const known = new WeakMap<PlacedText, readonly FoundFigure[]>();

/** All figures of a text, which are counted and then read. */
export function figuresIn(text: PlacedText): readonly FoundFigure[] {
  const figures = known.get(text) ?? findFigures(text.text);
  known.set(text, figures);
  return figures;
}

/** Finds the figures in a text that one number, range or bound makes. */
export function readMentions(text: PlacedText): Mention[] {
  return figuresIn(text).flatMap(({ start, end, likelyName }) =>
    end - start > LONGEST ||
    (likelyName &&
      !isGrouped(text.text.slice(start, end)) &&
      !opensSentence(text.text, start) &&
      !isOnDay(text.text, start, end) &&
      !isListed(text.text, start, end))
      ? []
      : stretchesOf(text.text, start, end).flatMap((stretch) => readMention(text, stretch)),
  );
}

/** "At the end of March 91,400": no name has its thousands set off. */
function isGrouped(printed: string): boolean {
  return /\d,\d{3}(?!\d)/u.test(printed);
}

/** "…, the Civic List 14, the Greens 7 and …": a number behind the name of who has it. */
function isListed(text: string, start: number, end: number): boolean {
  const isMember = /(?:, |and )(?:the )?(?:[A-Z][\w’'-]* ){1,3}$/u.test(
    text.slice(Math.max(0, start - 40), start),
  );
  return isMember && /^(?:,|;|\.(?:\s|$)| and )/u.test(text.slice(end, end + 5));
}

/** "On Monday 431 of them": a day's name names no number. */
function isOnDay(text: string, start: number, end: number): boolean {
  const isDay = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day $/u.test(
    text.slice(Math.max(0, start - 12), start),
  );
  return isDay && /^ (?:of |[a-z]+s (?![ap]\.?m))/u.test(text.slice(end, end + 24));
}

/** "Among 9 judges": a capital that opens a sentence makes no name. */
function opensSentence(text: string, start: number): boolean {
  return /(?:^|[.!?:;]\s+)[A-Z][a-z]+(?: the)? $/u.test(text.slice(Math.max(0, start - 24), start));
}

function readMention(text: PlacedText, { start, end }: Stretch): Mention[] {
  const printed = text.text.slice(start, end);
  if (isBackReference(text.text, start, end)) return [];
  if (PERIODS.test(printed) || isLabel(text.text, start, end) || isAge(text.text, start, end))
    return [periodMention(text, start, end)];
  const read = readFigure(printed);
  if (isUnreadable(read)) return reversedRange(text, start, end);
  if (read.parts.length > 1) return [];
  const mention = boundedBy(mentionOf(read.parts[0], text, start, end));
  return [arePoints(mention) ? { ...mention, kind: 'Q' } : mention];
}

/** 「跌破 6,000 人」 is less than that. */
function boundedBy(mention: Mention): Mention {
  const { text, start, nominal, outer, qualifier } = mention;
  const isBelow = /(?:跌破|失守|跌穿)\s*$/u.test(text.text.slice(Math.max(0, start - 4), start));
  if (!isBelow || qualifier !== 'exact') return mention;
  const open = { low: -Infinity };
  return { ...mention, qualifier: 'under', nominal: { ...nominal, ...open }, outer: { ...outer, ...open } };
}

/** "The gap between the two", "the two together": what was named before. */
function isBackReference(text: string, start: number, end: number): boolean {
  const isTogether =
    /^[兩二三四五六七八]$/u.test(text.slice(start, end)) &&
    /^\p{Script=Han}{1,2}(?:合計|合占|合佔|合共|共占|共計|總計|加起來|相加|加總|之間|相差)/u.test(
      text.slice(end, end + 6),
    );
  if (isTogether) return true;
  return (
    /(?<![a-z])the $/iu.test(text.slice(Math.max(0, start - 5), start)) &&
    /^(?:two|three)$/u.test(text.slice(start, end)) &&
    /^(?:[.,;:)]| (?:is|are|was|were|together|combined|came|come|add|make|had|have)(?![a-z]))/u.test(
      text.slice(end, end + 12),
    )
  );
}

/** "Four points higher than the 55%": beside percentages, points are theirs. */
function arePoints({ text, start, end, kind }: Mention): boolean {
  const around = text.text.slice(Math.max(0, start - 60), end + 60);
  return kind === 'N' && /^ points?(?![a-z])/u.test(text.text.slice(end, end + 8)) && /[%％]/u.test(around);
}

const BACKWARDS = /^(?<first>.*?\d.*?)(?<link>\s*(?:[-–—~～]|to|and|至|到)\s*)(?<second>\D{0,4}\d.*)$/u;
const MOVING =
  /(?:(?<![a-z])(?:from|fell|fall|falls|rose|rise|down|up|dropped|declined|cut|reduced|lowered|changed|went|moved|score)|由|從|自|降|減|跌|縮)(?: [a-z]+)?\s*$/iu;

/** "$95 million to $85 million": a range that runs backwards, unless something moved from one to the other. */
function reversedRange(text: PlacedText, start: number, end: number): Mention[] {
  const printed = text.text.slice(start, end);
  const { first = '', link = '', second = '' } = BACKWARDS.exec(printed)?.groups ?? {};
  if (MOVING.test(text.text.slice(Math.max(0, start - 20), start))) return [];
  const [a, b] = [readFigure(first), readFigure(second)];
  if (first === '' || isUnreadable(a) || isUnreadable(b) || a.parts.length + b.parts.length > 2) return [];
  const [unit, hasUnit] = [b.parts[0].unit, a.parts[0].unit !== null || b.parts[0].unit !== null];
  // "14,212 to 14,125" is how many each had.
  const isScore = !hasUnit && /[-–—]|to/u.test(link);
  if (isScore || unit === 'date' || (a.parts[0].unit !== null && a.parts[0].unit !== unit)) return [];
  const from = mentionOf(a.parts[0], text, start, start + first.length);
  const to = mentionOf(b.parts[0], text, end - second.length, end);
  if (to.nominal.high >= from.nominal.low) return [];
  return [{ ...to, start, end, kind: 'D', reversed: [from, to] }];
}

const LABELS =
  /(?:(?<![a-z])(?<!(?:average|each|every|any|that|one|same|single|typical|working|busy|this|given|market|match|opening|first|last|final|polling|election) )(?:items?|notes?|sections?|rules?|forms?|weeks?|days?|rounds?|chapters?|sections?|pages?|nos?\.|number|phases?|stages?|types?|grades?|levels?|age[sd]?|tables?|figures?|parts?|routes?|groups?|classes|class|categor(?:y|ies)|articles?|versions?|episode|line|step|under|over-)\s|第\s?|規模\s?)$/iu;

const BEFORE_AGE = new RegExp(`(?<![a-z])${WHOSE_AGE}$`, 'iu');
const AFTER_AGE = new RegExp(`^${BEHIND_AGE}`, 'u');

/** "A woman, 43, was hurt": an age, which adds up with nothing. */
function isAge(text: string, start: number, end: number): boolean {
  return (
    /^\d{1,3}$/u.test(text.slice(start, end)) &&
    Number(text.slice(start, end)) <= OLDEST &&
    AFTER_AGE.test(text.slice(end, end + 10)) &&
    BEFORE_AGE.test(text.slice(Math.max(0, start - 60), start))
  );
}

const OLDEST = 120;

/** A number that counts nothing: "week 16", 「第五報」, 「一週」 behind 前. */
function isLabel(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  if (/[前上後每某同這那本]$/u.test(before) && /^[一1] ?[年季月週周日天]/u.test(text.slice(start, end)))
    return true;
  // "1,300 are over 55, one in four": an age.
  if (/(?<![a-z])(?:is|are|was|were|who|those|aged) $/u.test(before) && isBareBound(text, start, end))
    return true;
  return (
    LABELS.test(before) &&
    !counts(text, start, end) &&
    /^\d{1,4}$|^[一二三四五六七八九十百]+/u.test(text.slice(start, end)) &&
    !/[%％]/u.test(text.slice(start, end + 1))
  );
}

/** "Beds number 410, of which": what is numbered is counted. */
function counts(text: string, start: number, end: number): boolean {
  return (
    /[a-z]s number $/u.test(text.slice(Math.max(0, start - 12), start)) ||
    /^,? of (?:the|them|whom|which|these|those)(?![a-z])/u.test(text.slice(end, end + 12))
  );
}

function isBareBound(text: string, start: number, end: number): boolean {
  return /^(?:over|under|above|below) \d\d$/u.test(text.slice(start, end)) && /^[,.;]/u.test(text.slice(end));
}

function periodMention(text: PlacedText, start: number, end: number): Mention {
  const nothing = { low: Number.NaN, high: Number.NaN };
  return {
    text,
    start,
    end,
    nominal: nothing,
    outer: nothing,
    unit: 'date',
    qualifier: 'exact',
    step: 0,
    fineStep: 0,
    kind: 'D',
  };
}

function mentionOf(part: Part, text: PlacedText, start: number, end: number): Mention {
  const kind = kindOf(part, text.text.slice(start, end));
  const { nominal, outer, unit } = kind === 'P' ? inPercent(part) : part;
  const step = stepOf(nominal, outer);
  const { qualifier } = part;
  const printed = text.text.slice(start, end);
  const loose = loosened({ nominal, outer, unit, qualifier }, kind, printed);
  return {
    text,
    start,
    end,
    nominal,
    outer: loose,
    unit,
    qualifier,
    step,
    fineStep: step / trailingZeros(printed),
    kind,
  };
}

/** What the zeros at the end of a whole number come to: 100 for "600", 1 for "60.5". */
function trailingZeros(printed: string): number {
  // 「1 億 3,000 萬」 ends in the noughts of its last number.
  const last = /(?<=\d ?[億萬] ?)\d[\d,]*(?= ?[萬\p{Script=Han}]|$)/u.exec(printed)?.[0];
  const digits = last ?? /\d[\d,]*(?:\.\d+)?/u.exec(printed)?.[0] ?? '';
  return digits.includes('.') ? 1 : 10 ** (/0*$/u.exec(digits.replaceAll(',', ''))?.[0].length ?? 0);
}

function kindOf({ unit, nominal }: Part, printed: string): MentionKind {
  if (MOMENTS.has(unit ?? '') || /^\d{1,2}\/\d{1,2}$/u.test(printed)) return 'D';
  if (unit === 'percentage point' || unit === 'basis point' || unit?.startsWith('percentage point/'))
    return 'Q';
  if (unit === 'ratio' && !/(?:to one|比一|比 ?1|[:：]1|to 1)$/iu.test(printed)) return 'D';
  if (unit === 'times' || unit === 'ratio') return 'T';
  if (unit?.startsWith('%')) return 'P';
  if (unit !== null && TIMES.has(unit)) return 'U';
  const ends = [nominal.low, nominal.high].filter(Number.isFinite);
  const isFraction = !/\d\.\d/u.test(printed) && ends.every((end) => end > 0 && end < 1);
  return unit === null && (isFraction || /half|半/u.test(printed)) ? 'P' : 'N';
}

function inPercent(part: Part): Part {
  if (part.unit?.startsWith('%')) return { ...part, unit: '%' };
  const scaled = (of: Interval): Interval => ({ ...of, low: of.low * 100, high: of.high * 100 });
  return { ...part, nominal: scaled(part.nominal), outer: scaled(part.outer), unit: '%' };
}
