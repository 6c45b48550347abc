import { factorBetween } from '../aligned-units.ts';
import { printedAt, type Figure } from '../figure.ts';
import type { Mention } from './mention.ts';

/** Whether two figures can be amounts of one thing: their units don't disagree. */
export function alike(a: Figure, b: Figure): boolean {
  if (a.unit === null || b.unit === null) return !isMoney(a) && !isMoney(b);
  // "From $12.00 to $14.00 an hour" prints the period once.
  const isOnce = a.unit.includes('/') !== b.unit.includes('/');
  const [x, y] = isOnce ? [baseOf(a.unit), baseOf(b.unit)] : [a.unit, b.unit];
  return plain(x) === plain(y) || areOneCount(a, b) || factorBetween(x, y) !== null;
}

/** 元 is the money of whatever country the text is from; a win and a defeat are matches. */
function plain(unit: string): string {
  if (unit === '勝' || unit === '敗' || unit === '和') return '場';
  return unit === 'TWD' || unit === 'CNY' || unit === 'HKD' ? '元' : unit;
}

/** 「1,080 份有效樣本」 are those who answered, 「有效票 29 萬張」 votes: two measure words for one count. */
export function areOneCount(a: Figure, b: Figure): boolean {
  const units = [a.unit, b.unit];
  if (isCountedAs(a, b.unit) || isCountedAs(b, a.unit)) return true;
  if (units.includes('份') && units.includes('person')) return [a, b].some(isOfSample);
  return units.includes('張') && units.includes('票') && [a, b].some(isOfVotes);
}

/** 「76 個測站」 are 76 站: the noun behind a measure word ends in the other. */
function isCountedAs({ unit, text: { text }, end }: Figure, other: string | null): boolean {
  if (other === null || unit === other || !/^[個處家間座]$/u.test(unit ?? '')) return false;
  return /^[站所校院店戶班隊廠村里區鄉]$/u.test(other) && text.slice(end + 1, end + 4).includes(other);
}

function isOfSample({ unit, text: { text }, start, end }: Figure): boolean {
  const isBefore = /(?:樣本|問卷|回覆|答卷)[共計有為約達]*\s*$/u.test(
    text.slice(Math.max(0, start - 6), start),
  );
  const isBehind = /^(?:有效|成功|完成)?(?:樣本|問卷|回覆|答卷)/u.test(text.slice(end, end + 5));
  return unit === '份' && (isBefore || isBehind);
}

function isOfVotes({ unit, text: { text }, start }: Figure): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return unit === '張' && /(?:選票|效票|投票數?|廢票)[共計有為]*\s*$/u.test(before);
}

/** Amounts of money, and percentages: their unit is never left out. */
export function isMoney({ unit }: Figure): boolean {
  return unit !== null && (/^(?:[A-Z]{3}|¥|%)$/u.test(unit) || unit === '元');
}

function baseOf(unit: string): string {
  return unit.replace(/\/.*$/u, '');
}

/** Whether two figures are of one kind: "42.6 years" and a bare "42.1" are. */
export function areOfOneKind(a: Mention, b: Mention): boolean {
  return a.kind === b.kind || isBareOf(a, b) || isBareOf(b, a);
}

/** "Four more than the 49 hours" leaves its unit out; "for sixteen years" and a bare 26 are of two things. */
function isBareOf(bare: Mention, time: Mention): boolean {
  return time.kind === 'U' && bare.kind === 'N' && bare.unit === null && /\d/u.test(printedAt(time));
}
