import type { Line } from './lines.ts';

/** A Markdown table as it is printed: the words of its cells, and where it stands. */
export interface PipeTable {
  readonly start: number;
  readonly end: number;
  /** Its lines in the document, the heading and the rule among them. */
  readonly lines: readonly Line[];
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The Markdown tables of a document. Rows are made as long as the header. */
export function findPipeTables(lines: readonly Line[]): PipeTable[] {
  return lines.flatMap((line, index) => {
    const rule = lines[index + 1];
    if (!rule || !line.text.includes('|') || !isRule(rule.text)) return [];
    const rest = lines.slice(index + 2);
    const length = rest.findIndex(({ text }) => !text.includes('|'));
    const body = length < 0 ? rest : rest.slice(0, length);
    const header = cellsOf(line.text);
    const last = body.at(-1) ?? rule;
    return [
      {
        start: line.start,
        end: last.start + last.text.length,
        lines: [line, rule, ...body],
        header,
        rows: body.map(({ text }) => header.map((_, column) => cellsOf(text)[column] ?? '')),
      },
    ];
  });
}

function isRule(text: string): boolean {
  return text.includes('-') && /^\s*\|?(?:\s*:?-+:?\s*\|)*\s*:?-*:?\s*$/.test(text) && text.includes('|');
}

function cellsOf(text: string): string[] {
  return text
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replaceAll('\\|', '|').trim());
}

/** The number of the column in which an offset of the text stands. */
export function columnAt({ lines }: PipeTable, at: number): number {
  const line = lines.findLast(({ start }) => start <= at);
  if (!line) return -1;
  const before = line.text.slice(0, at - line.start).match(/(?<!\\)\|/g)?.length ?? 0;
  return before - (/^\s*\|/.test(line.text) ? 1 : 0);
}

/** True for the line that holds the column headings. */
export function inHeader({ lines }: PipeTable, at: number): boolean {
  return at < (lines[1]?.start ?? 0);
}
