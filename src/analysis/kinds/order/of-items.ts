import { printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import type { Paragraph } from '../../paragraph.ts';
import type { Moment } from '../../text/moment.ts';
import { comesBehind, readMoments } from '../../text/moments.ts';
import { EVENT_PAIRS } from '../../words/event-words.ts';

interface Step {
  readonly at: number;
  readonly moment: Moment;
  readonly words: string;
}

/** A bulleted list of dated events, of which one can't come before another: 主體完工：2031 年 12 月, 通車：2030 年 7 月. */
export function findOrdersOfItems(paragraphs: readonly Paragraph[]): Finding[] {
  const steps = paragraphs.filter(({ isItem }) => isItem).flatMap(stepIn);
  const found = steps.flatMap((step, index) => {
    const later = steps.slice(index + 1).filter(({ at }) => at - step.at < MOST_APART);
    return later.flatMap((other) => [...hold(step, other), ...hold(other, step)]);
  });
  // A date that fails behind one event is right behind no other.
  const failing = new Set(found.filter(({ verdict }) => verdict === 'contradicts').map(({ claim }) => claim));
  return found.filter(({ verdict, claim }) => verdict === 'contradicts' || !failing.has(claim));
}

/** A list is seldom longer. */
const MOST_APART = 12;

function stepIn({ at, sentences }: Paragraph): Step[] {
  const [sentence] = sentences;
  const [moment, ...more] = sentence ? readMoments(sentence).filter(({ month }) => month !== null) : [];
  if (!sentence || !moment || more.length > 0) return [];
  return [{ at, moment, words: sentence.text.text.slice(sentence.start, sentence.end).toLowerCase() }];
}

function hold(first: Step, then: Step): Finding[] {
  const pair = EVENT_PAIRS.find(
    (each) =>
      each.first.test(first.words) &&
      !each.then.test(first.words) &&
      each.then.test(then.words) &&
      !each.first.test(then.words),
  );
  const isInOrder = pair ? comesBehind(then.moment, first.moment) : null;
  if (isInOrder === null) return [];
  const [a, b] = [printedAt(first.moment), printedAt(then.moment)];
  return [
    {
      kind: 'order',
      verdict: isInOrder ? 'agrees' : 'contradicts',
      says: `What is dated ${b} can ${isInOrder ? '' : 'not '}follow what is dated ${a}.`,
      working: `${a} ${isInOrder ? '≤' : '>'} ${b}`,
      claim: then.moment,
      uses: [first.moment],
    },
  ];
}
