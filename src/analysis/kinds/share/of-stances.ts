import { isPresent, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { differenceOf, figureTerm, numberTerm } from '../../formula.ts';
import { SEVERAL_ANSWERS } from '../../words/division-cues.ts';
import { STANCES } from '../../words/stance-cues.ts';

/** How far over all three may be by rounding, and by a slip. */
const ROUNDING = 1.5;
const MOST_OVER = 20;

/** Those for, those against and those who don't know are all: shares that a text gives in two sentences or three. */
export function findSharesOfStances(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const near = discourse
      .slice(Math.max(0, at - 2), at + 1)
      .flat()
      .filter(mayBeStance);
    const [last] = said.filter((each) => mayBeStance(each) && stanceOf(each) === 2);
    const found = [0, 1].map((stance) => near.filter((each) => stanceOf(each) === stance));
    const [[yes, ...moreYes] = [], [no, ...moreNo] = []] = found;
    if (!last || !yes || !no || moreYes.length + moreNo.length > 0) return [];
    const others = [yes, no].map(({ mention }) => figureTerm(mention));
    const rest = differenceOf(numberTerm(100, '%'), ...others);
    const finding = setAgainst('share', last.mention, rest, 'What the other shares leave of the whole');
    const over = [yes, no, last].reduce((sum, { mention }) => sum + mention.nominal.low, -100);
    const isTold = finding?.verdict === 'agrees' || (over > ROUNDING && over < MOST_OVER);
    return finding && isTold ? [finding] : [];
  });
}

function mayBeStance(said: Said): boolean {
  const { mention, sentence } = said;
  const isOne = mention.kind === 'P' && mention.qualifier === 'exact' && isPresent(said);
  return isOne && !SEVERAL_ANSWERS.test(sentence.shape);
}

/** The stance that the words of a share's own clause name; null where they name none, or several. */
function stanceOf({ mention, sentence }: Said): number | null {
  const before =
    textBetween(sentence, mention.start - 50, mention.start)
      .split(/[,;，；。]| while | and /u)
      .at(-1) ?? '';
  const [behind = ''] = textBetween(sentence, mention.end, mention.end + 50).split(
    /[,;，；。]| while | and /u,
  );
  const words = `${before}#${behind}`.toLowerCase();
  const named = STANCES.flatMap((stance, index) => (stance.test(words) ? [index] : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}
