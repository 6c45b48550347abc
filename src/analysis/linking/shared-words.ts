import { STOP_WORDS, SYNONYMS } from '../zh-hant/stop-words.ts';
import { stemsOf } from './words.ts';

const HAN = /\p{Script=Han}+/gu;
/** Characters that count and date, and those that only join words. */
const EMPTY = /[一二三四五六七八九十百千萬億兆元年月日時天週季的了在是有為與和及者個名人]/u;
const stop = new Set(STOP_WORDS);

/** How many words two texts have in common, whatever form they have. A name in Chinese needs no dictionary, and is two. */
export function sharedWords(a: string, b: string): number {
  const own = stemsOf(a);
  const latin = [...stemsOf(b)].filter((stem) => !/\p{Script=Han}/u.test(stem) && own.has(stem));
  const han = sharedHan(a, b).reduce((sum, shared) => sum + (shared.length > 2 ? 2 : 1), 0);
  return latin.length + han + sharedSynonyms(a, b);
}

/** The longest stretches of two characters and more that stand in both. */
function sharedHan(a: string, b: string): string[] {
  const found = new Set<string>();
  for (const [run] of b.matchAll(HAN)) {
    for (let start = 0; start < run.length - 1;) {
      let end = start + 1;
      while (end < run.length && a.includes(run.slice(start, end + 1))) end += 1;
      const shared = run.slice(start, end);
      if (shared.length > 1 && !stop.has(shared) && ![...shared].every((each) => EMPTY.test(each)))
        found.add(shared);
      start = shared.length > 1 ? end : start + 1;
    }
  }
  return [...found];
}

/** How many things both name, each with a word of its own. */
function sharedSynonyms(a: string, b: string): number {
  return SYNONYMS.filter((row) => {
    const [own, other] = [a, b].map((text) => row.filter((word) => text.includes(word)));
    return own && other && own.length > 0 && other.length > 0 && !own.some((word) => other.includes(word));
  }).length;
}
