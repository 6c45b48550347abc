import { findFigures } from '../../figures/find.ts';

/** Proper names with a digit in them that a text seems to use: "GPT-4", "Llama 4". */
export function findLikelyNames(text: string, names: readonly string[]): string[] {
  const found = findFigures(text, names).filter(({ likelyName }) => likelyName);
  return [...new Set(found.map(({ start, end }) => nameAround(text, start, end)))];
}

/** The name that a figure is part of: its own word, and the capitalised one before when it has no letters. */
function nameAround(text: string, start: number, end: number): string {
  const digit = start + text.slice(start, end).search(/\p{N}/u);
  const before = /[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.exec(text.slice(0, digit))?.[0] ?? '';
  const behind = /^[\p{L}\p{N}.-]*/u.exec(text.slice(digit))?.[0] ?? '';
  const word = `${before}${behind}`.replace(/[.-]+$/, '');
  const capital = before === '' ? (/\p{Lu}[\p{L}]*[ -]$/u.exec(text.slice(0, digit))?.[0] ?? '') : '';
  return `${capital}${word}`;
}
