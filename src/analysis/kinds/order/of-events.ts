import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import type { Moment } from '../../text/moment.ts';
import { comesBehind, readMomentsAndYears } from '../../text/moments.ts';
import type { Sentence } from '../../text/shape.ts';
import { WEEKDAY } from '../../words/doubt-cues.ts';
import { EVENT_PAIRS } from '../../words/event-words.ts';

/** A moment with the words of its clause that no other moment is nearer to. */
interface Dated {
  readonly moment: Moment;
  readonly words: string;
  readonly at: number;
}

interface Event extends Dated {
  readonly rank: number;
  readonly word: string;
}

/**
 * An event that is dated before what has to come first, in one sentence or in two: "closed on 3 February and reopened on
 * 17 January", "The match kicked off at 19:45. … The final whistle went at 19:20".
 */
export function findEventOrders(sentences: readonly Sentence[]): Finding[] {
  const dated = sentences.map((sentence, at) => datedIn(sentence, at));
  return sentences.flatMap((sentence, at) => {
    const before = NEAR.map((back) => at - back).filter((index) => sentences[index]?.text === sentence.text);
    const [own = [], earlier] = [dated[at], before.flatMap((index) => dated[index] ?? [])];
    return own.length === 0
      ? []
      : EVENT_PAIRS.flatMap(({ first, then }) =>
          hold(
            [...earlier, ...own].map((each) => eventOf(each, first, then)),
            at,
          ),
        );
  });
}

/** How many sentences back the other event may stand. */
const NEAR = [2, 1];

function datedIn(sentence: Sentence, at: number): Dated[] {
  const moments = readMomentsAndYears(sentence).filter(
    ({ month, minute }) => month !== null || minute !== null,
  );
  return moments.map((moment, index) => ({
    moment,
    words: wordsFor(moment, moments[index - 1], moments[index + 1], sentence),
    at,
  }));
}

/** In Chinese a date stands before its verb; in English behind it, unless it opens its clause. */
function wordsFor(
  moment: Moment,
  last: Moment | undefined,
  next: Moment | undefined,
  { text, start, end }: Sentence,
): string {
  const before = text.text.slice(last?.end ?? start, moment.start).toLowerCase();
  const behind = text.text.slice(moment.end, next?.start ?? end).toLowerCase();
  if (/\p{Script=Han}/u.test(behind)) return behind;
  const isOpening =
    /(?:^|[,;:–—(] ?(?:and |but |then )?)\W*(?:(?:at|on|in|by|from|around|about|just after|shortly before) )?$/u.test(
      before,
    );
  return isOpening ? (behind.split(/[,;]/u).find((part) => part.trim().length > 8) ?? behind) : before;
}

function eventOf(dated: Dated, first: RegExp, then: RegExp): Event | null {
  const [cause, effect] = [first.exec(dated.words), then.exec(dated.words)];
  if (Boolean(cause) === Boolean(effect)) return null;
  return { ...dated, rank: cause ? 0 : 1, word: (cause ?? effect)?.[0].trim() ?? '' };
}

/** Of one sentence, events that stand side by side; of two, the only ones of each. */
function hold(events: readonly (Event | null)[], at: number): Finding[] {
  return events.flatMap((event, index) => {
    const next = events.slice(index + 1).find((each) => each !== null);
    const isBeside = next === events[index + 1] || next?.at !== event?.at;
    if (!event || next?.at !== at || !isBeside || event.rank === next.rank) return [];
    const [cause, effect] = event.rank === 0 ? [event, next] : [next, event];
    // What is told in another sentence may be of something else, unless it is told in its order.
    if (event.at !== at && event.rank !== 0) return [];
    return tell(cause, effect);
  });
}

/** What runs backwards by more than this has midnight in between. */
const MOST_BACKWARDS = 8 * 60;

function isInOrder(effect: Moment, cause: Moment): boolean | null {
  if (effect.month !== null || cause.month !== null) return comesBehind(effect, cause);
  if (weekdayOf(effect) !== weekdayOf(cause)) return null;
  const apart = (effect.minute ?? 0) - (cause.minute ?? 0);
  return apart >= 0 ? true : apart >= -MOST_BACKWARDS ? false : null;
}

/** The day of the week that stands at a time of day: "2 pm on Tuesday". */
function weekdayOf({ text, start, end }: Moment): string {
  const around = `${text.text.slice(Math.max(0, start - 6), start)} ${text.text.slice(end, end + 14)}`;
  return WEEKDAY.exec(around)?.[0].toLowerCase() ?? '';
}

function tell(cause: Event, effect: Event): Finding[] {
  const holds = isInOrder(effect.moment, cause.moment);
  if (holds === null) return [];
  const [a, b] = [printedAt(cause.moment), printedAt(effect.moment)];
  const says = `“${effect.word}” on ${b} ${holds ? 'comes behind' : 'comes before'} “${cause.word}” on ${a}.`;
  return [
    {
      kind: 'order',
      verdict: holds ? 'agrees' : 'contradicts',
      says,
      working: `${a} ${holds ? '≤' : '>'} ${b}`,
      claim: cause.moment,
      uses: [effect.moment],
    },
  ];
}
