import type { Claim } from '../../claims/claim.ts';
import { alteredFrom } from '../../figures/altered.ts';
import { changeAround, unclearMultiple } from '../../figures/compare-change.ts';
import { findFigures } from '../../figures/find.ts';
import { compareFigures, compareThings } from '../../figures/compare.ts';
import { compareText, joinsNumber } from '../../figures/compare-text.ts';
import { monthName } from '../../figures/en/months.ts';
import { normalText } from '../../figures/normal.ts';
import { endOf, startOf } from '../../content/markdown/parse-markdown.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { isNoun, scanUnit } from '../../figures/units.ts';
import type { RunLink, TextRun } from '../../content/markdown/text-runs.ts';
import { claimIdOf } from '../../schemas/destination.ts';
import { changeBeside } from './change-beside.ts';
import { denialBeside, outcomeBeside } from './denial-beside.ts';
import { momentBeside } from './moment-beside.ts';
import { outsideAfterthought, outsideBracket, outsideNote, outsideQualifier } from './qualifier-beside.ts';
import { rateBeside } from './rate-beside.ts';

/** A link at the beginning of its block, with the words that lead into the block before it. */
function ledInto(run: TextRun, link: RunLink): readonly [TextRun, RunLink] {
  if (run.lead === undefined || run.text.slice(0, link.start).trim() !== '') return [run, link];
  const lead = `${run.lead.replace(/[:：]?$/u, ':')} `;
  const moved = (each: RunLink): RunLink => ({
    ...each,
    start: each.start + lead.length,
    end: each.end + lead.length,
  });
  return [{ ...run, text: lead + run.text, links: run.links.map(moved) }, moved(link)];
}

/** The text without the links to other claims right beside a link on lines of their own: each says its figure by itself. */
function besideAlone({ links, text, ...run }: TextRun, link: RunLink): TextRun {
  const others = links.filter(
    (other) =>
      claimIdOf(other.address) !== null &&
      ((other.end === link.start && endOf(other.node) < startOf(link.node)) ||
        (other.start === link.end && endOf(link.node) < startOf(other.node))),
  );
  const spaced = others.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  );
  return { ...run, links, text: spaced };
}

/** How words beside a claim link make another figure of what it prints, or null when they don't. */
export function differenceBeside(
  block: TextRun,
  inBlock: RunLink,
  claim: Claim,
  text: string,
): string | null {
  const [whole, link] = ledInto(block, inBlock);
  const run = besideAlone(whole, link);
  return (
    outsideNumeral(run, link, text) ??
    outsideLetters(run, link, claim, text) ??
    outsideSymbol(run, link, text) ??
    outsideGrowth(run, link, claim, text) ??
    outsideQualifier(run, link, claim, text) ??
    outsideBracket(run, link, claim, text) ??
    outsideAfterthought(run, link, claim, text) ??
    outsideNote(run, link, claim, text) ??
    outsideUnit(run, link, claim, text) ??
    outsideCurrency(run, link, claim, text) ??
    outsideNoun(run, link, claim, text) ??
    outsidePlural(run, link, claim, text) ??
    outsideAltering(run, link, claim, text) ??
    changeBeside(run, link, claim, text) ??
    rateBeside(run, link, claim, text) ??
    denialBeside(run, link, claim) ??
    momentBeside(run, link, claim) ??
    outcomeBeside(run, link, claim)
  );
}

/** A numeral before the link is part of its number, 「三[51萬行](…)」, and so is what makes a place or a fraction of it. */
function outsideNumeral(run: TextRun, { start, end }: RunLink, text: string): string | null {
  const before = /\S$/u.exec(run.text.slice(0, start).slice(-2))?.[0] ?? '';
  if (before === '第') return goesOnWith(before);
  if (run.text.startsWith('分之', end)) return goesOnWith('分之');
  return joinsNumber(before, text) ? goesOnWith(before) : null;
}

// Chinese words stand beside each other without a space.
const ofWord = String.raw`(?!\p{Script=Han})[\p{L}\p{N}\p{M}]`;
const [wordEnds, wordBegins] = [new RegExp(`${ofWord}$`, 'u'), new RegExp(`^${ofWord}`, 'u')];

/** True within a word: between two letters or digits of it. */
export function isInWord(text: string, at: number): boolean {
  return wordEnds.test(text.slice(Math.max(0, at - 2), at)) && wordBegins.test(text.slice(at, at + 2));
}

/** Letters glued to the link make one word with its figure: "over[510,000](…)", "Q[3](…)". */
function outsideLetters(run: TextRun, { start, end }: RunLink, claim: Claim, text: string): string | null {
  if (!claim.figure) return null;
  const [before, behind] = [run.text.slice(Math.max(0, start - 30), start), run.text.slice(end, end + 30)];
  const glued = isInWord(before + text, before.length)
    ? /[\p{L}\p{N}\p{M}]+$/u.exec(before)
    : isInWord(text + behind, text.length)
      ? /^[\p{L}\p{N}\p{M}]+/u.exec(behind)
      : null;
  return glued && goesOnWith(glued[0]);
}

function goesOnWith(sign: string): string {
  return `“${sign}” beside the link goes on with its number.`;
}

/** 成長[三倍](…) against a claim of "three times", in which nobody knows whether the one before is counted. */
function outsideGrowth(run: TextRun, { start, end }: RunLink, claim: Claim, text: string): string | null {
  const quantity = readFigure(text);
  if (!claim.figure || isUnreadable(quantity)) return null;
  const change = changeAround(run.text.slice(Math.max(0, start - 30), start), run.text.slice(end, end + 30));
  return unclearMultiple(claim.figure, quantity, change)?.message ?? null;
}

const partOfNumber =
  /成(?![長长功為为立員员就果])|[\p{N}〇零一二兩两三四五六七八九十百千萬万億亿兆倍半%％‰$€£¥￥]|\b(?:hundred|thousand|million|milliard|billion|trillion|quadrillion|lakh|crore|dozen|score|percent|half|fold|[kmb]n?)\b/iu;

/** Beside a link these go on with its number; a qualifier or a unit there does not. "March [2026](…)" is no year. */
export const numberInside = new RegExp(`${partOfNumber.source}|(?<![a-z])${monthName}(?![a-z])`, 'iu');

/** How far from its number a part of a figure can stand. */
export const NEAR = 16;

/** What goes on with the figure that an empty link prints, as it would with a typed one: “–萬” behind it. */
export function numberBeside({ text }: TextRun, { start, end }: RunLink, printed: string): string | null {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const whole = before + printed + text.slice(end, end + NEAR);
  const [from, to] = [before.length, before.length + printed.length];
  const figure = findFigures(whole).find((each) => each.start < to && each.end > from);
  if (figure === undefined) return null;
  const outside = whole.slice(Math.min(figure.start, from), from) + whole.slice(to, Math.max(to, figure.end));
  return numberInside.test(outside) ? goesOnWith(outside.trim()) : null;
}

const symbolBefore = /[\p{Sc}√∛∜≠≤≥<>×÷∓¬](?=\s?$)/u;
const symbolBehind = /^\s?([\p{Sc}%％‰])/u;

/** A symbol of money or arithmetic that no figure has there; those that one may have make a figure that is cut. */
function outsideSymbol(run: TextRun, { start, end }: RunLink, text: string): string | null {
  const [before] = symbolBefore.exec(run.text.slice(Math.max(0, start - 2), start)) ?? [];
  if (before !== undefined && isUnreadable(readFigure(before + text))) return goesOnWith(before);
  const behind = symbolBehind.exec(run.text.slice(end, end + 2))?.[1];
  return behind !== undefined && isUnreadable(readFigure(text + behind)) ? goesOnWith(behind) : null;
}

/** What makes another unit of one: a power, or points of a share, which aren't points to something. */
const ANOTHER_UNIT =
  /^[ -](squared(?![a-z])|cubed(?![a-z])|times over(?![a-z])|points?(?=[.,;:!?)]|$| (?:higher|lower|more|less|above|below|from|since|on|over|between|by)(?![a-z])))/;

/** A unit behind the link is the figure's: "[510,000](…) files" counts no lines. */
function outsideUnit(run: TextRun, { end }: RunLink, claim: Claim, text: string): string | null {
  const quantity = readFigure(text);
  if (!claim.figure || isUnreadable(quantity)) return null;
  const behind = normalText(run.text.slice(end, end + 40)).lower;
  const [, power] = ANOTHER_UNIT.exec(behind) ?? [];
  if (power !== undefined && (quantity.parts[0].unit === '%' || !power.startsWith('point')))
    return goesOnWith(power);
  if (quantity.parts[0].unit !== null) return null;
  const unit = scanUnit(behind, 0);
  const counted = unit === null ? null : readFigure(`${text}${behind.slice(0, unit.end)}`);
  if (counted === null || isUnreadable(counted)) return null;
  const difference = compareFigures(claim.figure, counted);
  return difference?.what === 'unit' ? difference.message : null;
}

/** A noun in the plural that ends what is said behind a number: " bedrooms." */
const nounBehind =
  /^ (?:of )?(?:[a-z]+ ){0,2}(?!comes|stands|makes|seems|appears|remains|belongs|refers|includes|covers|counts|lies|leads|means|says|does|exceeds|matches|fits|goes|gets|was|has|this|its|others)[a-z]{3,}(?<!s)s(?=[.,;:!?)]|$| (?:in|of|at|on|were|are|had|have|that|which|and|from|by|for)(?![a-z]))/;

/** Another noun behind a link that gives a number alone: "[200](…) bedrooms" of 200 beds. */
function outsidePlural(run: TextRun, { end }: RunLink, claim: Claim, text: string): string | null {
  const [noun] = nounBehind.exec(normalText(run.text.slice(end, end + 40)).lower) ?? [];
  const [number, unit] = [readFigure(text), claim.figure?.parts[0].unit ?? null];
  if (!claim.figure || noun === undefined || unit === null || !isNoun(unit)) return null;
  if (isUnreadable(number) || number.parts[0].unit !== null) return null;
  const counted = readFigure(text + noun);
  const difference = isUnreadable(counted) ? null : compareFigures(claim.figure, counted);
  return difference?.what === 'unit' ? difference.message : null;
}

/** Letters before a sign of money name another's: CA[$4.6 billion](…). */
function outsideCurrency(run: TextRun, { start }: RunLink, claim: Claim, text: string): string | null {
  const [letters] = /(?<!\p{L})\p{Lu}{1,3}$/u.exec(run.text.slice(0, start).slice(-4)) ?? [];
  if (!claim.figure || letters === undefined || !/^\p{Sc}/u.test(text)) return null;
  return compareText(claim.figure, letters + text)?.message ?? null;
}

/** Words that make another amount of a number, as they would in the link: "aged [15](…)" of 15 years. */
function outsideAltering(
  { text: run }: TextRun,
  { start, end }: RunLink,
  claim: Claim,
  text: string,
): string | null {
  if (!claim.figure) return null;
  const [head, rest] = [run.slice(Math.max(0, start - 30), start), run.slice(end, end + 30)];
  return alteredFrom(claim.figure, head, text, rest)?.message ?? null;
}

/** Whole words behind the link, which may say what its figure counts: "[40](…) silver medals". */
function outsideNoun(run: TextRun, { end }: RunLink, claim: Claim, text: string): string | null {
  const behind = run.text.slice(end, end + 30).replace(/(?<=.{29})[a-z]+$/i, '');
  return claim.figure ? (compareThings(claim.figure, text + behind)?.message ?? null) : null;
}
