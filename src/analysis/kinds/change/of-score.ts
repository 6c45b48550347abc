import { readFigure, isUnreadable } from '../../../figures/read.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { printedAt, type Figure } from '../../figure.ts';
import { differenceOf, numberTerm } from '../../formula.ts';
import type { Discourse, Said } from '../../discourse/said.ts';
import { AT_ONE_STAGE, MARGIN } from '../../words/margin-cues.ts';

const SCORE = /^(?<first>\d[\d,]*)(?: [a-z]+)?\s*(?:to|[-–—:：比])\s*(?<second>\d[\d,]*)$/u;
/** A margin stands this near to its score. */
const NEAR = 60;

/** What a score's two sides differ by: "by 87 votes, 14,212 to 14,125", 「102 比 96，6 分差」. */
export function findMarginsOfScores(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => {
    const margins = said.filter((each) => each.mention.kind === 'N' && isMargin(each));
    const spelled = spelledScores(said);
    return [...said.map(({ mention }) => mention), ...spelled].flatMap((score) => {
      const sides = sidesOf(score);
      const beside = margins.filter(({ mention }) => isBeside(mention, score));
      const [margin] = beside;
      return sides && margin && beside.length === 1 ? holdMargin(margin.mention, sides, score) : [];
    });
  });
}

function isBeside(margin: Figure, score: Figure): boolean {
  const [behind, before] = [margin.start - score.end, score.start - margin.end];
  return (behind >= 0 && behind < NEAR) || (before >= 0 && before < NEAR);
}

/** "58 votes to 41" are two figures that make one score. */
function spelledScores(said: readonly Said[]): Figure[] {
  return said.slice(1).flatMap(({ mention: second }, index) => {
    const first = said[index]?.mention;
    if (first?.kind !== 'N' || second.kind !== 'N') return [];
    const between = first.text.text.slice(first.end, second.start);
    return /^(?: (?:votes|points|goals|runs|seats|games|sets))? (?:to|against) $/u.test(between)
      ? [{ ...first, end: second.end }]
      : [];
  });
}

function isMargin({ context: { before, behind } }: Said): boolean {
  return (MARGIN.before.test(before) || MARGIN.behind.test(behind)) && !AT_ONE_STAGE.test(before);
}

function sidesOf(score: Figure): readonly [number, number] | null {
  const { first = '', second = '' } = SCORE.exec(printedAt(score).trim())?.groups ?? {};
  const [a, b] = [readFigure(first), readFigure(second)];
  if (isUnreadable(a) || isUnreadable(b)) return null;
  return [a.parts[0].nominal.low, b.parts[0].nominal.low];
}

function holdMargin(margin: Figure, [a, b]: readonly [number, number], score: Figure): Finding[] {
  const [more, less] = [Math.max(a, b), Math.min(a, b)];
  const finding = setAgainst(
    'change',
    margin,
    differenceOf(numberTerm(more), numberTerm(less)),
    'The margin',
  );
  return finding ? [{ ...finding, uses: [score] }] : [];
}
