import { printedAt, type Use } from '../../figure.ts';
import { textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';
import type { Sentence } from '../../text/shape.ts';
import { BAD_MEASURE, DIRECTIONS, OF_THE_FIGURE, SUBJECT_CHANGE } from '../../words/direction-words.ts';
import { tellDirection } from './direction.ts';

/** A word that says which way something went, with where it stands. */
interface Word extends Use {
  readonly direction: 'rise' | 'fall';
}

/** Two amounts of one thing, of which the words say which is the earlier. */
interface Ends {
  readonly before: Said;
  readonly after: Said;
  /** False where other amounts of their kind may be meant. */
  readonly isOnly: boolean;
}

/** How far a word may stand before the ends of which it is said, and how far behind them. */
const AHEAD = { en: 60, zh: 16 };
const BEHIND = { en: 45, zh: 12 };

/**
 * A word of a rise or a fall against the two amounts beside it, one of which is said to be the earlier:
 * "improved last year, from 91.4% of departures to 88.9%", 「陽性率 9.0%；去年同期為 6.0%，今年降低」.
 */
export function findDirectionsSaid(discourse: Discourse, sentences: readonly Sentence[]): Finding[] {
  return sentences.flatMap((sentence, at) => {
    const [said, previous, first] = [at, at - 1, at - 2].map((index) => discourse[index] ?? []);
    const words = wordsIn(sentence);
    if (words.length === 0) return [];
    if (said?.length === 0)
      return [
        ...holdBack(words, sentence, pairsIn(previous ?? [], first ?? [])),
        ...holdAhead(words, sentence, pairsIn(discourse[at + 1] ?? [], [])),
      ];
    return pairsIn(said ?? [], previous ?? []).flatMap((ends) =>
      [...hold(ends, words), ...holdElaborated(ends, words)].filter(
        ({ verdict }) => ends.isOnly || verdict === 'agrees',
      ),
    );
  });
}

/** "Last summer the figure was 68 per cent. The rate has slipped": what a sentence without amounts says of the two before it. */
function holdBack(words: readonly Word[], sentence: Sentence, pairs: readonly Ends[]): Finding[] {
  const [word, ...others] = words;
  const [ends, ...more] = pairs;
  const isSame = ends?.before.sentence.text === sentence.text;
  if (!word || !isSame || others.length + more.length > 0) return [];
  const lead = textBetween(sentence, sentence.start, word.start).toLowerCase();
  return OF_THE_FIGURE.test(lead)
    ? tellDirection(ends.before.mention, ends.after.mention, word, word.direction)
    : [];
}

/** "Arrivals eased for the second week. Some 6,300 came, against 7,000": what a sentence opens with the next one bears out. */
function holdAhead(words: readonly Word[], sentence: Sentence, pairs: readonly Ends[]): Finding[] {
  const [word, ...others] = words;
  const [ends, ...more] = pairs;
  if (!word || ends?.before.sentence.text !== sentence.text || others.length + more.length > 0) return [];
  return tellDirection(ends.before.mention, ends.after.mention, word, word.direction).filter(
    ({ verdict }) => verdict === 'agrees',
  );
}

/** "Support has grown: 38 per cent are in favour, down from 44": what a colon opens tells how. */
function holdElaborated({ before, after }: Ends, words: readonly Word[]): Finding[] {
  if (after.at !== before.at) return [];
  const first = Math.min(before.mention.start, after.mention.start);
  return words.flatMap((word) => {
    const between = textBetween(before.sentence, word.end, first);
    const isOpened =
      word.end <= first && /^[^:：]*[:：][^:：]*$/u.test(between) && between.length <= AHEAD.en;
    return isOpened && isPlain(between, word.end, first, before.sentence)
      ? tellDirection(before.mention, after.mention, word, word.direction)
      : [];
  });
}

function wordsIn({ text, start, end }: Said['sentence']): Word[] {
  const printed = text.text.slice(start, end);
  const lower = printed.toLowerCase();
  const isBad = BAD_MEASURE.test(lower);
  return DIRECTIONS.flatMap(({ pattern, direction, isJudged }) =>
    Array.from(lower.matchAll(pattern), ({ index, 0: word }): Word => ({
      text,
      start: start + index,
      end: start + index + word.length,
      direction: isJudged && isBad ? opposite(direction) : direction,
    })),
  );
}

const SPEED = /^(?:slow|accelerat|sped)/iu;

function opposite(direction: 'rise' | 'fall'): 'rise' | 'fall' {
  return direction === 'rise' ? 'fall' : 'rise';
}

/** The earlier amounts of a sentence, each with the nearest other amount of its kind; of the sentence before where it has none. */
function pairsIn(said: readonly Said[], previous: readonly Said[]): Ends[] {
  return said.flatMap((before, index): Ends[] => {
    if (before.role !== 'before' && before.role !== 'earlier') return [];
    const next = said[index + 1];
    const behind = next && isOther(next, before) && next.role === 'after' ? [next] : [];
    const ahead = said.slice(0, index).findLast((each) => isOther(each, before));
    const same = previous.filter(
      (each) => (each.role !== 'change' || each.direction === 'again') && isOfSame(each, before),
    );
    const earlier = same.filter((each) => isNear(each, before));
    const last = behind.length === 0 && !ahead && earlier.length === 1 ? earlier[0] : undefined;
    const [after] = [...behind, ...(ahead ? [ahead] : []), ...(last ? [last] : [])];
    if (!after) return [];
    const isSure = after !== last || same.length === 1 || isNear(after, before, 1.5);
    return [{ before, after, isOnly: isSure && !isOfListBefore(after, before, said) }];
  });
}

/** 「第三季 2,880 棟，第二季 3,600 棟；去年 3,200 棟」: of several before a semicolon, the last need not be meant. */
function isOfListBefore(after: Said, before: Said, said: readonly Said[]): boolean {
  if (after.at !== before.at || after.mention.start > before.mention.start) return false;
  const hasOthers = said.some((each) => each.mention.end <= after.mention.start && isOther(each, before));
  return hasOthers && /[;；]/u.test(textBetween(before.sentence, after.mention.end, before.mention.start));
}

function isOther(each: Said, before: Said): boolean {
  const isNow = each.role === 'plain' || each.role === 'after';
  // "Rose by 3.1%, down from 3.8%": what changed is a change itself.
  const isOfChange =
    each.role === 'change' && each.mention.kind === 'P' && /(?:up|down) from $/u.test(before.context.before);
  return (isNow || isOfChange) && isOfSame(each, before);
}

/** What is five times as much is of something else. */
function isNear({ mention: a }: Said, { mention: b }: Said, most = 5): boolean {
  const factor = a.nominal.low / b.nominal.low;
  return factor < most && factor > 1 / most;
}

function isOfSame({ mention }: Said, { mention: before }: Said): boolean {
  return (
    (mention.kind === 'N' || mention.kind === 'P' || mention.kind === 'U') &&
    areOfOneKind(mention, before) &&
    alike(mention, before)
  );
}

function hold({ before, after }: Ends, words: readonly Word[]): Finding[] {
  const inSentence = after.at === before.at;
  const [first, last] = [
    inSentence ? Math.min(before.mention.start, after.mention.start) : before.mention.start,
    inSentence ? Math.max(before.mention.end, after.mention.end) : before.mention.end,
  ];
  // 「則成長，由 65 億元降為 62.4 億元」: what stands right before the ends is said of them, whatever else is.
  const own = words.filter(
    (word) =>
      isRightBefore(textBetween(before.sentence, word.end, first)) ||
      /^ (?:from|on) $/u.test(textBetween(before.sentence, word.end, before.mention.start)),
  );
  const said = own.length > 0 ? own : words.filter((word) => isSaidOf(word, first, last, before));
  const [word] = said.toSorted((a, b) => distance(a, first, last) - distance(b, first, last));
  // Where some words say the one and others the other, each may be of something else.
  if (!word) return holdLoosely(words, last, before, after);
  if (said.some(({ direction }) => direction !== word.direction)) return [];
  // What takes longer has slowed.
  const isOfTime = before.mention.kind === 'U' && SPEED.test(printedAt(word));
  return tellDirection(
    before.mention,
    after.mention,
    word,
    isOfTime ? opposite(word.direction) : word.direction,
  );
}

/** 「增加兩成，疫情升溫」: what stands behind the change itself may be of something else, and only confirms. */
function holdLoosely(words: readonly Word[], last: number, before: Said, after: Said): Finding[] {
  const { sentence } = before;
  const word = words.find(({ start }) => start >= last && start - last <= LOOSE);
  const isOfChange = sentence.mentions.every(
    ({ kind, start, end }) => kind === 'P' || kind === 'Q' || !word || start < last || end > word.start,
  );
  if (!word || !isOfChange) return [];
  return tellDirection(before.mention, after.mention, word, word.direction).filter(
    ({ verdict }) => verdict === 'agrees',
  );
}

/** How far behind the ends such a word stands. */
const LOOSE = 40;

function isRightBefore(between: string): boolean {
  return /^[，,]? ?(?:由|從|from) ?$/u.test(between) || /^，$/u.test(between);
}

function distance(word: Use, first: number, last: number): number {
  return word.end <= first ? first - word.end : Math.max(0, word.start - last);
}

/** Whether a word is said of two ends: between them, before them with nothing else in the way, or right behind. */
function isSaidOf(word: Word, first: number, last: number, { sentence, mention }: Said): boolean {
  const reach = /\p{Script=Han}/u.test(printedAt(word)) ? 'zh' : 'en';
  const isOwn = sentence.mentions.every((each) => each.end <= word.end || each.start - word.end > 1);
  if (word.start >= first && word.end <= last) return isBetween(word, mention, sentence);
  if (word.end <= first) {
    const between = textBetween(sentence, word.end, first);
    return (
      between.length <= AHEAD[reach] &&
      !NEXT_CLAUSE.test(between) &&
      isPlain(between, word.end, first, sentence)
    );
  }
  const between = textBetween(sentence, last, word.start);
  return (
    between.length <= BEHIND[reach] &&
    isPlain(between, last, word.start, sentence) &&
    /^[^,;，；]{0,6}[,;，；]/u.test(between) &&
    (isOwn || reach === 'zh')
  );
}

/** "The wind dropped, and 8,412 people set off": the amounts are of another subject. */
const NEXT_CLAUSE = /,[^,]*, and | and (?:the )?$/u;

/** "A, up from B": the word stands right before the earlier of the two, or the later. */
function isBetween(word: Word, before: Said['mention'], sentence: Said['sentence']): boolean {
  const between = textBetween(sentence, word.end, before.start);
  const isOne = between.length <= 24 && !/[;；]/u.test(between);
  return word.end <= before.start && isOne && !SUBJECT_CHANGE.test(between.toLowerCase());
}

function isPlain(between: string, from: number, to: number, { mentions }: Said['sentence']): boolean {
  const hasAmount = mentions.some(
    ({ kind, start, end }) => start >= from && end <= to && kind !== 'D' && kind !== 'U',
  );
  return (
    !hasAmount && !/[。.;；](?!\d)/u.test(between.slice(1)) && !SUBJECT_CHANGE.test(between.toLowerCase())
  );
}
