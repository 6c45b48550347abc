import { anyOf, matchAt } from '../normal.ts';
import { smallNumbers, tens } from './words.ts';

const spokenYear = new RegExp(
  `(sixteen|seventeen|eighteen|nineteen|twenty)[ -](?:(oh)[ -])?(${anyOf([...Object.keys(tens), ...Object.keys(smallNumbers)])})(?:[ -](${anyOf(Object.keys(smallNumbers).slice(0, 9))}))?(?![a-z])`,
  'y',
);

/** Reads a year as it is spoken: "twenty twenty-four", "nineteen ninety-nine". */
export function spokenYearAt(lower: string, at: number): { year: number; end: number } | null {
  const match = matchAt(spokenYear, lower, at);
  if (match === null) return null;
  const [text, century = '', oh, ten = '', one] = match;
  const rest =
    tens[ten] ?? (oh === undefined && (smallNumbers[ten] ?? 0) < 10 ? Number.NaN : (smallNumbers[ten] ?? 0));
  const isTens = tens[ten] !== undefined;
  if (Number.isNaN(rest) || (one !== undefined && !isTens)) return null;
  const hundreds = smallNumbers[century] ?? tens[century] ?? 0;
  return { year: hundreds * 100 + rest + (smallNumbers[one ?? ''] ?? 0), end: at + text.length };
}
