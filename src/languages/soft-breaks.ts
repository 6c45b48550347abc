/** What Chinese is set in: each as wide as a character, so that no space stands between two of them. */
const WIDE = String.raw`\p{Script=Han}\p{Script=Bopomofo}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60`;
/** Marks that Chinese shares with other scripts: beside one of its characters they are its own. */
const SHARED = '“”‘’…—·';

const END = new RegExp(`[${WIDE}][${SHARED}]*$`, 'u');
const BEGINNING = new RegExp(`^[${SHARED}]*[${WIDE}]`, 'u');
const BREAK = new RegExp(
  String.raw`(?<=[${WIDE}][${SHARED}]*)[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*(?=[${SHARED}]*[${WIDE}])`,
  'gu',
);

/** Where line breaks stand in a text between Chinese characters, the white space around them included. */
export function chineseBreaks(text: string): { readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(BREAK), ({ 0: all, index }) => ({ start: index, end: index + all.length }));
}

/** A text without the line breaks that an editor has put between Chinese characters; others stay as they are. */
export function joinLines(text: string): string {
  return text.replace(BREAK, '');
}

/** Whether a line break between two texts stands between Chinese characters, and so for nothing. */
export function meetsInChinese(before: string, after: string): boolean {
  return END.test(before) && BEGINNING.test(after);
}
