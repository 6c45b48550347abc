import { factorBetween } from '../../aligned-units.ts';
import { textBetween, type Discourse, type Said } from '../../discourse/said.ts';
import { wordsNaming } from '../../discourse/named-amounts.ts';
import { setAgainst, type Finding } from '../../finding.ts';
import { figureTerm } from '../../formula.ts';
import { numberOf, printedAt } from '../../figure.ts';
import { stemsOf } from '../../linking/words.ts';

/** Between an amount and the same in another unit: "9,400 hectares have burned, or 94 square kilometres". */
const OR =
  /^[^;；。,，(（]{0,24}[,，(（] ?(?:or|that is|equal to|i\.e\.|也就是|即|相當於|約合|合)(?: (?:about|some|roughly|nearly|almost|just|over))* ?$|^ ?[(（](?:about |some |or |約)?$/u;

/** One amount in two units beside each other, and one number that is printed in two units. */
export function findUnits(discourse: Discourse): Finding[] {
  const all = discourse.flat().filter(({ mention }) => isMeasured(mention));
  const alike = [...Map.groupBy(all, digits).values()].filter(
    ({ length }) => length > 1 && length < MOST_ALIKE,
  );
  return [
    ...discourse.flatMap((said) => said.slice(1).flatMap((second, index) => holdBeside(said[index], second))),
    ...alike.flatMap((same) => same.flatMap((later, index) => holdAcross(later, same.slice(0, index)))),
  ];
}

/** A number that is printed more often says nothing by itself. */
const MOST_ALIKE = 8;

function isMeasured(mention: Said['mention']): boolean {
  return (
    (mention.kind === 'N' || mention.kind === 'U') && mention.unit !== null && numberOf(mention) !== null
  );
}

function holdBeside(first: Said | undefined, second: Said): Finding[] {
  if (!first || !areConvertible(first, second)) return [];
  if (!OR.test(textBetween(first.sentence, first.mention.end, second.mention.start))) return [];
  const finding = setAgainst(
    'restated',
    second.mention,
    figureTerm(first.mention),
    'The amount in another unit',
  );
  return finding ? [finding] : [];
}

/** Units of one dimension that are neither the same nor money. */
function areConvertible({ mention: a }: Said, { mention: b }: Said): boolean {
  if (!isMeasured(a) || !isMeasured(b) || a.unit === b.unit) return false;
  return factorBetween(a.unit ?? '', b.unit ?? '') !== null;
}

/** "3.5 kilometres downstream" and "3.5 miles downstream": a number that isn't the same in the other unit. */
function holdAcross(later: Said, before: readonly Said[]): Finding[] {
  const earlier = before.find(
    (each) =>
      each.at !== later.at &&
      each.mention.nominal.low !== 1 &&
      digits(later).length > 1 &&
      areConvertible(each, later) &&
      sharedNames(each, later) > 0,
  );
  const finding =
    earlier &&
    setAgainst('restated', later.mention, figureTerm(earlier.mention), 'What is printed in two units');
  return finding?.verdict === 'contradicts' ? [finding] : [];
}

function digits({ mention }: Said): string {
  return /\d[\d,.]*\d|\d/u.exec(printedAt(mention))?.[0] ?? '';
}

function sharedNames(a: Said, b: Said): number {
  const own = stemsOf(wordsNaming(a));
  const units = stemsOf(`${printedAt(a.mention)} ${printedAt(b.mention)}`);
  return [...stemsOf(wordsNaming(b))].filter((stem) => own.has(stem) && !units.has(stem)).length;
}
