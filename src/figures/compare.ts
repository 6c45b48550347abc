import { alike } from './alike.ts';
import { scanDate } from './date.ts';
import { writeDay, writeTime } from './days.ts';
import { decimalOf, isBeyondNumber } from './decimal.ts';
import { numberFormat } from './notation.ts';
import { ends, type Interval, type Part, type Qualifier, type Quantity } from './quantity.ts';
import { foreign, unitsAgree } from './compare-units.ts';
import { countOther, describeOther, measureOther, nameSame } from './things.ts';
import { commonUnit, isNoun } from './units.ts';

/** How a printed figure differs from the claim that it stands for. */
export interface Difference {
  readonly what: 'number' | 'qualifier' | 'unit' | 'precision' | 'parts' | 'unreadable';
  /** A sentence for an editor. */
  readonly message: string;
}

const wording: Readonly<Record<Qualifier, string>> = {
  exact: '',
  about: 'about ',
  over: 'more than ',
  'at-least': 'at least ',
  under: 'less than ',
  'at-most': 'at most ',
  nearly: 'nearly ',
  by: 'by ',
  after: 'after ',
};

function numberText(value: number, { unit, exact }: Part): string {
  const digits = decimalOf(value, exact);
  if (isBeyondNumber(digits)) return digits;
  if (unit === 'date' || unit === 'day of the year') return writeDay(value, unit !== 'date');
  if (unit === 'time of day') return writeTime(value);
  return numberFormat('en', { maximumSignificantDigits: 15 }).format(value);
}

function meaning(part: Part): string {
  const numbers = ends(part.nominal)
    .map((end) => numberText(end, part))
    .join(' to ');
  return `${wording[part.qualifier]}${numbers}`;
}

/** What products and fractions of one number may differ by; numbers of up to twelve digits differ by more. */
const NOISE = 2e-13;

const close = (a: number, b: number): boolean =>
  a === b || Math.abs(a - b) <= NOISE * Math.max(Math.abs(a), Math.abs(b));

function sameNumbers(a: Interval, b: Interval): boolean {
  const [x, y] = [ends(a), ends(b)];
  return x.length === y.length && x.every((end, i) => close(end, y[i] ?? Number.NaN));
}

/** Two numbers of many digits that differ in the last of them. */
function otherDigits(a: Part, b: Part): boolean {
  if ((a.exact ?? b.exact) === undefined) return false;
  const [ours, theirs] = [a, b].map(({ nominal, exact }) =>
    ends(nominal).map((end) => decimalOf(end, exact)),
  );
  return ours?.join(' ') !== theirs?.join(' ');
}

/** 4–2 for 2–1: a score's two numbers are what it says. */
function otherPair({ pair: ours }: Part, { pair: theirs }: Part): boolean {
  return ours !== undefined && theirs !== undefined && ours[0] !== theirs[0];
}

function width({ nominal, outer }: Part): number {
  return Math.max(
    Number.isFinite(nominal.low) ? nominal.low - outer.low : 0,
    Number.isFinite(nominal.high) ? outer.high - nominal.high : 0,
  );
}

const plainOf = (of: string): string =>
  of
    .toLowerCase()
    .replace(/^(?:the|an?|of) /, '')
    .replace(/^(?:above|more than|higher than) /, 'over ')
    .replace(/^(?:less|fewer|smaller)$/, 'lower')
    .replace(/^(?:more|greater|larger)$/, 'higher')
    .replace(/[()]/g, '')
    .trim();

/** The days that a tail names ("2024", 「2024 年」), or null when it is no date. */
function daysOf(of: string): Interval | null {
  const text = plainOf(of);
  const date = scanDate(text, 0);
  return date?.end === text.length ? date.part.nominal : null;
}

function tailsAgree(claimed: Part, printed: Part): boolean {
  if (claimed.of === undefined || printed.of === undefined) return true;
  const [ours, theirs] = [daysOf(claimed.of), daysOf(printed.of)];
  if (ours !== null && theirs !== null) return sameNumbers(ours, theirs);
  const [claim, text] = [plainOf(claimed.of), plainOf(printed.of)];
  return foreign(claim, text) || claim === text || nameSame(claim, text) === true;
}

function differenceOfParts(claim: Part, typed: Part, claimText: string, text: string): Difference | null {
  const [claimed, printed] = alike(claim, claimText, typed, text);
  const says = (): string => `“${text}” says ${meaning(printed)}; the claim says ${meaning(claimed)}`;
  const isOther = !sameNumbers(claimed.nominal, printed.nominal) || otherDigits(claimed, printed);
  if (isOther || otherPair(claimed, printed)) {
    return {
      what: 'number',
      // Written when it is asked for: to find a claim that fits, a figure is held against all of them.
      get message() {
        return `${says()} (“${claimText}”).`;
      },
    };
  }
  if (claimed.either !== printed.either) {
    return {
      what: 'number',
      message: `“${printed.either === true ? text : claimText}” is one or the other, with nothing between them; “${printed.either === true ? claimText : text}” is all from one to the other.`,
    };
  }
  if (claimed.qualifier !== printed.qualifier) {
    return {
      what: 'qualifier',
      message: claimed.qualifier === 'exact' ? `${says()} exactly, without a qualifier.` : `${says()}.`,
    };
  }
  if (!unitsAgree(claimed, printed, claimText, text)) {
    return {
      what: 'unit',
      message: `“${text}” is in ${String(printed.unit)}; the claim (“${claimText}”) is in ${String(claimed.unit)}.`,
    };
  }
  if (!tailsAgree(claimed, printed)) {
    return {
      what: 'parts',
      message: `“${text}” is of ${String(printed.of)}; the claim (“${claimText}”) is of ${String(claimed.of)}.`,
    };
  }
  // In another unit the same digits leave open about as much, never the same: 90 minutes, an hour and a half.
  const leeway = commonUnit(claim.unit ?? '', typed.unit ?? '') === null ? 1 - 1e-6 : 1 / 2;
  const finer = width(printed) < width(claimed) * leeway && width(printed) > 0;
  return finer
    ? {
        what: 'precision',
        message: `“${text}” is more precise than the claim (“${claimText}”). Leave out the digits that the report doesn't print.`,
      }
    : null;
}

/**
 * How the quantity in a link's text differs from the claim that it links to, or null when they mean
 * the same: the same numbers with the same qualifier, the same unit (or none), no more precision.
 */
export function compareFigures(claimed: Quantity, printed: Quantity): Difference | null {
  if (claimed.parts.length !== printed.parts.length) {
    return {
      what: 'parts',
      message: `“${printed.printed}” has ${String(printed.parts.length)} of the ${String(claimed.parts.length)} figures in the claim (“${claimed.printed}”).`,
    };
  }
  for (const [index, part] of claimed.parts.entries()) {
    const other = printed.parts[index];
    const difference =
      other === undefined ? null : differenceOfParts(part, other, claimed.printed, printed.printed);
    if (difference !== null) return difference;
  }
  if (
    !foreign(claimed.printed, printed.printed) &&
    measureOther(claimed.printed, printed.printed, printed.parts[0].unit ?? '')
  )
    return otherThing(claimed, printed.printed);
  const isCount = [...claimed.parts, ...printed.parts].every(({ unit }) => unit !== null && isNoun(unit));
  return isCount && describeOther(claimed.printed, printed.printed)
    ? otherThing(claimed, printed.printed)
    : compareThings(claimed, printed.printed);
}

/** How a text that goes on behind the figure counts another thing than the claim, or null. */
export function compareThings(claimed: Quantity, text: string): Difference | null {
  return claimed.parts.length === 1 && countOther(claimed.printed, text) ? otherThing(claimed, text) : null;
}

function otherThing(claimed: Quantity, text: string): Difference {
  return {
    what: 'unit',
    message: `“${text.trim()}” counts something else than the claim: “${claimed.printed}”.`,
  };
}
