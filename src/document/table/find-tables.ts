import { isCaption } from '../attach-captions.ts';
import type { Cell, Table } from '../document.ts';
import { emptyText, TextWriter, type PlacedText } from '../placed-text.ts';
import { alignColumns, type PositionedLine, type PositionedText } from './align-columns.ts';
import { shapeOf } from './cell-shape.ts';
import { shapeTable } from './shape-table.ts';

/** A line that may be part of a table. An empty line has no pieces. */
export interface CandidateLine {
  readonly pieces: PositionedLine;
  /** True when the places of its pieces say nothing of columns. */
  readonly isTight: boolean;
}

/** A table among lines, and which of them it takes: `end` exclusive. */
export interface FoundTable {
  readonly start: number;
  readonly end: number;
  readonly table: Table;
}

const MOST_HEADINGS = 5;
/** No printed line has more columns; each is compared with each. */
const MOST_COLUMNS = 500;

/** Finds the tables that lines make by standing in columns. */
export function findTables(lines: readonly CandidateLine[]): FoundTable[] {
  const found: FoundTable[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const end = endOfRegion(lines, at);
    if (end === null) continue;
    const floor = found.at(-1)?.end ?? 0;
    const first = startOfRows(lines, at, floor);
    const start = startOfHeadings(lines, first, floor);
    found.push({ start, end, table: buildTable(lines.slice(start, first), lines.slice(first, end)) });
    at = end - 1;
  }
  return found;
}

/** True of a line with figures, or the signs for none, in columns behind its first piece. */
function isRow({ pieces }: CandidateLine): boolean {
  const isLine = pieces.length > 1 && pieces.length <= MOST_COLUMNS;
  return isLine && pieces.slice(1).some(({ text }) => shapeOf(text.text) === 'figure');
}

/** Where the rows of a table that begins with line `at` end; null when none begins there. */
function endOfRegion(lines: readonly CandidateLine[], at: number): number | null {
  let [rows, widest, end] = [0, 0, at];
  for (let index = at; index < lines.length && index <= end + 2; index += 1) {
    const line = lines[index];
    if (line === undefined) break;
    if (isRow(line)) {
      rows += 1;
      widest = Math.max(widest, line.pieces.length);
      end = index + 1;
    } else if (index === at || !mayStandBetween(line)) break;
  }
  return rows >= (widest > 2 ? 2 : 3) ? end : null;
}

/** True of what stands between the rows of one table: nothing, the name of a group, a row without figures. */
function mayStandBetween({ pieces }: CandidateLine): boolean {
  const [first] = pieces;
  if (first === undefined) return true;
  if (pieces.length > 1) return pieces.every(({ text }) => text.text.length < 40);
  return first.text.text.length < 60 && !/[.。!?！？]$/u.test(first.text.text);
}

/** The name of the first group stands between the headings and the rows, an empty line before it or none. */
function startOfRows(lines: readonly CandidateLine[], at: number, floor: number): number {
  const [name, ...others] = lines[at - 1]?.pieces ?? [];
  const last = lines[at - 2]?.pieces.length === 0 ? at - 3 : at - 2;
  const above = lines[last]?.pieces ?? [];
  const row = lines[at];
  const isName =
    name !== undefined && others.length === 0 && row !== undefined && name.left <= (row.pieces[0]?.left ?? 0);
  return isName && last >= floor && above.length > 1 && mayStandBetween({ pieces: [name], isTight: false })
    ? at - 1
    : at;
}

function startOfHeadings(lines: readonly CandidateLine[], at: number, floor: number): number {
  const rows = lines.slice(at, at + 3);
  const tight = rows.some(({ isTight }) => isTight);
  // The name of a group stands alone, and says nothing of where figures begin.
  const label = Math.min(...rows.flatMap(({ pieces }) => pieces[1]?.left ?? []));
  let start = at;
  while (start > floor && at - start < MOST_HEADINGS) {
    const line = lines[start - 1];
    const [first] = line?.pieces ?? [];
    if (!line || !first) {
      // An empty line may part headings from rows, once.
      if (line && start === at && start - 1 > floor && isHeadingLine(lines[start - 2], tight, label))
        start -= 1;
      else break;
    } else if (isHeadingLine(line, tight, label) && !endsCaption(lines, start - 1)) start -= 1;
    else break;
  }
  return lines[start]?.pieces.length === 0 ? at : start;
}

/** True of the second line of a caption, which a browser sets in the middle: "thousands". */
function endsCaption(lines: readonly CandidateLine[], at: number): boolean {
  const [only, ...others] = lines[at - 1]?.pieces ?? [];
  return lines[at]?.pieces.length === 1 && only !== undefined && others.length === 0 && isCaption(only.text);
}

function isHeadingLine(line: CandidateLine | undefined, tight: boolean, label: number): boolean {
  const [first, ...others] = line?.pieces ?? [];
  if (first === undefined || /[.。!?！？:：]$/u.test(first.text.text)) return false;
  // "Table 1", then a space, then what it is called: no column has that for its heading.
  if (others.length < 2 && isCaption(first.text)) return false;
  if (others.length > 0) return true;
  return tight ? first.text.text.split(/\s+/).length > 2 && first.left > 0 : first.left >= label - 1;
}

function buildTable(headings: readonly CandidateLine[], lines: readonly CandidateLine[]): Table {
  const rows = lines.filter(({ pieces }) => pieces.length > 0);
  const above = headings.filter(({ pieces }) => pieces.length > 0).map(({ pieces }) => pieces);
  const tight = rows.filter(({ isTight }) => isTight).length > rows.length / 2;
  if (!tight) {
    const grid = alignColumns(
      above,
      rows.map(({ pieces }) => pieces),
    );
    return shapeTable(grid, { declared: above.length, caption: null, notes: [] });
  }
  const { cells, declared, left } = countColumns(
    above,
    rows.map(({ pieces }) => pieces),
  );
  return shapeTable(cells, { declared, caption: null, notes: left });
}

/** Puts pieces into columns by counting them from the right: places say nothing where single spaces part them. */
function countColumns(
  above: readonly PositionedLine[],
  lines: readonly PositionedLine[],
): { cells: Cell[][]; declared: number; left: PlacedText[] } {
  const labelled =
    lines.filter(([first]) => first && shapeOf(first.text.text) !== 'figure').length > lines.length / 2;
  const width = mostCommon(lines.map(({ length }) => length)) + (labelled ? 0 : 0);
  const headings = above.map((line) => headingWords(line, width));
  const fit = headings.filter((words) => words.length === width || words.length === width - 1);
  const left = headings
    .filter((words) => !fit.includes(words))
    .flatMap((words) => words.map(({ text }) => text));
  const cells = [...fit, ...lines].map((line, index) => fillFromRight(line, width, index < fit.length));
  return { cells, declared: fit.length, left };
}

function mostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  numbers.forEach((number) => counts.set(number, (counts.get(number) ?? 0) + 1));
  return [...counts].toSorted((a, b) => b[1] - a[1] || b[0] - a[0])[0]?.[0] ?? 0;
}

/** The words of a line of headings; what stands in parentheses goes with the word before it. */
function headingWords(line: PositionedLine, width: number): PositionedText[] {
  if (line.length === width || line.length === width - 1) return [...line];
  return line.flatMap(({ text, left }) =>
    Array.from(text.text.matchAll(/\S+(?: \([^)]*\))?/g), ({ index, 0: words }) => ({
      text: cut(text, index, index + words.length),
      left: left + index,
      right: left + index + words.length,
    })),
  );
}

function cut(text: PlacedText, start: number, end: number): PlacedText {
  const writer = new TextWriter(text.source);
  writer.writeText(text, start, end);
  return writer.finish();
}

function fillFromRight(line: PositionedLine, width: number, isHeading: boolean): Cell[] {
  const [first, ...others] = line;
  if (first === undefined) return [];
  const blank = {
    text: emptyText(first.text.source, first.text.runs[0]?.start ?? 0),
    isHeading,
    isSpanned: false,
  };
  const cells = line.map(({ text }): Cell => ({ text, isHeading, isSpanned: false }));
  const missing = Math.max(0, width - line.length);
  const isLabelled = shapeOf(first.text.text) !== 'figure' && !isHeading && others.length > 0;
  if (line.length === 1 && !isHeading) return [...cells, ...Array<Cell>(missing).fill(blank)];
  const head = isLabelled ? cells.slice(0, 1) : [];
  return [...head, ...Array<Cell>(missing).fill(blank), ...cells.slice(head.length)];
}
