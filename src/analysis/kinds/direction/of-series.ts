import { isStrictlyAlike, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { numberOf, printedAt, type Use } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../text/shape.ts';
import { DIRECTIONS } from '../../words/direction-words.ts';
import { STEADILY, timesIn } from '../../words/series-cues.ts';

/** An amount with when it was. */
interface Point {
  readonly said: Said;
  readonly at: number;
}

/** Two are a change; three go somewhere. */
const FEWEST = 3;

/**
 * Amounts of three times and more, and what is said of the way that they go: 「前年 140 分鐘，去年 95 分鐘，今年 72 分鐘，
 * 逐年拉長」, "78 in April, 80 in May and 72 in June, falling every month".
 */
export function findDirectionsOfSeries(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => {
    const points = pointsIn(said);
    const [first] = points;
    if (!first || points.length < FEWEST) return [];
    const inTime = points.toSorted((a, b) => a.at - b.at);
    const word = wordIn(first.said.sentence, points);
    return word ? tell(inTime, word) : [];
  });
}

/** The amounts of one thing, of which each has a time of its own before it, or right behind. */
function pointsIn(said: readonly Said[]): Point[] {
  const amounts = said.filter(
    ({ mention, role }) => role !== 'change' && mention.kind !== 'D' && numberOf(mention) !== null,
  );
  const runs = amounts.map((first, from) =>
    amounts.slice(from).filter(({ mention }) => isStrictlyAlike(mention, first.mention)),
  );
  const run = runs.find(({ length }) => length >= FEWEST) ?? [];
  const dated = run.map((each, index) => timeOf(each, run[index - 1], run[index + 1]));
  const scales = new Set(dated.map((time) => time?.scale));
  const points = run.flatMap((each, index) => {
    const time = dated[index];
    return time ? [{ said: each, at: time.at }] : [];
  });
  const isSeries = points.length === run.length && scales.size === 1;
  return isSeries && new Set(points.map(({ at }) => at)).size === points.length ? points : [];
}

function timeOf(
  said: Said,
  last: Said | undefined,
  next: Said | undefined,
): ReturnType<typeof timesIn>[number] | null {
  const { mention, sentence } = said;
  const before = timesIn(textBetween(sentence, last?.mention.end ?? sentence.start, mention.start));
  const behind = timesIn(
    textBetween(sentence, mention.end, Math.min(next?.mention.start ?? Infinity, mention.end + 24)),
  );
  const isBehind = /^ (?:in|for|during) /u.test(textBetween(sentence, mention.end, mention.end + 9));
  return (isBehind ? behind[0] : before.at(-1)) ?? null;
}

interface Word extends Use {
  readonly direction: 'rise' | 'fall';
}

/** The one word that says which way they all went. */
function wordIn(sentence: Sentence, points: readonly Point[]): Word | null {
  const { text, start, end } = sentence;
  const lower = text.text.slice(start, end).toLowerCase();
  if (!STEADILY.test(lower)) return null;
  const words = DIRECTIONS.filter(({ isJudged }) => !isJudged).flatMap(({ direction, pattern }) =>
    Array.from(lower.matchAll(pattern), ({ index, 0: word }): Word => {
      const from = start + index;
      return { text, start: from, end: from + word.length, direction };
    }),
  );
  const [first] = words;
  const isOfAll = first && words.every(({ direction }) => direction === first.direction);
  const isInside = points.some(({ said }) => said.mention.start === first?.start);
  return isOfAll && !isInside ? first : null;
}

function tell(points: readonly Point[], word: Word): Finding[] {
  const steps = points.slice(1).map(({ said }, index) => {
    const [to, from] = [said.mention, points[index]?.said.mention ?? said.mention];
    return to.outer.low > from.outer.high ? 'rise' : to.outer.high < from.outer.low ? 'fall' : null;
  });
  if (steps.includes(null)) return [];
  const holds = steps.every((step) => step === word.direction);
  const printed = points.map(({ said }) => printedAt(said.mention).trim());
  return [
    {
      kind: 'direction',
      verdict: holds ? 'agrees' : 'contradicts',
      says: `“${printedAt(word)}” is said of ${printed.join(', ')}${holds ? '' : ', which don’t all go that way'}.`,
      working: printed.join(' → '),
      claim: word,
      uses: points.map(({ said }) => said.mention),
    },
  ];
}
