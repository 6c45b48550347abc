import { tens } from './words.ts';

const named = /^(?:the |')+(?:([a-z]+)ies|([1-9]0)'?s)$/;

/** Which ten years of any century a text names: 80 for "the eighties" and "the '80s". Null for anything else. */
export function decadeOf(lower: string): number | null {
  const [, word, digits] = named.exec(lower.trim()) ?? [];
  return digits === undefined ? (tens[`${word ?? ''}y`] ?? null) : Number(digits);
}
