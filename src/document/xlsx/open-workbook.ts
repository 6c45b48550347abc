import { format, isDateFormat } from 'numfmt';
import { openArchive } from '../open-archive.ts';
import { MOST_CELLS } from '../../schemas/table.ts';
import { tooMuch } from '../too-much.ts';
import { UnreadableDocument } from '../unreadable-document.ts';
import { attributeOf, childOf, childrenOf, parseXml, type XmlElement } from './parse-xml.ts';

/** A cell as the sheet shows it. */
export interface SheetCell {
  readonly printed: string;
  /** True of a cell that repeats a merged one. */
  readonly isSpanned: boolean;
}

export interface Sheet {
  readonly name: string;
  /** From the first row on, the empty ones too. */
  readonly rows: readonly (readonly SheetCell[])[];
}

interface Workbook {
  readonly strings: readonly string[];
  /** The number format of each style. */
  readonly formats: readonly string[];
  readonly startsIn1904: boolean;
}

/**
 * Opens a workbook, its shown sheets in order, numbers as their formats print them.
 * @throws {UnreadableDocument} when it is damaged
 */
export function openWorkbook(bytes: Uint8Array, name: string): Sheet[] {
  try {
    const parts = openArchive(bytes, name, (path) => path.startsWith('xl/') && !path.startsWith('xl/media/'));
    return readSheets(parts, name);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    throw new UnreadableDocument(
      name,
      'is an Excel workbook (XLSX) that is damaged',
      'Open it, save it anew, and name that file.',
    );
  }
}

function readSheets(files: Readonly<Record<string, Uint8Array>>, name: string): Sheet[] {
  const root = childOf(parseXml(files['xl/workbook.xml']), 'workbook');
  const relations = childrenOf(
    childOf(parseXml(files['xl/_rels/workbook.xml.rels']), 'Relationships'),
    'Relationship',
  );
  const workbook: Workbook = {
    strings: childrenOf(childOf(parseXml(files['xl/sharedStrings.xml']), 'sst'), 'si').map(textOf),
    formats: formatsOf(childOf(parseXml(files['xl/styles.xml']), 'styleSheet')),
    startsIn1904: /^(?:1|true)$/.test(attributeOf(childOf(root, 'workbookPr'), 'date1904')),
  };
  let cells = 0;
  return childrenOf(childOf(root, 'sheets'), 'sheet')
    .filter((sheet) => attributeOf(sheet, 'state') === '')
    .map((sheet) => {
      const relation = relations.find((each) => attributeOf(each, 'Id') === attributeOf(sheet, 'r:id'));
      const target = attributeOf(relation, 'Target').replace(/^\/?(?:xl\/)?/, '');
      const worksheet = childOf(parseXml(files[`xl/${target}`]), 'worksheet');
      cells += cellsOf(worksheet);
      if (cells > MOST_CELLS) throw tooMuch(name, 'cells');
      return { name: attributeOf(sheet, 'name'), rows: readRows(worksheet, workbook) };
    });
}

/** The text of a string: its own, or that of its stretches of one style. */
function textOf(item: XmlElement): string {
  const own = childrenOf(item, 't').map(({ text }) => text);
  return [...own, ...childrenOf(item, 'r').map(textOf)].join('');
}

/** The formats that a workbook names by their number alone. */
const KNOWN_FORMATS: Readonly<Record<string, string>> = {
  '1': '0',
  '2': '0.00',
  '3': '#,##0',
  '4': '#,##0.00',
  '9': '0%',
  '10': '0.00%',
  '11': '0.00E+00',
  '12': '# ?/?',
  '13': '# ??/??',
  '14': 'yyyy-mm-dd',
  '15': 'd-mmm-yy',
  '16': 'd-mmm',
  '17': 'mmm-yy',
  '18': 'h:mm AM/PM',
  '19': 'h:mm:ss AM/PM',
  '20': 'h:mm',
  '21': 'h:mm:ss',
  '22': 'yyyy-mm-dd h:mm',
  '37': '#,##0;(#,##0)',
  '38': '#,##0;(#,##0)',
  '39': '#,##0.00;(#,##0.00)',
  '40': '#,##0.00;(#,##0.00)',
  '45': 'mm:ss',
  '46': '[h]:mm:ss',
  '49': '@',
};

function formatsOf(styles: XmlElement): string[] {
  const own = new Map(
    childrenOf(childOf(styles, 'numFmts'), 'numFmt').map((each) => [
      attributeOf(each, 'numFmtId'),
      attributeOf(each, 'formatCode'),
    ]),
  );
  return childrenOf(childOf(styles, 'cellXfs'), 'xf').map((style) => {
    const id = attributeOf(style, 'numFmtId');
    const format = own.get(id) ?? KNOWN_FORMATS[id] ?? 'General';
    return format.length > LONGEST_FORMAT ? 'General' : format;
  });
}

// What Excel itself can hold.
const MOST_ROWS = 1_048_576;
const LONGEST_FORMAT = 255;

/** How many cells there are from the first to the last of a sheet, and how many its merged ones cover. */
function cellsOf(sheet: XmlElement): number {
  let [height, width, covered] = [0, 0, 0];
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    height = Math.max(height + 1, Number(attributeOf(row, 'r')) || 0);
    childrenOf(row, 'c').forEach((cell, at) => {
      width = Math.max(width, (columnOf(attributeOf(cell, 'r')) ?? at) + 1);
    });
  }
  for (const merged of childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell')) {
    const { left, right, top, bottom } = rangeOf(attributeOf(merged, 'ref'));
    covered += 1 + Math.max(0, right - left + 1) * Math.max(0, Math.min(bottom, height) - top);
  }
  return height * width + covered;
}

function readRows(sheet: XmlElement, workbook: Workbook): SheetCell[][] {
  const rows: (SheetCell | undefined)[][] = [];
  for (const row of childrenOf(childOf(sheet, 'sheetData'), 'row')) {
    const index = attributeOf(row, 'r') === '' ? rows.length : Number(attributeOf(row, 'r')) - 1;
    if (index >= MOST_ROWS || attributeOf(row, 'hidden') === '1') continue;
    while (rows.length < index) rows.push([]);
    const cells: (SheetCell | undefined)[] = [];
    childrenOf(row, 'c').forEach((cell, at) => {
      cells[columnOf(attributeOf(cell, 'r')) ?? at] = {
        printed: printCell(cell, workbook),
        isSpanned: false,
      };
    });
    rows[index] = cells;
  }
  repeatMerged(rows, sheet);
  const width = rows.reduce((most, { length }) => Math.max(most, length), 0);
  const blank = { printed: '', isSpanned: false };
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? blank));
}

function columnOf(reference: string): number | null {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return null;
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

function printCell(cell: XmlElement, { strings, formats, startsIn1904 }: Workbook): string {
  const type = attributeOf(cell, 't');
  const value = childOf(cell, 'v').text;
  if (type === 's') return strings[Number(value)] ?? '';
  if (type === 'inlineStr') return textOf(childOf(cell, 'is'));
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'str' || type === 'e' || type === 'd' || value === '') return value;
  return printNumber(
    Number(value),
    formats[Number(attributeOf(cell, 's') || '0')] ?? 'General',
    startsIn1904,
  );
}

/** Days from 1 January 1900 to 1 January 1904, as workbooks count them. */
const DAYS_TO_1904 = 1462;

function printNumber(value: number, pattern: string, startsIn1904: boolean): string {
  if (Number.isNaN(value)) return '';
  const isDate = isDateFormat(pattern);
  try {
    return format(pattern, isDate && startsIn1904 ? value + DAYS_TO_1904 : value).trim();
  } catch {
    return String(value);
  }
}

/** The columns and rows of a range, from zero; the last row is exclusive, and nothing is where nothing is named. */
function rangeOf(reference: string): { left: number; right: number; top: number; bottom: number } {
  const [, left = '', top = '', right = '', bottom = ''] =
    /^([A-Z]+)(\d+):([A-Z]+)(\d+)$/.exec(reference) ?? [];
  return {
    left: columnOf(left) ?? 0,
    right: columnOf(right) ?? -1,
    top: Number(top) - 1,
    bottom: Number(bottom),
  };
}

/** Repeats each merged cell over the cells that it covers. */
function repeatMerged(rows: (SheetCell | undefined)[][], sheet: XmlElement): void {
  for (const merged of childrenOf(childOf(sheet, 'mergeCells'), 'mergeCell')) {
    const { left: first, right: last, top: from, bottom } = rangeOf(attributeOf(merged, 'ref'));
    const origin = rows[from]?.[first];
    if (origin === undefined || origin.printed === '' || last - first > 500) continue;
    rows.slice(from, bottom).forEach((cells, down) => {
      for (let column = first; column <= last; column += 1)
        if (down > 0 || column > first) cells[column] = { printed: origin.printed, isSpanned: true };
    });
  }
}
