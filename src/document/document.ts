import type { PlacedText } from './placed-text.ts';
import type { Source } from './source.ts';

export const DOCUMENT_KINDS = ['markdown', 'text', 'html', 'docx', 'pdf', 'csv', 'tsv', 'xlsx'] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** What a reader of the document sees as one piece. */
export type Block = HeadingBlock | TextBlock | Table;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** 1 is the highest. */
  readonly level: number;
  readonly text: PlacedText;
  /** True of a line that only looks like a heading. */
  readonly isGuessed: boolean;
}

export interface TextBlock {
  readonly kind: 'paragraph' | 'item' | 'quotation' | 'note' | 'code';
  readonly text: PlacedText;
}

/** A table as a grid: every row is as long as the others, and merged cells are repeated. */
export interface Table {
  readonly kind: 'table';
  readonly caption: PlacedText | null;
  /** A heading or a paragraph right above it that says what its figures are in, and stands for itself. */
  readonly above?: PlacedText;
  /** Notes of the table's own: its foot, the lines that end it. */
  readonly notes: readonly PlacedText[];
  /** The rows of column headings. */
  readonly header: readonly (readonly Cell[])[];
  readonly rows: readonly (readonly Cell[])[];
}

export interface Cell {
  readonly text: PlacedText;
  /** True of a cell that the document marks as a heading. */
  readonly isHeading: boolean;
  /** True of a cell that repeats a merged one. */
  readonly isSpanned: boolean;
}

/** What a document says of itself, as printed. */
export interface DocumentFacts {
  readonly title?: PlacedText;
  readonly author?: string;
  readonly publisher?: string;
  /** ISO date. */
  readonly published?: string;
  /** BCP 47. */
  readonly language?: string;
  readonly url?: string;
}

/** What a document shows of its decimal commas, which its texts have as points. */
export interface DecimalCommas {
  /** Numbers, as printed, that only decimal commas explain: "12.480,5", "3,42". */
  readonly evidence: readonly string[];
  /** Numbers that would mean something else with decimal points, read by that evidence: "6,015". */
  readonly decided: readonly { readonly printed: string; readonly written: string }[];
}

/** A report as it came, whatever its format: its blocks in reading order, each with its places. */
export interface Document {
  readonly kind: DocumentKind;
  /** How its text is encoded ("UTF-8", "Big5"); null for formats that say it themselves. */
  readonly encoding: string | null;
  readonly sha256: string;
  readonly bytes: number;
  readonly facts: DocumentFacts;
  /** Null where its numbers have decimal points, or none. */
  readonly decimalCommas: DecimalCommas | null;
  readonly blocks: readonly Block[];
  readonly source: Source;
}

/** The texts of a block in reading order. Repeated cells stand once. */
export function textsOf(block: Block): PlacedText[] {
  if (block.kind !== 'table') return [block.text];
  const cells = [...block.header, ...block.rows].flat().filter(({ isSpanned }) => !isSpanned);
  return [...(block.caption ? [block.caption] : []), ...cells.map(({ text }) => text), ...block.notes];
}
