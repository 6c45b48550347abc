import { normalText, type NormalText } from './normal.ts';
import { scanPart, type Scanned } from './part.ts';
import { scanPeriod } from './period.ts';
import type { Part, Quantity, Unreadable } from './quantity.ts';
import { canonicalUnit, scanUnit, singular } from './units.ts';

// No printed figure is longer, and what is bounded can't be slow.
const longest = 200;
// Spaces and invisible characters fold away; nobody types so many.
const longestTyped = 5 * longest;
const separators =
  /\s[/|]\s|[;；、，]\s?|,\s|\s(?:and|與|和|vs\.?|versus)\s|(?<=\p{Script=Han})[對比、，](?=\p{Script=Han}|\d)/gu;
const notNumbers = /(?<![a-z])(?:nan|infinity|infinite|n\/a|無限大|無限|无限)(?![a-z])|∞/;
const preposition =
  /^(?:of|over|in|on|for|per|to|from|with|across|among|at|by|than|that|between|above|below|more|less|higher|lower|cheaper|premium)$/;

/** True when a figure couldn't be read. */
export function isUnreadable(result: Quantity | Unreadable): result is Unreadable {
  return 'reason' in result;
}

function unreadable(text: NormalText, start: number, end: number, reason: string): Unreadable {
  const first = text.starts[start] ?? 0;
  return { start: first, end: Math.max(first, text.ends[end - 1] ?? first), reason };
}

/** The words behind a number: the head of the noun phrase is the unit, what follows a preposition is what it is of. */
function tailWords(tail: string): { unit: string | null; of: string | null } {
  const bracketed = /^ ?\((.+)\)$/.exec(tail);
  if (bracketed !== null) return { unit: null, of: bracketed[1] ?? null };
  const words = tail.trim().replace(/^-/, '').split(/[ ]+/);
  const cut = words.findIndex((word) => preposition.test(word));
  const phrase = (cut === -1 ? words : words.slice(0, cut)).join(' ');
  const of = cut === -1 ? null : words.slice(words[cut] === 'of' ? cut + 1 : cut).join(' ');
  return { unit: phrase === '' ? null : phrase, of };
}

const hanNoun =
  /^[個个顆颗家間间名位份項项座條条張张種种款所部本篇支隻只根大組组批層层道場场次件棟輛台臺艘架枚塊块片枝棵頭头匹對对雙双套](?=\p{Script=Han}|[a-z ])/u;

/** The unit that a free noun phrase names: its last word in English, the noun behind the measure word in Chinese. */
function nounUnit(phrase: string): string {
  if (/\p{Script=Han}/u.test(phrase)) {
    const whole = scanUnit(phrase, 0);
    if (whole?.end === phrase.length) return whole.unit;
    return canonicalUnit(phrase.replace(/^的/, '').replace(hanNoun, '').trim());
  }
  const last = phrase.split(/[ -]/).at(-1) ?? phrase;
  return canonicalUnit(singular(last));
}

function hasNumber(tail: string): boolean {
  return /[\p{N}$€£¥%]/u.test(tail) && !/^ ?\([^()]*\)$/.test(tail);
}

/** Gives a part the meaning of the words behind it, or null when they are no short tail of a figure. */
function withTail(part: Part, tail: string): Part | null {
  if (tail.trim() === '') return part;
  if (
    hasNumber(tail) ||
    tail.split(' ').length > 8 ||
    !/^[ \-(]?[\p{L}\p{M}]?[\p{L}\p{M}\p{N}' ()&.,/-]*$/u.test(tail)
  )
    return null;
  const { unit, of } = tailWords(tail);
  const named = of === null ? {} : { of };
  if (unit === null) return { ...part, ...named };
  if (part.unit === 'date') return null;
  const period = scanPeriod(unit, 0);
  if (part.unit !== null && period?.end === unit.length)
    return { ...part, ...named, unit: `${part.unit}/${period.period}` };
  // A figure with a unit of its own says next what it is of: "65% closed".
  return part.unit === null
    ? { ...part, ...named, unit: nounUnit(unit) }
    : { ...part, of: [unit, of].filter((word) => word !== null).join(' ') };
}

function readPart(text: NormalText, columnUnit: string | undefined): Part | Unreadable {
  const { lower } = text;
  const bare = columnUnit === undefined || canonicalUnit(columnUnit) === 'date';
  const scanned: Scanned | null = scanPart(text, 0, bare);
  if (scanned === null) {
    return unreadable(
      text,
      0,
      lower.length,
      `No number was found in “${text.cased}”. A figure is a number with a qualifier and a unit, such as “roughly 510,000 lines”.`,
    );
  }
  if (scanned.reversed === true) {
    return unreadable(
      text,
      0,
      scanned.end,
      `The range “${text.cased.slice(0, scanned.end)}” runs downwards. Write the smaller number first.`,
    );
  }
  const part = withTail(scanned.part, lower.slice(scanned.end));
  if (part === null) {
    return unreadable(
      text,
      scanned.end,
      lower.length,
      `“${text.cased.slice(scanned.end).trim()}” could not be read behind “${text.cased.slice(0, scanned.end)}”. Behind the number stand a unit and a few words that say what it is of.`,
    );
  }
  return part.unit === null && columnUnit !== undefined ? { ...part, unit: canonicalUnit(columnUnit) } : part;
}

const isPart = (result: Part | Unreadable): result is Part => 'nominal' in result;

/** Reads "65% closed / 35% open" as its pieces, when each of them is a figure. */
function readPieces(printed: string, columnUnit: string | undefined): Quantity | null {
  const pieces = printed.trim().split(separators);
  if (pieces.length < 2 || pieces.length > 8) return null;
  const parts = pieces.map((piece) => readPart(normalText(piece.trim()), columnUnit)).filter(isPart);
  const [first, ...rest] = parts;
  return first === undefined || parts.length !== pieces.length ? null : { printed, parts: [first, ...rest] };
}

function refuse(text: NormalText): Unreadable | null {
  if (text.lower.trim() === '')
    return unreadable(text, 0, text.lower.length, 'The figure is empty. Write it as the report prints it.');
  if (text.lower.length > longest)
    return unreadable(
      text,
      longest,
      text.lower.length,
      `The figure is longer than ${String(longest)} characters. Write the number, its unit, and a few words.`,
    );
  const odd = notNumbers.exec(text.lower);
  return odd === null
    ? null
    : unreadable(
        text,
        odd.index,
        odd.index + odd[0].length,
        `“${odd[0]}” is not a number that can be compared. Write a number.`,
      );
}

/**
 * Reads a printed figure: the whole string must be one, with its qualifier, unit and a short tail that
 * says what it is of. Percentages stay as printed (60 for "60%"), money is in whole units of its
 * currency, dates are days since 1970-01-01.
 *
 * @param columnUnit unit of the table column ("lines", "% QoQ", "USD"), taken by a cell that prints none
 * @returns the quantity, or which part can't be read and why; never throws
 */
export function readFigure(printed: string, columnUnit?: string): Quantity | Unreadable {
  const refused = refuse(normalText(printed.slice(0, longestTyped)));
  if (refused !== null) return refused;
  const text = normalText(printed.trim());
  const whole = readPart(text, columnUnit);
  if (isPart(whole)) return { printed, parts: [whole] };
  return readPieces(printed, columnUnit) ?? shifted(whole, printed.length - printed.trimStart().length);
}

function shifted(problem: Unreadable, by: number): Unreadable {
  return { ...problem, start: problem.start + by, end: problem.end + by };
}
