import { grammars } from './grammars.ts';
import { anyOf, normalText } from './normal.ts';
import type { Part } from './quantity.ts';
import { nameSame } from './things.ts';
import { canonicalUnit, isKnownUnit, isNoun, namesOf, sameUnit } from './units.ts';

const han = /\p{Script=Han}/u;

/** Whether one of two texts is in Chinese and the other isn't: their nouns can't be held against each other by their letters. */
export function foreign(a: string, b: string): boolean {
  return han.test(a) !== han.test(b);
}

const isPeople = (noun: string): boolean => noun === 'person' || people.test(noun);

/** Two nouns that can't be held against each other, save people and things: 支柱 is a pillar only to who knows it. */
function mayBeSame(a: string, b: string): boolean {
  const nouns = [a, b];
  return nouns.every(isNoun) && !(nouns.some(isPeople) && nouns.some((noun) => things.test(noun)));
}

/** Currencies that their own readers call 元, as they do no dollar of others, those of the sign ¥, and "5p". */
const shortCurrencies: ReadonlyMap<string, readonly string[]> = new Map([
  ['元', ['TWD', 'CNY', 'HKD', '¥']],
  ['¥', ['CNY', 'JPY']],
  ['p', ['penny']],
]);

/** "3.4 million pounds" are sterling beside £3.4m, and 磅 are not. */
function isSterling(a: string, b: string, text: string): boolean {
  return a === 'GBP' && b === 'pound' && !han.test(text);
}

function isShortFor(a: string, b: string): boolean {
  const [short, ...per] = a.split('/');
  const [whole, ...over] = b.split('/');
  const [each, other] = [per.join('/'), over.join('/')];
  if (each !== other && !(foreign(each, other) && mayBeSame(each, other))) return false;
  return short === whole || (shortCurrencies.get(short ?? '')?.includes(whole ?? '') ?? false);
}

const things = /^[件棟幢輛艘架隻棵枚]$/u;
const people = new RegExp(`^(?:${grammars.flatMap((grammar) => grammar.people ?? []).join('|')})$`, 'u');

/** 名乘客 is read as people, whom English counts by their noun: passengers, riders, but no cases. */
function counts(unit: string, noun: string): boolean {
  return unit === 'person' && !isKnownUnit(noun) && people.test(noun);
}

/** 車 for 電動車: a noun in Chinese ends in what it is of. */
function isShorter(noun: string, other: string): boolean {
  return han.test(noun) && han.test(other) && isNoun(noun) && isNoun(other) && other.endsWith(noun);
}

/** 95例 names nothing that 例 counts. */
const counter = new RegExp(`^(?:${grammars.flatMap(({ measure }) => measure ?? []).join('|')})$`, 'u');

const group = new RegExp(grammars.flatMap((grammar) => grammar.groups ?? []).join('|'), 'iu');

const percent = new RegExp(`${anyOf(namesOf('%'))}|[成折]|百分之`);

/** True for a percentage that is printed as one: in a column of them, 12 stands for it. */
function printsPercent({ unit }: Part, text: string): boolean {
  return unit?.split('/')[0] === '%' && percent.test(normalText(text).lower);
}

const acronym = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?=s?(?![\p{L}\p{N}]))/gu;

/** GPUs and CPUs, which keep their letters in every language; GB and MB measure. */
function namedByOthers(a: string, b: string): boolean {
  const [ours, theirs] = [a, b].map((text) =>
    (text.replace(/[^\p{Lu}\p{Ll}\p{N}]/gu, ' ').match(acronym) ?? []).filter(
      (word) => !isKnownUnit(canonicalUnit(word)) || canonicalUnit(word) === 'gpu',
    ),
  );
  if (ours === undefined || theirs === undefined || ours.length + theirs.length < 2) return false;
  return ours.length > 0 && theirs.length > 0 && !ours.some((word) => theirs.includes(word));
}

/** Whether what two parts count is one thing, as far as anybody can tell. */
export function unitsAgree(claimed: Part, printed: Part, claimText: string, text: string): boolean {
  if (namedByOthers(claimText, text)) return false;
  // A dozen are so many things, and no share.
  if (claimed.unit === '%' && printed.unit === null && group.test(text)) return false;
  // A place in a row is no count.
  if (claimed.unit === 'ordinal' && printed.unit === null) return false;
  // A score is two numbers, and twelve of a hundred are no twelve.
  if (printed.unit === null && (claimed.unit === 'ratio' || printsPercent(claimed, claimText))) return false;
  // "2 in 3" is a part of all, and 2:3 one part beside the other.
  if (claimed.unit === null && printed.unit === 'ratio') return false;
  if (printed.unit === null || claimed.unit === null || sameUnit(claimed.unit, printed.unit)) return true;
  const [a, b] = [canonicalUnit(claimed.unit), canonicalUnit(printed.unit)];
  // 人次 counts a person each time, and people once.
  if ([a, b].includes('人次') && [a, b].includes('person')) return false;
  const named = isNoun(a) && isNoun(b) ? nameSame(claimText, text) : null;
  if (named === true || isShorter(a, b) || isShorter(b, a)) return true;
  const translated = foreign(claimText + claimed.unit, text + printed.unit);
  if (isNoun(a) && isNoun(b) && counter.test(a) !== counter.test(b)) return mayBeSame(a, b);
  if (translated && (counts(a, b) || counts(b, a))) return true;
  // A rate may leave its period out ("45%" for "45% QoQ"), but not name another; a speed is no length.
  if (a.startsWith(`${b}/`) && /^(?:%|[A-Z]{3}|¥|元)$/.test(b)) return true;
  if (isSterling(a, b, text) || isSterling(b, a, claimText)) return true;
  return isShortFor(a, b) || isShortFor(b, a) || (translated && named === null && mayBeSame(a, b));
}
