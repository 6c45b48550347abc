import { weighReadings, type Reading } from '../../discourse/readings.ts';
import {
  isAmount,
  isPresent,
  saidBefore,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import type { Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { figureTerm } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { matchShape } from '../../text/shape.ts';
import { PER_NOUN, SPLIT } from '../../words/per-noun-cues.ts';

/** How many sentences back the two amounts of an average are looked for. */
const WINDOW = 3;
/** How far an average may be from what it has to be. */
const REACH = 3;

/**
 * An average whose words name both amounts that it is made of: "9,400 letters to 7,520 people, which is two letters to a
 * person", and what is split evenly: "€16.5 million among the fifteen clubs gives each €1.1 million".
 */
export function findAveragesByNoun(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => [
    ...said.flatMap((average) => holdAverage(average, discourse)),
    ...holdSplit(said),
  ]);
}

function holdAverage(average: Said, discourse: Discourse): Finding[] {
  const { mention, context, sentence } = average;
  const per = PER_NOUN.exec(context.behind)?.groups;
  if (mention.kind !== 'N' || !per?.noun) return [];
  const before = saidBefore(average, discourse, WINDOW).filter((each) => isAmount(each) && isPresent(each));
  const what = per.what ?? textBetween(sentence, mention.start, mention.end);
  const totals = named(what, before).filter((each) => each.mention.nominal.low > mention.nominal.low);
  const counts = named(per.noun, before);
  const [total, ...otherTotals] = nearestOf(totals);
  const [count, ...otherCounts] = nearestOf(counts);
  if (!total || !count || total === count) return [];
  const isForced = otherTotals.length + otherCounts.length === 0;
  const readings = totals.flatMap((a) =>
    counts
      .filter((b) => a !== b)
      .map((b): Reading => ({
        formula: { kind: 'quotient', of: [figureTerm(a.mention), figureTerm(b.mention)] },
        reach: isForced && a === total && b === count ? REACH : 1,
      })),
  );
  return weighReadings('ratio', mention, readings, 'The average');
}

/** The amounts right behind which a noun stands, or that count it. */
function named(noun: string, before: readonly Said[]): Said[] {
  const stems = stemsOf(noun);
  return before.filter(({ mention, sentence }) => {
    const behind =
      /^ (?:[a-z]+ )?[a-z]+/u.exec(textBetween(sentence, mention.end, mention.end + 30))?.[0] ?? '';
    const own = stemsOf(`${printedAt(mention)} ${behind}`);
    return [...stems].some((stem) => own.has(stem));
  });
}

/** Those of the sentence that stands nearest. */
function nearestOf(said: readonly Said[]): Said[] {
  const last = said.at(-1)?.at;
  return said.filter(({ at }) => at === last);
}

function holdSplit([first]: readonly Said[]): Finding[] {
  if (!first) return [];
  return SPLIT.flatMap((pattern) => matchShape(pattern, first.sentence)).flatMap(
    ({ figures: { total, count, each } }) => {
      if (!total || !count || each?.unit !== total.unit) return [];
      const formula = { kind: 'quotient', of: [figureTerm(total), figureTerm(count)] } as const;
      return weighReadings('ratio', each, [{ formula, reach: REACH }], 'What each gets');
    },
  );
}
