import { printedAt, type Use } from '../figure.ts';
import { stemsOf, wordsOf } from '../linking/words.ts';
import { BASE_BEFORE, BASE_BEHIND, OF_ALL } from '../words/base-cues.ts';

/** How far around an amount the words stand that name it. */
const REACH = 60;
const STOP = /[,;(（，；。：]|[.!?:] |\n/u;

/** 「整體預算」 is the budget. */
const WHOLLY = /^(?:整體|全體|全部|所有|總|全年|全[縣市校國院區])/u;

/** The words for what a share is of: "affordable homes" of "40% of the affordable homes"; empty where none are said. */
function baseOf({ text: { text }, start, end }: Use): string {
  const behind = BASE_BEHIND.exec(text.slice(end, end + REACH))?.groups;
  const before = BASE_BEFORE.exec(text.slice(Math.max(0, start - REACH), start))?.groups?.base;
  const named = behind?.all ?? behind?.first ?? before ?? '';
  return OF_ALL.test(named) ? '' : named.replace(WHOLLY, '');
}

/** Whether a share is followed by what it is of. */
export function namesBase({ text: { text }, start, end }: Use): boolean {
  const isBefore = BASE_BEFORE.test(text.slice(Math.max(0, start - REACH), start));
  return isBefore || BASE_BEHIND.test(text.slice(end, end + REACH));
}

/** Whether words name all that a share is said to be of, or it is said of nothing. */
export function areOfBase(share: Use, words: string): boolean {
  const base = baseOf(share);
  const named = wordsOf(base).map(({ stem }) => stem);
  if (named.length === 0) return !/\p{Script=Han}/u.test(base) || words.includes(base);
  const stems = stemsOf(words);
  return named.every((stem) => stems.has(stem) || (/\p{Script=Han}/u.test(stem) && words.includes(stem)));
}

/** Whether words name anything of what a share is said to be of, or it is said of nothing. */
export function nameBase(share: Use, words: string): boolean {
  const base = wordsOf(baseOf(share));
  const stems = stemsOf(words);
  return areOfBase(share, words) || base.some(({ stem }) => stems.has(stem));
}

/** The words that stand around an amount, within its clause. */
export function wordsAround(use: Use): string {
  const { text } = use.text;
  const before =
    text
      .slice(Math.max(0, use.start - REACH), use.start)
      .split(STOP)
      .at(-1) ?? '';
  const behind = text.slice(use.end, use.end + REACH).split(STOP)[0] ?? '';
  return `${before} ${printedAt(use)} ${behind}`;
}
