/** A stretch of a text by its offsets, end exclusive. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

const END = /[。！？]+[」』”）)]*|[.!?]+["”’')\]]*(?=\s+["“‘'([]?[\p{Lu}\p{N}$€£])|\n+/gu;
/** What ends in a full stop and goes on. */
const ABBREVIATION =
  /(?:^|[\s(])(?:no|nos|mr|mrs|ms|dr|st|vs|approx|ca|c|e\.g|i\.e|fig|u\.s|u\.k|inc|ltd|co|corp|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.$/iu;

/** Cuts a text into its sentences. */
export function cutSentences(text: string): Stretch[] {
  const sentences: Stretch[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(END)) {
    const end = index + mark.length;
    if (mark === '.' && ABBREVIATION.test(text.slice(Math.max(0, end - 8), end))) continue;
    if (text.slice(start, end).trim() !== '') sentences.push({ start, end });
    start = end;
  }
  if (text.slice(start).trim() !== '') sentences.push({ start, end: text.length });
  return sentences;
}
