import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import type { Moment } from '../../text/moment.ts';
import { comesBehind, readMoments } from '../../text/moments.ts';
import type { Sentence } from '../../text/shape.ts';
import { DISTANCE, RANGE_LINK, RANGE_OPENING } from '../../words/range-cues.ts';

/** Windows that run backwards, "from 12 to 7 October", and what is said to be so long after or before what wasn't. */
export function findOrdersOfMoments(sentence: Sentence): Finding[] {
  const moments = readMoments(sentence);
  return moments.slice(1).flatMap((to, index) => {
    const from = moments[index];
    return from ? [...holdRange(from, to, sentence), ...holdDistance(from, to, sentence)] : [];
  });
}

function holdRange(from: Moment, to: Moment, { text, start }: Sentence): Finding[] {
  const before = text.text.slice(Math.max(start, from.start - 12), from.start);
  const between = text.text.slice(from.end, to.start);
  if (!RANGE_OPENING.test(before) || !RANGE_LINK.test(between)) return [];
  const order = comesBehind(to, from);
  return order === null ? [] : tell(from, to, order, `From ${printedAt(from)} to ${printedAt(to)} runs`);
}

/** "On 8 May, a day after the levee gave way on 9 May": the first is the later, or the earlier. */
function holdDistance(first: Moment, second: Moment, { text, start }: Sentence): Finding[] {
  const between = text.text.slice(first.end, second.start);
  const groups = DISTANCE.exec(between)?.groups;
  if (!groups || text.text.slice(start, first.start).length > 160) return [];
  const isAfter = groups.after !== undefined;
  const [from, to] = isAfter ? [second, first] : [first, second];
  const order = comesBehind(to, from);
  return order === null ? [] : tell(from, to, order, `“${between.trim()}” is said`);
}

function tell(from: Moment, to: Moment, isInOrder: boolean, says: string): Finding[] {
  const [a, b] = [printedAt(from), printedAt(to)];
  return [
    {
      kind: 'order',
      verdict: isInOrder ? 'agrees' : 'contradicts',
      says: `${says} ${isInOrder ? 'in order' : 'the wrong way'}: ${a} comes ${isInOrder ? 'before' : 'behind'} ${b}.`,
      working: `${a} ${isInOrder ? '<' : '>'} ${b}`,
      claim: from,
      uses: [to],
    },
  ];
}
