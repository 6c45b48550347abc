import { readFileSync } from 'node:fs';

/** A letter that no picture can be drawn with, where it stands first, in UTF-16 units. */
export interface UndrawnLetter {
  readonly start: number;
  readonly letter: string;
}

/** Most texts have no other letters. */
const ORDINARY = /^[\s -~\u00a0-\u00ff\u2018-\u201d\u3001\u3002]*$/u;
/** What is seen; the rest joins letters, or says how they are shown. */
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** A letter with the marks on it; those that choose a form of a sign are none. */
const MARKED = /\P{M}(?:(?![\ufe00-\ufe0f])\p{M})+/gu;

let runs: readonly (readonly [first: number, last: number])[] | undefined;

/** Runs of the letters that the fonts of pictures have, in their order; `npm run fonts` lists them. */
function drawnRuns(): NonNullable<typeof runs> {
  runs ??= readFileSync(new URL('./drawn-letters.txt', import.meta.url), 'utf8')
    .trim()
    .split(' ')
    .map((run) => {
      const [first = '', last = first] = run.split('-');
      return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
    });
  return runs;
}

function isDrawn(letter: string): boolean {
  const point = letter.codePointAt(0) ?? 0;
  const all = drawnRuns();
  let [low, high] = [0, all.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.[1] ?? 0) < point) low = middle + 1;
    else high = middle;
  }
  return (all[low]?.[0] ?? Number.POSITIVE_INFINITY) <= point;
}

/** Letters with a mark that no letter of any font holds: drawn by itself it stands beside its letter, or as a box. */
function marksOffPlace(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const { 0: letter, index } of text.matchAll(MARKED))
    if ([...letter.normalize('NFC')].length > 1 && !found.has(letter)) found.set(letter, index);
  return found;
}

/**
 * The letters of a text that stand in no font of this project, each once. A picture would show a box in their place, or
 * whatever font of the machine has them, and so other bytes on another machine.
 */
export function undrawnLetters(text: string): UndrawnLetter[] {
  if (ORDINARY.test(text)) return [];
  const found = marksOffPlace(text);
  let start = 0;
  for (const letter of text) {
    if (SEEN.test(letter) && !found.has(letter) && !isDrawn(letter)) found.set(letter, start);
    start += letter.length;
  }
  return [...found].map(([letter, at]) => ({ start: at, letter }));
}
