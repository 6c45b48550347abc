import { exactly, stepOf, type Magnitude } from '../digits.ts';
import { matchAt } from '../normal.ts';
import { numeralValue } from './numerals.ts';

const place = /[千萬万億亿兆]/;
const lower = / ?(\d{1,3}(?:,\d{3})+|\d{1,8}) ?([百千萬万億亿]?)(?![\d.,]*\d|[%‰:~/成折倍-]|分之)/y;

/** One more place below the last, or null: 5,000 below 8 萬, but not 50,000, and not the 5 of 「8 萬 5%」. */
function withLowerPlace(number: Magnitude, factor: number, text: string): [Magnitude, number] | null {
  const match = matchAt(lower, text, number.end);
  if (match === null) return null;
  const digits = (match[1] ?? '').replaceAll(',', '');
  const name = match[2] ?? '';
  // 「8萬5」 leaves the next place down out.
  const spoken = name === '' && digits.length === 1;
  if (spoken && match[0].startsWith(' ')) return null;
  const below = spoken ? factor / 10 : name === '' ? 1 : numeralValue(`一${name}`);
  const value = Number(digits) * below;
  if (value <= 0 || value >= factor) return null;
  const sum = number.low + value;
  return [{ ...exactly(sum, stepOf(sum), number.end + match[0].length), scaled: true }, below];
}

/** Digits that go on below a Chinese place: 8 萬 5,000, 8萬5千, 1 億 2,000 萬. */
export function withLowerPlaces(number: Magnitude, text: string): Magnitude {
  let sum = number;
  let factor = number.factor ?? 1;
  while (
    factor >= 1000 &&
    place.test(text.charAt(sum.end - 1)) &&
    sum.low === sum.high &&
    sum.beyond !== true
  ) {
    const next = Number.isInteger(sum.low / factor) ? withLowerPlace(sum, factor, text) : null;
    if (next === null) break;
    [sum, factor] = next;
  }
  return sum;
}
