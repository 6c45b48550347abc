import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { stemsOf } from '../../linking/words.ts';
import type { Moment } from '../../text/moment.ts';
import { areComparable, inOneYear, readMoments } from '../../text/moments.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import { EVENT_BEFORE, EVENT_BEHIND } from '../../words/timeline-cues.ts';

const MINUTES: Readonly<Record<string, number>> = { minute: 1, hour: 60, day: 1440, week: 10_080 };
const DAY = 1440;

/** A sentence that dates what it tells, and nothing else. */
interface Dated {
  readonly sentence: Sentence;
  readonly moment: Moment;
  readonly words: ReadonlySet<string>;
}

/**
 * What is said to be so long after an event that another sentence dates: "09:40: an engineer declares an incident,
 * nine minutes after the first alarm", behind "09:11: the first alarm".
 */
export function findDistancesOfEvents(sentences: readonly Sentence[]): Finding[] {
  const dated = sentences.flatMap(datedIn);
  if (dated.length < 2) return [];
  return dated.flatMap((own) =>
    own.sentence.mentions.flatMap((length) => {
      const event = eventBeside(length, own.sentence);
      const other = event && eventNamed(event.name, own, dated);
      return event && other ? tell(length, own.moment, other.moment, event.isAfter) : [];
    }),
  );
}

/** Of several moments each dates what stands behind it, up to the next. */
function datedIn(sentence: Sentence): Dated[] {
  const moments = readMoments(sentence).filter(({ minute }) => minute !== null);
  return moments.map((moment, index) => {
    const from = index === 0 ? sentence.start : moment.start;
    const to = moments[index + 1]?.start ?? sentence.end;
    return { sentence, moment, words: stemsOf(sentence.text.text.slice(from, to)) };
  });
}

function eventBeside(
  length: Mention,
  { text, start, end }: Sentence,
): { name: string; isAfter: boolean } | null {
  if (
    length.kind !== 'U' ||
    MINUTES[length.unit ?? ''] === undefined ||
    length.nominal.low !== length.nominal.high
  )
    return null;
  const behind = EVENT_BEHIND.exec(text.text.slice(length.end, Math.min(end, length.end + 60)))?.groups;
  if (behind?.name !== undefined) return { name: behind.name, isAfter: behind.after !== undefined };
  const before = EVENT_BEFORE.exec(text.text.slice(Math.max(start, length.start - 20), length.start))?.groups;
  return before?.name === undefined ? null : { name: before.name, isAfter: true };
}

/** The only other sentence that dates what the words name. */
function eventNamed(name: string, own: Dated, dated: readonly Dated[]): Dated | null {
  const stems = [...stemsOf(name)];
  const found = dated.filter(
    (each) =>
      each !== own && areComparable(each.moment, own.moment) && stems.every((stem) => isSaidIn(stem, each)),
  );
  const [first, ...others] = found;
  return stems.length > 0 && first && others.length === 0 ? first : null;
}

function isSaidIn(stem: string, { words, sentence }: Dated): boolean {
  const text = sentence.text.text.slice(sentence.start, sentence.end);
  return words.has(stem) || (/\p{Script=Han}/u.test(stem) && words.size > 0 && text.includes(stem));
}

function tell(length: Mention, dated: Moment, other: Moment, isAfter: boolean): Finding[] {
  const [own, event] = inOneYear(dated, other);
  const isClock = own.month === null || event.month === null;
  const signed = ((own.minute ?? 0) - (event.minute ?? 0)) * (isAfter ? 1 : -1);
  const apart = isClock ? ((signed % DAY) + DAY) % DAY : signed;
  const said = length.nominal.low * (MINUTES[length.unit ?? ''] ?? 0);
  const open =
    own.precision === 'minute' && event.precision === 'minute'
      ? slackOf(length)
      : Math.max(DAY, slackOf(length));
  const holds = Math.abs(apart - said) <= open;
  const [a, b, printed] = [event, own, length].map((each) => printedAt(each).trim());
  return [
    {
      kind: 'order',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `From ${a ?? ''} to ${b ?? ''} it is ${holds ? '' : 'not '}${printed ?? ''}.`,
      working: `${b ?? ''} − ${a ?? ''} = ${written(apart)}; printed: ${printed ?? ''}`,
      claim: length,
      uses: [event, own],
    },
  ];
}

function slackOf({ outer, nominal, unit, qualifier }: Mention): number {
  const step = (outer.high - nominal.high) * (MINUTES[unit ?? ''] ?? 0);
  return qualifier === 'exact'
    ? unit === 'minute'
      ? 0.5
      : step
    : 2 * step + 0.1 * nominal.low * (MINUTES[unit ?? ''] ?? 0);
}

function written(minutes: number): string {
  if (minutes % DAY === 0) return `${minutes / DAY} days`;
  return Math.abs(minutes) >= 60
    ? `${Math.trunc(minutes / 60)} h ${Math.abs(minutes % 60)} min`
    : `${minutes} min`;
}
