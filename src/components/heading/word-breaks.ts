const HAN = /\p{Script=Han}/u;
/** What no line begins with: closing punctuation, and particles and endings of the word before them. */
const STAYS_BEHIND = /^(?:[\p{Pe}\p{Pf}\p{Po}\s]|[的了嗎呢吧們式性化者]$)/u;
const LEADS_ON = /[\p{Ps}\p{Pi}\s]$/u;
const CHINESE_END = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]$/u;
const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Parts of HTML in which a line is broken as always, if at all: figures, marks, tags; and then all other text. */
const PARTS = /<data\b.*?<\/data>|<span class="mark"[^>]*>.*?<\/span>|<[^>]*>|[^<]+/gsu;

/** A Chinese stop, which is as wide as its letters, and a space behind it. */
const SPACED_STOP = /([。？！](?:<\/[^>]*>)?)\s+/gu;

/** HTML with a place to break a line between the words of its Chinese texts, and no space where a stop has its own. */
export function breakBetweenWords(html: string): string {
  return html
    .replace(SPACED_STOP, '$1')
    .replace(PARTS, (part) => (part.startsWith('<') || !HAN.test(part) ? part : breakText(part)));
}

function breakText(text: string): string {
  const words = [...segmenter.segment(text)].map(({ segment }) => segment);
  return words.map((word, index) => (mayBreak(words[index - 1], word) ? `<wbr>${word}` : word)).join('');
}

function mayBreak(before: string | undefined, word: string): boolean {
  if (before === undefined || STAYS_BEHIND.test(word) || LEADS_ON.test(before)) return false;
  // A lone character is as often as not half of a word that the dictionary doesn't have.
  if (HAN.test(before) && before.length === 1 && !STAYS_BEHIND.test(before)) return false;
  // Latin text beside Latin text has its spaces, and may be the inside of a character reference.
  return HAN.test(word) || CHINESE_END.test(before);
}
