import { clauseBefore, isPresent, type Discourse, type Said } from '../../discourse/said.ts';
import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { figureTerm } from '../../formula.ts';
import { alike } from '../../text/alike.ts';
import { FORESEEN } from '../../words/doubt-cues.ts';

/** How many sentences behind a headline open its text. */
const LEAD = 3;
/** A headline may round, but by no more than this factor. */
const REACH = 1.35;

/**
 * A headline's figure against the opening of its text: the first there of its kind, its unit and its way
 * has to be what the headline makes of it, unless another is.
 */
export function findHeadlines(discourse: Discourse, headlines: readonly number[]): Finding[] {
  return headlines.flatMap((at) => {
    const lead = discourse.slice(at + 1, at + 1 + LEAD).flat();
    const text = discourse.slice(at + 1).flat();
    return (discourse[at] ?? []).flatMap((said) => (isRepeated(said, text) ? [] : holdToLead(said, lead)));
  });
}

/** Whether a text prints a headline's figure as it is, whatever it says of it. */
function isRepeated({ mention }: Said, text: readonly Said[]): boolean {
  return text.some(
    (each) =>
      each.mention.kind === mention.kind &&
      each.mention.nominal.low === mention.nominal.low &&
      each.mention.nominal.high === mention.nominal.high &&
      alike(each.mention, mention),
  );
}

function holdToLead(said: Said, lead: readonly Said[]): Finding[] {
  const { mention } = said;
  if (mention.kind !== 'N' && mention.kind !== 'P' && mention.kind !== 'U') return [];
  const others = lead.filter((each) => mayRestate(each, said));
  const tried = others.flatMap(
    (each) => setAgainst('restated', mention, figureTerm(each.mention), 'The headline’s figure') ?? [],
  );
  // A slip changes few digits: what is nearest is meant.
  const [first] = tried.toSorted((a, b) => distanceOf(a, mention) - distanceOf(b, mention));
  // 「首破 300 億元」 and "tops 300" are bounds.
  if (
    PASSED.test(said.context.before) &&
    others.some(({ mention: other }) => other.nominal.low >= mention.nominal.low)
  )
    return [];
  const isBound = !Number.isFinite(mention.nominal.low) || !Number.isFinite(mention.nominal.high);
  if (!isBound && tried.some(({ verdict }) => verdict === 'agrees')) return [];
  if (first?.verdict !== 'contradicts' || !isNear(first, REACH)) return [];
  return [first];
}

const PASSED = /(?:破|站上|跨過|達到|(?<![a-z])(?:tops?|topped|passe[sd]|past|crosse[sd]|hits?|nears?))\s*$/u;

function distanceOf({ uses: [use] }: Finding, { nominal }: Said['mention']): number {
  const other = (use as Said['mention'] | undefined)?.nominal.low ?? Infinity;
  return Math.abs(Math.log(other / (Number.isFinite(nominal.low) ? nominal.low : nominal.high)));
}

/** 載客率 of 「載客率 83.5%」: a rate is restated by its name alone. */
function rateOf({ mention: { text, start } }: Pick<Said, 'mention'>): string {
  return (
    /\p{Script=Han}{1,2}率(?=\P{N}{0,3}$)/u.exec(text.text.slice(Math.max(0, start - 8), start))?.[0] ?? ''
  );
}

/** Whether a figure of the text may be what its headline rounds: a change for a change, an amount for an amount. */
function mayRestate(each: Said, headline: Said): boolean {
  const { mention, role, direction } = headline;
  const isBound = mention.qualifier !== 'exact' && mention.kind === 'N';
  // "Falls below 90,000" names where it fell to.
  const isSameWay = isBound
    ? each.role !== 'change'
    : (role === 'change') === (each.role === 'change') &&
      (direction === null || each.direction === direction);
  const hasUnit = mention.unit !== null && each.mention.unit !== null;
  const isLarge =
    mention.kind === 'P' || hasUnit || mention.nominal.low >= 1000 || mention.nominal.high >= 1000;
  const isNow = isPresent(each) || each.role === role;
  const isReached = !FORESEEN.test(clauseBefore(each)) || FORESEEN.test(clauseBefore(headline));
  return (
    each.mention.kind === mention.kind &&
    rateOf(each) === rateOf({ mention }) &&
    isSameWay &&
    isNow &&
    isReached &&
    isLarge &&
    alike(each.mention, mention)
  );
}
