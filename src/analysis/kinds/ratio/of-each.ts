import { isAmount, textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { figureTerm, reckon, type Formula } from '../../formula.ts';
import { stemsOf } from '../../linking/words.ts';
import { alike } from '../../text/alike.ts';
import { matchShape } from '../../text/shape.ts';
import { EACH_BEFORE, EACH_BEHIND, EACH_OF, PERIOD_OF_RATE, TOTAL_OF_EACH } from '../../words/each-cues.ts';

/**
 * How many there are, what each of them has, and what that comes to: "24 turbines of 4.5 MW each, 108 MW in
 * all", 「4,200 張，每張 12,000 元，收入 5,040 萬元」.
 */
export function findProductsOfEach(discourse: Discourse): Finding[] {
  return discourse.flatMap((said) => [
    ...said.flatMap((each) => {
      const measure = isAmount(each) ? measureOf(each) : null;
      return measure === null ? [] : holdProduct(each, measure, said);
    }),
    ...holdSpelled(said),
  ]);
}

/** "Each of the 25 teams has 14 players, 350 in total": nothing is left open. */
function holdSpelled([first]: readonly Said[]): Finding[] {
  if (!first) return [];
  return EACH_OF.flatMap((pattern) => matchShape(pattern, first.sentence)).flatMap(
    ({ figures: { count, each, total } }) => {
      if (!count || !each || !total || total.nominal.low <= each.nominal.low) return [];
      const formula: Formula = { kind: 'product', of: [figureTerm(count), figureTerm(each)] };
      const finding = setAgainst('ratio', total, formula, 'What they come to');
      return finding && isNear(finding, 1.6) ? [finding] : [];
    },
  );
}

/** What an amount is for one of: 張 of 「每張」, "household" of "per household", nothing of "each". */
function measureOf({ context: { before, behind } }: Said): string | null {
  const match = EACH_BEFORE.exec(before) ?? EACH_BEHIND.exec(behind);
  return match && (match.groups?.measure ?? match.groups?.noun ?? '');
}

function holdProduct(each: Said, measure: string, said: readonly Said[]): Finding[] {
  const named = said.filter((other) => other !== each && isCountOf(other, measure, each));
  const counted = named.length > 0 ? named : soleCount(each, said);
  const last = counted.findLast(({ mention }) => mention.end <= each.mention.start);
  const counts = last ? [last, ...counted.filter((other) => other !== last)] : counted;
  const totals = said.filter((other) => isTotalOf(other, each));
  const tried = totals.flatMap((total) =>
    counts
      .filter((count) => count !== total && total.mention.nominal.low > each.mention.nominal.low)
      .map((count) => ({ total, formula: productOf(each, count) })),
  );
  const good = tried.find(({ total, formula }) => holdAgainst(total.mention, formula) === 'agrees');
  if (good) return tell(good);
  const [first] = tried;
  return first && totals.length === 1 && isForced(first, each, said) ? tell(first) : [];
}

interface Product {
  readonly total: Said;
  readonly formula: Formula;
}

function tell({ total, formula }: Product): Finding[] {
  const finding = setAgainst('ratio', total.mention, formula, 'What they come to');
  return finding ? [finding] : [];
}

function productOf({ mention: each }: Said, { mention: count }: Said): Formula {
  const plain = { ...each, unit: each.unit?.replace(/\/.*$/u, '') ?? null };
  return { kind: 'product', of: [figureTerm(count), figureTerm(plain)] };
}

/** 「62,000 名觀眾，票價每張 400 元」: the one count beside an amount, which is of who has one each. */
function soleCount(each: Said, said: readonly Said[]): Said[] {
  const counts = said.filter(
    ({ mention: { kind, unit, nominal }, role, context }) =>
      kind === 'N' &&
      role !== 'change' &&
      (unit === null || /^(?:person|\p{Script=Han})$/u.test(unit)) &&
      Number.isInteger(nominal.low) &&
      !EACH_BEFORE.test(context.before),
  );
  const others = counts.filter((count) => count !== each && count.mention.unit !== each.mention.unit);
  return others.length === 1 ? others : [];
}

function isCountOf({ mention, sentence, role, context }: Said, measure: string, each: Said): boolean {
  const isOther = mention.unit === null || mention.unit !== each.mention.unit;
  const isCount = mention.kind === 'N' && Number.isInteger(mention.nominal.low) && role !== 'change';
  if (!isCount || !isOther || EACH_BEFORE.test(context.before)) return false;
  if (measure === '') return mention.end <= each.mention.start && mention.unit === null;
  if (/^\p{Script=Han}/u.test(measure))
    return (
      mention.unit === measure ||
      isInUnitOf(each, mention) ||
      (mention.unit === 'person' && /^[人名位]/u.test(measure))
    );
  const behind = sentence.text.text.slice(mention.start, Math.min(sentence.end, mention.end + 30));
  return [...stemsOf(measure)].some((stem) => stemsOf(behind).has(stem));
}

/** 「每公頃 9 萬元」 and 540 公頃: a unit of two characters behind 每. */
function isInUnitOf({ mention, sentence }: Said, counted: Said['mention']): boolean {
  const unit = /每(?<unit>\p{Script=Han}{2})[^每]{0,6}$/u.exec(
    textBetween(sentence, mention.start - 9, mention.start),
  )?.groups?.unit;
  return unit !== undefined && printedAt(counted).endsWith(unit);
}

function isTotalOf({ mention, role, context }: Said, { mention: each }: Said): boolean {
  const isUnit = alike(mention, each) && (each.unit === null || mention.unit !== null);
  return (
    mention.kind === 'N' &&
    mention !== each &&
    isUnit &&
    role !== 'change' &&
    role !== 'earlier' &&
    !EACH_BEFORE.test(context.before)
  );
}

/** A sum of money for a month is none for a year, and a stretch of time beside them may be a factor. */
function isForced({ total, formula }: Product, each: Said, said: readonly Said[]): boolean {
  const claim = total.mention;
  const periods = [each, total].map(
    (of) => PERIOD_OF_RATE.exec(of.context.before.slice(-8) + printedAt(of.mention))?.[0] ?? '',
  );
  const hasTime = said.some(({ mention: { kind } }) => kind === 'U');
  const isNamed = TOTAL_OF_EACH.test(total.context.before) || TOTAL_OF_EACH.test(total.context.behind);
  return (
    periods[0] === periods[1] &&
    !hasTime &&
    (each.mention.qualifier === 'exact' || each.mention.qualifier === 'about') &&
    (isNear({ formula, claim }, isNamed ? 1.6 : 1.3) || isTenfold(formula, claim.nominal.low))
  );
}

/** A nought too many, or too few: the commonest slip in a product of large numbers. */
function isTenfold(formula: Formula, printed: number): boolean {
  const power = Math.log10((reckon(formula)?.nominal.low ?? 0) / printed);
  return Math.abs(power) > 0.9 && Math.abs(power - Math.round(power)) < 0.02;
}
