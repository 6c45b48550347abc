import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { comesBehind, readMomentsAndYears, type Moment } from '../../text/moments.ts';
import type { Sentence } from '../../text/shape.ts';
import { EVENT_PAIRS } from '../../words/event-words.ts';

/** One event of a sentence with when it was. */
interface Event {
  readonly moment: Moment;
  readonly rank: number;
  readonly word: string;
}

/** An event that is dated before what has to come first: "closed on 3 February and reopened on 17 January". */
export function findEventOrders(sentence: Sentence): Finding[] {
  const moments = readMomentsAndYears(sentence).filter(({ month }) => month !== null);
  if (moments.length < 2) return [];
  return EVENT_PAIRS.flatMap(({ first, then }) => {
    const events = moments.map((moment, index) =>
      eventOf(moment, moments[index - 1], moments[index + 1], sentence, first, then),
    );
    return events.flatMap((event, index) => {
      const next = events[index + 1];
      if (!event || !next || event.rank === next.rank) return [];
      return event.rank === 0 ? tell(event, next) : tell(next, event);
    });
  });
}

/** What happened at a moment: the words of its clause that no other moment is nearer to. */
function eventOf(
  moment: Moment,
  last: Moment | undefined,
  next: Moment | undefined,
  { text, start, end }: Sentence,
  first: RegExp,
  then: RegExp,
): Event | null {
  const isHan = /\p{Script=Han}/u.test(printedAt(moment));
  // In Chinese a date stands before its verb, in English behind it.
  const around = isHan
    ? text.text.slice(moment.end, next?.start ?? end)
    : text.text.slice(last?.end ?? start, moment.start);
  const [cause, effect] = [first.exec(around.toLowerCase()), then.exec(around.toLowerCase())];
  if (Boolean(cause) === Boolean(effect)) return null;
  return { moment, rank: cause ? 0 : 1, word: (cause ?? effect)?.[0].trim() ?? '' };
}

function tell(cause: Event, effect: Event): Finding[] {
  const isInOrder = comesBehind(effect.moment, cause.moment);
  if (isInOrder === null) return [];
  const verdict = isInOrder ? 'agrees' : 'contradicts';
  const [a, b] = [printedAt(cause.moment), printedAt(effect.moment)];
  const says = `“${effect.word}” on ${b} ${verdict === 'agrees' ? 'comes behind' : 'comes before'} “${cause.word}” on ${a}.`;
  return [
    {
      kind: 'order',
      verdict,
      says,
      working: `${a} ${isInOrder ? '≤' : '>'} ${b}`,
      claim: cause.moment,
      uses: [effect.moment],
    },
  ];
}
