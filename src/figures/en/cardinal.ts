import { anyOf, matchAt } from '../normal.ts';
import { exactly, scale, stepOf, type Magnitude } from '../digits.ts';
import { nothing, scales, smallNumbers, tens } from './words.ts';

const numberWords = [...Object.keys(smallNumbers), ...Object.keys(tens), ...Object.keys(scales), 'hundred'];
const word = new RegExp(`(?:[ -]|, ?)?(and[ -])?(${anyOf(numberWords)})(?![a-z])`, 'y');
const article = /an? (?=(?:hundred|thousand|million|billion|trillion)(?![a-z]))/y;
const point = / point((?: (?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?![a-z]))+)/y;
const none = new RegExp(`${anyOf(nothing)}(?![a-z])`, 'y');
const half =
  /[ -]and[ -]an?[ -](half|quarter)(?![a-z])(?: (million|billion|trillion|thousand|hundred)(?![a-z]))?/y;

/** A cardinal as far as it has been read: whole thousands and more, and what is below them. */
interface Sum {
  readonly total: number;
  readonly current: number;
  readonly lastScale: number;
}

/** The sum with one more word, or null when the word can't follow: "two two", "twenty eleven". */
function add(sum: Sum, name: string): Sum | null {
  const { total, current, lastScale } = sum;
  const small = smallNumbers[name];
  if (small !== undefined) {
    const room = small < 10 ? current % 10 === 0 && current % 100 !== 10 : current % 100 === 0;
    return room ? { ...sum, current: current + small } : null;
  }
  const ten = tens[name];
  if (ten !== undefined) return current % 100 === 0 ? { ...sum, current: current + ten } : null;
  if (name === 'hundred') return current < 100 ? { ...sum, current: Math.max(current, 1) * 100 } : null;
  const factor = scales[name] ?? 0;
  if (factor >= lastScale || (current === 0 && total > 0)) return null;
  return { total: total + Math.max(current, 1) * factor, current: 0, lastScale: factor };
}

/** Digits behind "point": "two point five". */
function withPoint(whole: Magnitude, lower: string): Magnitude {
  const match = matchAt(point, lower, whole.end);
  if (match === null) return whole;
  const digits = (match[1] ?? '')
    .trim()
    .split(' ')
    .map((name) => smallNumbers[name] ?? 0);
  const value = Number(`${String(whole.low)}.${digits.join('')}`);
  return exactly(value, 10 ** -digits.length, whole.end + match[0].length);
}

/** "two and a half", "two and a half million", and "a million and a half", which is half of its last scale more. */
function withHalf(whole: Magnitude, lower: string, { current, lastScale }: Sum): Magnitude {
  const match = matchAt(half, lower, whole.end);
  if (match === null) return whole;
  const quarter = match[1] === 'quarter';
  // "Two and a half million" is as precise as "2.5 million".
  const scaleBefore = current === 0 && Number.isFinite(lastScale) ? lastScale : 1;
  const [more, step] = [(quarter ? 0.25 : 0.5) * scaleBefore, (quarter ? 0.01 : 0.1) * scaleBefore];
  const sum = exactly(whole.low + more, step, whole.end + match[0].length);
  const scaleName = match[2];
  if (scaleName === undefined) return sum;
  return scale(sum, scaleName === 'hundred' ? 100 : (scales[scaleName] ?? 1), sum.end);
}

/** Reads the longest cardinal in words at `at`: "five hundred and ten thousand", "a million", "zero". A lone "one" counts. */
export function scanCardinal(lower: string, at: number): Magnitude | null {
  const nought = matchAt(none, lower, at);
  if (nought !== null) return withPoint(exactly(0, 1, at + nought[0].length), lower);
  let end = at + (matchAt(article, lower, at)?.[0].length ?? 0);
  let sum: Sum = { total: 0, current: 0, lastScale: Infinity };
  let words = 0;
  let scaled = false;
  for (;;) {
    const match = matchAt(word, lower, end);
    const text = match?.[0] ?? '';
    // The first word stands bare: "and ten" is no number, nor is "-ten".
    if (match === null || (words === 0) !== (text === match[2])) break;
    const name = match[2] ?? '';
    const next = add(sum, name);
    if (next === null || (match[1] !== undefined && sum.total + sum.current < 100)) break;
    sum = next;
    words += 1;
    scaled ||= scales[name] !== undefined;
    end += text.length;
  }
  if (words === 0) return null;
  const value = sum.total + sum.current;
  const cardinal = withHalf(withPoint(exactly(value, stepOf(value), end), lower), lower, sum);
  return scaled ? { ...cardinal, scaled } : cardinal;
}
