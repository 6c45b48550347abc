import { weighReadings, type Reading } from '../../discourse/readings.ts';
import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { numberOf, printedAt } from '../../figure.ts';
import type { Finding } from '../../finding.ts';
import { changeOf, differenceOf, figureTerm, type Formula } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { OTHER_TIME } from '../../words/earlier-cues.ts';
import { NEW_CLAUSE, NOT_THE_LAST } from '../../words/nearby-cues.ts';

/** How many sentences back the other end stands. */
const WINDOW = 2;
/** By how much a difference, and a percentage, may be off what the amounts give. */
const REACH = 2;
/** What is so many times as much is of something else. */
const MOST = 4;
/** So far from its own end a change may stand. */
const NEXT = 40;

/**
 * A change right behind one amount, of which the other is the last like it in the sentences before: "Lin had 5,916 votes.
 * Chen won 4,408, which put him 1,508 behind", 「第三季財損9.5億元。第二季為8.4億元，多了1.1億元」.
 */
export function findChangesAcross(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) =>
    said.flatMap((change) => {
      const own = endBefore(change, said);
      if (!own) return [];
      const before = discourse
        .slice(Math.max(0, at - WINDOW), at)
        .map((sentence) => sentence.filter((each) => mayBeOther(each, own)))
        .filter(({ length }) => length > 0);
      return weighReadings('change', change.mention, readingsOf(change, own, before), 'The change');
    }),
  );
}

/** The one amount of its sentence that a change stands right behind. */
function endBefore(change: Said, said: readonly Said[]): Said | null {
  const { mention, role, context, sentence } = change;
  const isChange =
    role === 'change' && change.direction !== 'again' && (mention.kind === 'N' || mention.kind === 'P');
  if (!isChange || NOT_THE_LAST.test(context.behind)) return null;
  const like = said.filter((each) => each.mention.end <= mention.start && mayBeEnd(each, change));
  const [own, ...others] = like;
  if (!own || others.length > 0 || !isPresent(own)) return null;
  const between = textBetween(sentence, own.mention.end, mention.start).toLowerCase();
  const isNext = between.length < NEXT && !NEW_CLAUSE.test(between) && !OTHER_TIME.test(between);
  const isAlone = said.every(
    (each) => each === change || each.role !== 'change' || each.mention.kind !== mention.kind,
  );
  return isNext &&
    isAlone &&
    sentence.mentions.every(({ start }) => start <= own.mention.start || start >= mention.start)
    ? own
    : null;
}

function mayBeEnd({ mention: end }: Said, { mention: change }: Said): boolean {
  const isAmount = end.kind === 'N' && numberOf(end) !== null && /\d/u.test(printedAt(end));
  return (
    isAmount && (change.kind === 'P' ? end.unit !== null : alike(end, change) && end.unit === change.unit)
  );
}

function mayBeOther(each: Said, { mention: own }: Said): boolean {
  const { mention } = each;
  const isLike =
    mention.kind === 'N' && mention.unit === own.unit && alike(mention, own) && numberOf(mention) !== null;
  const factor = mention.nominal.low / own.nominal.low;
  const isNear = factor < MOST && factor > 1 / MOST;
  return isLike && isNear && each.role !== 'change' && mention.text === own.text;
}

/** The last like amount is meant where its sentence has no other; all of them confirm. */
function readingsOf(change: Said, own: Said, before: readonly (readonly Said[])[]): Reading[] {
  const [only, ...more] = before.at(-1) ?? [];
  return before
    .flat()
    .toReversed()
    .flatMap((other) => {
      const formula = formulaOf(change, own, other);
      return formula
        ? [{ formula, reach: other === only && more.length === 0 && isPresent(other) ? REACH : 1 }]
        : [];
    });
}

/** The way that its own word says: the amount beside it is the less where it fell. */
function formulaOf(
  { mention, direction }: Said,
  { mention: own }: Said,
  { mention: other }: Said,
): Formula | null {
  const isMore = own.nominal.low > other.nominal.low;
  const [less, more] = (isMore ? [other, own] : [own, other]).map(figureTerm);
  if (!less || !more || own.nominal.low === other.nominal.low) return null;
  if (mention.kind === 'N') return differenceOf(more, less);
  if ((direction === 'rise') !== isMore || direction === 'gap') return null;
  const [from, to] = [figureTerm(other), figureTerm(own)];
  return isMore ? changeOf(from, to) : { kind: 'sum', terms: [{ sign: -1, of: changeOf(from, to) }] };
}
