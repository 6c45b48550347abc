/**
 * A number as its digits say it, without an exponent and without zeros that say nothing: "12345678901234567". A binary
 * number holds fifteen digits; of more, two that are printed apart can be one.
 */
export type Decimal = string;

/** From here on two numbers that differ in their last digit are closer than the noise of arithmetic. */
const DIGITS_APART = 12;
/** As many digits as a binary number holds. */
export const EXACT_DIGITS = 15;

const significant = (digits: string): string => digits.replace(/^[-0.]+|\./g, '').replace(/0+$/, '');

function trim(whole: string, fraction: string): Decimal {
  const [first, rest] = [whole.replace(/^0+(?=\d)/, ''), fraction.replace(/0+$/, '')];
  return rest === '' ? first : `${first}.${rest}`;
}

/** The decimal of a number in digits, where it has more of them than arithmetic keeps apart. */
export function longDecimal(digits: string): Decimal | undefined {
  const [whole = '', fraction = ''] = digits.split('.');
  return significant(digits).length > DIGITS_APART ? trim(whole, fraction) : undefined;
}

/** A decimal with its point moved to the right, or to the left. */
export function shiftDecimal(decimal: Decimal, places: number): Decimal {
  const [whole = '', fraction = ''] = decimal.split('.');
  const point = whole.length + places;
  const digits = whole + fraction;
  const padded = point > 0 ? digits.padEnd(point, '0') : digits.padStart(digits.length + 1 - point, '0');
  const at = Math.max(point, 1);
  return trim(padded.slice(0, at), padded.slice(at));
}

/** The digits of an end of an interval: those that were printed, where they are still its own. */
export function decimalOf(end: number, printed: readonly Decimal[] | undefined): Decimal {
  return printed?.find((decimal) => Number(decimal) === end) ?? String(end);
}

/** Whether a decimal has more digits than a binary number holds. */
export function isBeyondNumber(decimal: Decimal): boolean {
  return significant(decimal).length > EXACT_DIGITS;
}
