import type { PageLine } from './set-lines.ts';

const PAGE_NUMBER = /^\s*[-–—]?\s*(?:page\s*)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?\s*[-–—]?\s*$/i;

/** How many lines stand above and below a line on its page. */
interface Standing {
  readonly above: number;
  readonly below: number;
}

/** Lines without the headers, footers and page numbers that repeat from page to page. */
export function dropPageEdges<T extends PageLine>(lines: readonly T[], textOf: (line: T) => string): T[] {
  const pages = new Map<number, T[]>();
  for (const line of lines) {
    const page = pages.get(line.page);
    if (page) page.push(line);
    else pages.set(line.page, [line]);
  }
  const keyOf = (line: T): string =>
    `${String(Math.round(line.bottom / 4))} ${textOf(line).replace(/\d+/g, '0')}`;
  const counts = new Map<string, Set<number>>();
  for (const line of lines) counts.set(keyOf(line), (counts.get(keyOf(line)) ?? new Set()).add(line.page));
  const printed = [...pages.values()].flatMap((page) => edgesOfBrowser(page, textOf));
  const standing = new Map([...pages.values()].flatMap(standingsOf));
  return lines.filter((line) => {
    if (printed.includes(line)) return false;
    const { above, below } = standing.get(line) ?? { above: 0, below: 0 };
    if (Math.min(above, below) > 1) return true;
    if (below === 0 && PAGE_NUMBER.test(textOf(line)))
      return pages.size === 1 && !/page|[-–—]/i.test(textOf(line));
    return (counts.get(keyOf(line))?.size ?? 0) < Math.max(2, pages.size * 0.5);
  });
}

/** Columns are read one after the other: a page's edge is where its lines stand, not their order. */
function standingsOf(lines: readonly PageLine[]): [PageLine, Standing][] {
  const sorted = lines.toSorted((a, b) => b.bottom - a.bottom);
  return sorted.map((line, index) => [line, { above: index, below: sorted.length - 1 - index }]);
}

const ADDRESS = /(?:https?|file):\/\/\S+/i;
const MOMENT = /\d{1,4}[/.-]\d{1,2}[/.-]\d{2,4},? .{0,3}\d{1,2}:\d{2}/u;

/** What a browser prints over and under a page: when, what from, and which page. */
function edgesOfBrowser<T extends PageLine>(page: readonly T[], textOf: (line: T) => string): T[] {
  const sorted = page.toSorted((a, b) => b.bottom - a.bottom);
  const edges = [sorted[0], sorted.at(-1)].filter((line) => line !== undefined);
  const [address, moment] = [ADDRESS, MOMENT].map((form) => edges.filter((line) => form.test(textOf(line))));
  return address?.length && moment?.length ? [...address, ...moment] : [];
}
