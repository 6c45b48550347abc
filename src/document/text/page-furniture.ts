import type { TextLine } from './text-line.ts';

const FEWEST_PAGES = 3;

/** Lines without the headers, footers and page numbers that repeat from page to page, which become empty. */
export function dropPageFurniture(lines: readonly TextLine[]): TextLine[] {
  const counts = new Map<string, number[]>();
  lines.forEach(({ text }, index) => {
    const key = keyOf(text);
    const known = counts.get(key) ?? [];
    known.push(index);
    if (key !== '') counts.set(key, known);
  });
  const repeated = new Set(
    [...counts].filter(([key, at]) => isFurniture(key, at, lines)).map(([key]) => key),
  );
  return lines.map((line, index) =>
    repeated.has(keyOf(line.text)) || isPageMark(index, lines)
      ? { ...line, text: '', end: line.start }
      : line,
  );
}

/** True of a number between dashes in the middle of an empty stretch: "- 2 -" counts nothing but its page. */
function isPageMark(index: number, lines: readonly TextLine[]): boolean {
  const isMark = /^\s+[-–—]\s?\d{1,4}\s?[-–—]\s*$/.test(lines[index]?.text ?? '');
  return isMark && isBlank(lines[index - 1]) && isBlank(lines[index + 1]);
}

/** A line as the next page repeats it: with another number. */
function keyOf(text: string): string {
  return text.trim().replace(/\d+/g, '0').replace(/\s+/g, ' ');
}

/** True of a line that stands by itself on several pages, a page apart: it counts them, or they end with a form feed. */
function isFurniture(key: string, at: readonly number[], lines: readonly TextLine[]): boolean {
  if (at.length < FEWEST_PAGES || key.length > 100) return false;
  if (/^(?:[-–—]\s*)?(?:page |p\. ?|第\s*)?0(?:\s*(?:of|\/)\s*0)?(?:\s*頁)?(?:\s*[-–—])?$/i.test(key))
    return isCounting(at, lines);
  const gaps = at.slice(1).map((index, before) => index - (at[before] ?? 0));
  const apart = Math.min(...gaps);
  const alone = at.every((index) => isBlank(lines[index - 1]) || isBlank(lines[index + 1]));
  return alone && apart >= 20 && !/[|]/.test(key);
}

function isCounting(at: readonly number[], lines: readonly TextLine[]): boolean {
  const numbers = at.map((index) => Number(/\d+/.exec(lines[index]?.text ?? '')?.[0]));
  return numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
}

function isBlank(line: TextLine | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}
