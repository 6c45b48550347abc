import { isPresent, saidBefore, type Discourse, type Said } from '../../discourse/said.ts';
import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { changeOf, differenceOf, figureTerm, type Formula } from '../../formula.ts';
import { alike, areOfOneKind } from '../../text/alike.ts';

/** How many sentences back the other end of a change is looked for. */
const WINDOW = 3;
/** A document's headline and first sentences name what it is about. */
const OPENING = 3;
/** Further amounts would fit by chance. */
const MOST_ENDS = 10;

/**
 * Changes of which one end stands in another sentence: "up 4.2 % on the previous year's 46,300", behind the
 * amount of this year. Such a reading confirms, and never refutes.
 */
export function findFarChanges(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) =>
    said
      .filter(({ role, mention }) => role === 'change' && mention.kind !== 'T')
      .flatMap((change) => {
        const ends = said.filter(
          (each) => mayBeEnd(each, change) && (each.role === 'before' || each.role === 'earlier'),
        );
        const [from, ...more] = ends;
        if (!from || more.length > 0) return [];
        const confirmed = confirm(change, from, othersFor(change, from, discourse));
        return confirmed.length > 0 ? confirmed : refute(change, from, said, discourse[change.at - 1] ?? []);
      }),
  );
}

/** How far a percentage may be from what the one amount gives that it can be of. */
const REACH = 2;

/** "The year before, 1,496 had been": where one amount alone of the sentence before may be the other end, it has to be. */
function refute(change: Said, from: Said, said: readonly Said[], previous: readonly Said[]): Finding[] {
  const isAlone = said.every(
    (each) => each === from || each === change || each.mention.kind === 'D' || each.mention.kind === 'U',
  );
  if (change.mention.kind !== 'P' || !isAlone) return [];
  const near = previous.flatMap((other): Finding[] => {
    const isEnd = mayBeEnd(other, change) && alike(other.mention, from.mention) && isPresent(other);
    const isSame = other.mention.text === from.mention.text && other.mention.unit === from.mention.unit;
    const formula = isEnd && isSame ? formulaOf(change, from, other) : null;
    const finding = formula && setAgainst('change', change.mention, formula, 'The change');
    return finding && isNear(finding, REACH) ? [finding] : [];
  });
  return near.length === 1 ? near : [];
}

function othersFor(change: Said, from: Said, discourse: Discourse): Said[] {
  const opening = discourse.slice(0, Math.min(OPENING, Math.max(0, change.at - WINDOW))).flat();
  const near = [...opening, ...saidBefore(change, discourse, WINDOW)];
  return near
    .filter(
      (each) =>
        each !== from &&
        mayBeEnd(each, change) &&
        alike(each.mention, from.mention) &&
        each.role !== 'change',
    )
    .slice(-MOST_ENDS)
    .toReversed();
}

function mayBeEnd({ mention: end }: Said, { mention: change }: Said): boolean {
  if (end === change || end.kind === 'D') return false;
  if (change.kind === 'P') return end.kind === 'N' || end.kind === 'U';
  if (change.kind === 'Q') return end.kind === 'P';
  return areOfOneKind(end, change) && alike(end, change);
}

function confirm(change: Said, from: Said, others: readonly Said[]): Finding[] {
  for (const other of others) {
    const formula = formulaOf(change, from, other);
    if (!formula || holdAgainst(change.mention, formula) !== 'agrees') continue;
    const finding = setAgainst('change', change.mention, formula, 'The change');
    return finding ? [finding] : [];
  }
  return [];
}

/** The way that its own word says; amounts that move the other way are of something else. */
function formulaOf(
  { mention, direction }: Said,
  { mention: from }: Said,
  { mention: to }: Said,
): Formula | null {
  const isRise = to.nominal.low > from.nominal.low;
  if (direction !== 'gap' && direction !== 'again' && (direction === 'rise') !== isRise) return null;
  const [before, after] = [figureTerm(from), figureTerm(to)];
  if (mention.kind !== 'P') return isRise ? differenceOf(after, before) : differenceOf(before, after);
  return isRise
    ? changeOf(before, after)
    : { kind: 'sum', terms: [{ sign: -1, of: changeOf(before, after) }] };
}
