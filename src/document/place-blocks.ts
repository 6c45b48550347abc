import type { Block, Cell, Table } from './document.ts';
import type { PlacedText } from './placed-text.ts';
import { sourceOf, type Source } from './source.ts';

/** Blocks that know where they stand in a source of their own. */
export interface PlacedBlocks {
  readonly blocks: readonly Block[];
  readonly source: Source;
}

/**
 * Gives the blocks of a document that isn't text a text to stand in: a line for each paragraph and each
 * row of a table, cells parted by tabs.
 */
export function placeBlocks(blocks: readonly Block[]): PlacedBlocks {
  const lines: string[] = [];
  const starts = new Map<PlacedText, number>();
  let length = 0;
  const write = (texts: readonly PlacedText[]): void => {
    let at = length;
    for (const text of texts) {
      starts.set(text, at);
      at += text.text.length + 1;
    }
    const line = texts.map(({ text }) => text).join('\t');
    lines.push(line);
    length += line.length + 1;
  };
  blocks.forEach((block) => linesOf(block).forEach(write));
  const source = sourceOf(lines.join('\n'));
  const place = ({ text }: PlacedText, own: PlacedText): PlacedText => {
    const start = starts.get(own) ?? 0;
    return { text, runs: [{ at: 0, length: text.length, start, end: start + text.length }], source };
  };
  return { blocks: blocks.map((block) => mapTexts(block, (text) => place(text, text))), source };
}

function linesOf(block: Block): PlacedText[][] {
  if (block.kind !== 'table') return [[block.text]];
  const rows = [...block.header, ...block.rows].map((row) =>
    row.filter(({ isSpanned }) => !isSpanned).map(({ text }) => text),
  );
  return [...(block.caption ? [[block.caption]] : []), ...rows, ...block.notes.map((note) => [note])];
}

function mapTexts(block: Block, change: (text: PlacedText) => PlacedText): Block {
  if (block.kind !== 'table') return { ...block, text: change(block.text) };
  const row = (cells: readonly Cell[]): Cell[] => cells.map((cell) => ({ ...cell, text: change(cell.text) }));
  const table: Table = {
    ...block,
    caption: block.caption ? change(block.caption) : null,
    notes: block.notes.map(change),
    header: block.header.map(row),
    rows: block.rows.map(row),
  };
  return table;
}
