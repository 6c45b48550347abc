import { grammars } from './grammars.ts';
import { scanLabel } from './label.ts';
import { normalText, type NormalText } from './normal.ts';
import { plainPart, qualified, scanPart } from './part.ts';
import { isPlainNumber } from './plain-number.ts';
import type { Part, Quantity, Unreadable } from './quantity.ts';
import { denied, downwards, noNumber, strayWords, unfit } from './parse-errors.ts';
import { trailingQualifier } from './qualifiers.ts';
import { withTail } from './tail.ts';
import { canonicalUnit } from './units.ts';

// No printed figure is longer, and what is bounded can't be slow.
const longest = 200;
// Spaces and invisible characters fold away; nobody types so many.
const longestTyped = 5 * longest;
const separators =
  /\s[/|]\s|\s?[／｜]\s?|(?<=\p{Script=Han})\/|[;；、，]\s?|,\s|\s(?:and|與|和|vs\.?|versus)\s|(?<=\p{Script=Han})[對比、，](?=\p{Script=Han}|\d)/gu;
/** True when a figure couldn't be read. */
export function isUnreadable(result: Quantity | Unreadable): result is Unreadable {
  return 'reason' in result;
}

function unreadable(text: NormalText, start: number, end: number, reason: string): Unreadable {
  const first = text.starts[start] ?? 0;
  return { start: first, end: Math.max(first, text.ends[end - 1] ?? first), reason };
}

/** Reads a part that begins at `at`, behind what was read as its label. */
function readPartAt(text: NormalText, at: number, columnUnit: string | undefined): Part | Unreadable {
  const { lower } = text;
  const bare = columnUnit === undefined || canonicalUnit(columnUnit) === 'date';
  const scanned = scanPart(text, at, bare);
  if (scanned === null) return unreadable(text, 0, lower.length, noNumber(text.cased));
  const { end } = scanned;
  if (scanned.reversed === true) return unreadable(text, 0, end, downwards(text.cased.slice(0, end)));
  if (scanned.denied === true) return unreadable(text, 0, end, denied(text.cased.slice(0, end)));
  const behind = trailingQualifier(lower);
  const isBehind = behind !== null && behind.start >= end;
  const tailed = withTail(scanned.part, lower.slice(end, isBehind ? behind.start : undefined));
  const part = tailed === null || !isBehind ? tailed : qualified(tailed, behind.qualifier);
  if (part === null)
    return unreadable(text, end, lower.length, strayWords(text.cased.slice(0, end), text.cased.slice(end)));
  return part.unit === null && columnUnit !== undefined ? { ...part, unit: canonicalUnit(columnUnit) } : part;
}

const isPart = (result: Part | Unreadable): result is Part => 'nominal' in result;

/** Reads one part, with what it is of before or behind it. */
function readPart(text: NormalText, columnUnit: string | undefined, listed = false): Part | Unreadable {
  const plain = readPartAt(text, 0, columnUnit);
  const label = isPart(plain) ? null : scanLabel(text.lower, listed);
  if (label === null) return plain;
  const part = readPartAt(text, label.end, columnUnit);
  return isPart(part) && part.unit !== null && part.unit !== 'date' ? { of: label.of, ...part } : plain;
}

/** Reads "65% closed / 35% open" as its pieces, when each of them is a figure. */
function readPieces(printed: string, columnUnit: string | undefined): Quantity | null {
  const pieces = printed.trim().split(separators);
  if (pieces.length < 2 || pieces.length > 8) return null;
  const parts = pieces.map((piece) => readPart(normalText(piece.trim()), columnUnit, true)).filter(isPart);
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
  const odd = unfit(text);
  return odd === null ? null : unreadable(text, odd.start, odd.end, odd.reason);
}

const bracketed = /^([^()]{0,6})\(([^()]*\d[^()]*)\)(%?)$/;
const yearAlone = /^(?:1[5-9]|20|21)\d\d$/;

/** "(3.2)" in accounts is −3.2, with its currency or its sign of percent on either side. */
function withoutBrackets(printed: string, columnUnit: string | undefined): string {
  const [, before = '', inside = '', behind = ''] = bracketed.exec(printed.trim()) ?? [];
  if (
    !/^[^\p{L}\p{N}]*$|^[a-z]{0,3}[$]$/iu.test(before) ||
    !/^[^\p{L}]*\d[\d.,\s]*(?:%|[a-z]{1,2})?$/iu.test(inside)
  )
    return printed;
  return columnUnit === undefined && yearAlone.test(inside.trim()) ? printed : `-${before}${inside}${behind}`;
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
  const unit = columnUnit === undefined ? 'date' : canonicalUnit(columnUnit);
  // Most cells of most tables, in a unit in which none of them is a year.
  if (unit !== 'date' && isPlainNumber(printed)) return { printed, parts: [plainPart(printed, unit)] };
  const refused = refuse(normalText(printed.slice(0, longestTyped)));
  if (refused !== null) return refused;
  const text = normalText(withoutBrackets(printed, columnUnit).trim());
  const whole = readPart(text, columnUnit);
  if (isPart(whole)) return { printed, parts: [whole] };
  return (
    readScore(printed, text.lower) ??
    readPieces(printed, columnUnit) ??
    shifted(whole, printed.length - printed.trimStart().length)
  );
}

/** Reads a score whose sides say what they count: "217 votes to 203". */
function readScore(printed: string, lower: string): Quantity | null {
  for (const { writeScore } of grammars) {
    const written = writeScore?.(lower) ?? null;
    const score = written === null ? null : readPart(normalText(written), undefined);
    if (score !== null && isPart(score)) return { printed, parts: [score] };
  }
  return null;
}

function shifted(problem: Unreadable, by: number): Unreadable {
  return { ...problem, start: problem.start + by, end: problem.end + by };
}
