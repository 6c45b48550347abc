import { oddCharacters } from '../schemas/odd-characters.ts';
import type { Fault } from '../problems/problem.ts';

const MOST_FAULTS = 20;

/**
 * The characters of a text that no text may hold, each at its place in the text: the first twenty, since
 * who takes those out finds the rest.
 */
export function forbiddenCharacters(text: string, lines: 'single' | 'many'): Fault[] {
  return oddCharacters(text, lines)
    .slice(0, MOST_FAULTS)
    .map(({ start, end, what }) => ({
      start,
      end,
      rule: 'forbidden-character',
      message: `The character ${numberOf(text.codePointAt(start) ?? 0)} ${what}`,
      hint: what.endsWith('line') ? 'Write the text on one line.' : 'Remove it.',
    }));
}

function numberOf(code: number): string {
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
