import type { Block, Cell, DecimalCommas, Table } from './document.ts';
import type { PlacedText } from './placed-text.ts';

/** A number with a sign between its digits, as a text prints it. */
const NUMBER = /(?<![\p{L}\p{N}]|[\p{L}\p{N}][.,])\d+(?:[.,]\d+)+(?![\p{L}\p{N}])/gu;

/** Only decimal commas are printed like these: "12.480,5", "1.234.567"; only decimal points like those. */
const SURELY_COMMA = /^\d{1,3}(?:\.\d{3})+,\d+$|^\d{1,3}(?:\.\d{3}){2,}$/;
const SURELY_POINT = /^\d{1,3}(?:,\d{3})+\.\d+$|^\d{1,3}(?:,\d{3}){2,}$|^0\.\d+$/;
/** No sign that groups thousands has so many digits behind it. */
const LIKELY_COMMA = /^(?:\d+,(?:\d{1,2}|\d{4,})|0,\d+)$/;
const LIKELY_POINT = /^\d+\.(?:\d{1,2}|\d{4,})$/;
/** What is written anew where commas are decimal: neither a date nor the number of a section. */
const WITH_COMMAS = /^(?:\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d+,\d+)$/;

/** So many likely numbers, or one sure one, are evidence; a third as many to the contrary are too many. */
const FEWEST = 3;

/** A number as printed, and what else is to be known of it. */
interface Printed {
  readonly number: string;
  /** True of numbers that may be a list of references, "(3,4)", or the number of a part. */
  readonly isOther: boolean;
}

/**
 * Writes numbers with decimal commas as the rest of the site reads numbers, where the document itself shows that
 * its commas are decimal. Texts keep their length, so that places stay.
 */
export function pointDecimals(blocks: readonly Block[]): {
  blocks: readonly Block[];
  decimalCommas: DecimalCommas | null;
} {
  const numbers = blocks.flatMap(textsWithCells).flatMap(numbersIn);
  if (!areCommas(numbers)) return { blocks, decimalCommas: null };
  const written = new Map<PlacedText, PlacedText>();
  const write = (placed: PlacedText, isCell: boolean): PlacedText => {
    const known = written.get(placed) ?? { ...placed, text: rewrite(placed.text, isCell) };
    written.set(placed, known);
    return known;
  };
  const printed = numbers.filter(({ number, isOther }) => !isOther && WITH_COMMAS.test(number));
  const [sure, decided] = [printed.filter(isEvidence), printed.filter((each) => !isEvidence(each))];
  return {
    blocks: blocks.map((block) =>
      block.kind === 'table' ? writeTable(block, write) : { ...block, text: write(block.text, false) },
    ),
    decimalCommas: { evidence: sure.map(({ number }) => number), decided: decided.map(withNumbers) },
  };
}

function withNumbers({ number }: Printed): { printed: string; written: string } {
  return { printed: number, written: swapped(number) };
}

function isEvidence({ number }: Printed): boolean {
  return SURELY_COMMA.test(number) || LIKELY_COMMA.test(number);
}

function areCommas(numbers: readonly Printed[]): boolean {
  const count = (form: RegExp): number =>
    numbers.filter(({ number, isOther }) => !isOther && form.test(number)).length;
  const commas = FEWEST * count(SURELY_COMMA) + count(LIKELY_COMMA);
  return count(SURELY_POINT) === 0 && commas >= FEWEST && count(LIKELY_POINT) * FEWEST <= commas;
}

interface TextOfBlock {
  readonly text: string;
  readonly isCell: boolean;
}

function textsWithCells(block: Block): TextOfBlock[] {
  if (block.kind !== 'table') return [{ text: block.text.text, isCell: false }];
  const around = [...(block.caption ? [block.caption] : []), ...block.notes];
  const cells = [...block.header, ...block.rows].flat().filter(({ isSpanned }) => !isSpanned);
  return [
    ...around.map(({ text }) => ({ text, isCell: false })),
    ...cells.map(({ text }) => ({ text: text.text, isCell: true })),
  ];
}

function numbersIn({ text, isCell }: TextOfBlock): Printed[] {
  const first = text.length - text.trimStart().length;
  return Array.from(text.matchAll(NUMBER), ({ index, 0: number }) => ({
    number,
    isOther: (!isCell && index === first) || isBracketed(text, index, number),
  }));
}

function isBracketed(text: string, index: number, number: string): boolean {
  return /[([]/.test(text.charAt(index - 1)) && /[)\]]/.test(text.charAt(index + number.length));
}

function rewrite(text: string, isCell: boolean): string {
  return text.replaceAll(NUMBER, (number: string, index: number) =>
    WITH_COMMAS.test(number) && (isCell || !isBracketed(text, index, number)) ? swapped(number) : number,
  );
}

function swapped(number: string): string {
  return number.replace(/[.,]/g, (sign) => (sign === ',' ? '.' : ','));
}

function writeTable(table: Table, write: (placed: PlacedText, isCell: boolean) => PlacedText): Table {
  const cellsOf = (rows: readonly (readonly Cell[])[]): Cell[][] =>
    rows.map((row) => row.map((cell) => ({ ...cell, text: write(cell.text, true) })));
  return {
    ...table,
    caption: table.caption && write(table.caption, false),
    ...(table.above && { above: write(table.above, false) }),
    notes: table.notes.map((note) => write(note, false)),
    header: cellsOf(table.header),
    rows: cellsOf(table.rows),
  };
}
