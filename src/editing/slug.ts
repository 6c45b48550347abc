import { REFUSED_KEYS } from '../content/json/json-value.ts';
import { lettersOf } from '../content/letters.ts';
import { withoutFigures } from '../figures/without-figures.ts';
import { LONGEST_NAME } from '../schemas/text.ts';
import { romanise } from './romanise.ts';

/** A text as an id: its words in small letters, without figures. Empty when no letter is left. */
export function slugOf(text: string): string {
  return wordsOf(withoutFigures(text)).join('-');
}

/** The words of a text that an id can be made of: Latin letters, without accents; Chinese words are spelt in them. */
export function wordsOf(text: string): string[] {
  const plain = romanise(text.normalize('NFKC'))
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/['’]s?\b/g, '');
  return (plain.toLowerCase().match(/(?<![\p{L}\p{N}])[a-z]+(?![\p{L}\p{N}])/gu) ?? []).filter(
    (word) => word.length > 1 || word === 'a',
  );
}

const clashes = new WeakMap<Set<string>, Map<string, number>>();

/** An id that isn't taken and may be a key: the wished one, shortened, or that with letters behind it. Remembers it as taken. */
export function freeId(text: string, taken: Set<string>): string {
  const wished = shorten(text);
  const counts = clashes.get(taken) ?? new Map<string, number>();
  clashes.set(taken, counts);
  let free = wished;
  let count = counts.get(wished) ?? 0;
  while (taken.has(free) || REFUSED_KEYS.includes(free)) free = `${wished}-${lettersOf((count += 1))}`;
  counts.set(wished, count);
  taken.add(free);
  return free;
}

/** Whole words as far as an id has room for them, with letters behind it. */
function shorten(id: string): string {
  const room = LONGEST_NAME - 10;
  if (id.length <= room) return id;
  return id
    .slice(0, room + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, room);
}
