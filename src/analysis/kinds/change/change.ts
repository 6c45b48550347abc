import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { changeOf, differenceOf, figureTerm, reckon, type Formula } from '../../formula.ts';
import { numberOf, printedAt, type Figure } from '../../figure.ts';
import { changeWordBeside, readChangeRoles, type ChangeMention } from '../../text/change-roles.ts';
import type { Sentence } from '../../text/shape.ts';
import { pairsFor } from './ends.ts';
import type { Pair } from './pair.ts';

/** The changes that a paragraph prints beside their two ends: "up 12 % to 420 from 375", 由 120 減為 84，減少三成. */
export function findChanges(paragraph: readonly Sentence[]): Finding[] {
  return paragraph.flatMap((sentence, index) => {
    const before = paragraph[index - 1];
    return changesIn(readChangeRoles(sentence), before ? readChangeRoles(before) : [], sentence);
  });
}

function changesIn(
  own: readonly ChangeMention[],
  earlier: readonly ChangeMention[],
  sentence: Sentence,
): Finding[] {
  return own
    .filter(({ role }) => role === 'change')
    .flatMap((change) => {
      const pairs = pairsFor(change, own, earlier, sentence);
      const tried = pairs.flatMap((pair) => tryPair(change, pair, sentence));
      const good = tried.find(({ verdict }) => verdict === 'agrees');
      const first = tried[0];
      if (good) return good;
      if (first?.verdict !== 'contradicts') return first ?? [];
      return pairs[0]?.isForced && (first.kind === 'direction' || mayBeMeant(first)) ? first : [];
    });
}

/** Ends of which one is less than half of the other, where the words say the other way, are of other things. */
function mayBeMeant(finding: Finding): boolean {
  const { claim, formula } = finding;
  const result = formula && reckon(formula);
  const isOtherWay = (claim as Figure).unit === '%' && (result?.nominal.low ?? 0) < -50;
  return !isOtherWay && isNear(finding);
}

function tryPair(
  { mention: change, direction }: ChangeMention,
  { before, after }: Pair,
  sentence: Sentence,
): Finding[] {
  const [from, to] = [figureTerm(before.mention), figureTerm(after.mention)];
  const isFall =
    direction === 'fall' || ((direction === 'gap' || direction === 'again') && isLess(after, before));
  const formula: Formula =
    change.kind === 'P'
      ? isFall
        ? { kind: 'sum', terms: [{ sign: -1, of: changeOf(from, to) }] }
        : changeOf(from, to)
      : isFall
        ? differenceOf(from, to)
        : differenceOf(to, from);
  const finding = setAgainst('change', change, formula, 'The change');
  if (finding?.verdict !== 'contradicts' || (direction !== 'rise' && direction !== 'fall'))
    return finding ? [finding] : [];
  const opposite = setAgainst('change', change, negated(formula), 'The change');
  return [opposite?.verdict === 'agrees' ? turnedRound(opposite, sentence) : finding];
}

function negated(formula: Formula): Formula {
  return { kind: 'sum', terms: [{ sign: -1, of: formula }] };
}

/** A change by as much as is printed, but the other way: what is wrong is its word. */
function turnedRound({ claim, uses, working }: Finding, sentence: Sentence): Finding {
  const word = changeWordBeside(claim, sentence);
  const says = `“${printedAt(word)}” is said of what went the other way by ${printedAt(claim).trim()}.`;
  return { kind: 'direction', verdict: 'contradicts', says, working, claim: word, uses: [claim, ...uses] };
}

function isLess(a: ChangeMention, b: ChangeMention): boolean {
  return (numberOf(a.mention) ?? 0) < (numberOf(b.mention) ?? 0);
}
