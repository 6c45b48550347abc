import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { placeOf } from '../../src/document/placed-text.ts';
import { readDocumentBytes } from '../../src/document/read-document.ts';
import type { Block, Document } from '../../src/document/document.ts';
import { cell, docx, paragraph, pdf, set, xlsx, zip } from './made-files.ts';

/** A block as its reader sees it: a heading by its level, a table row by row, headings above a line. */
function write(block: Block): string[] {
  if (block.kind === 'heading') return [`${'#'.repeat(block.level)} ${block.text.text}`];
  if (block.kind !== 'table') return [`${block.kind}: ${block.text.text}`];
  const row = (cells: (typeof block.rows)[number]): string => cells.map(({ text }) => text.text).join(' | ');
  return [
    `table: ${block.caption?.text ?? ''}`,
    ...block.header.map(row),
    '---',
    ...block.rows.map(row),
    ...block.notes.map(({ text }) => `note: ${text}`),
  ];
}

function blocksOf({ blocks }: Document): string[] {
  return blocks.flatMap(write);
}

const QUAYS = [
  ['Quay', '2030', '2031', 'Change, %'],
  ['East', '1,210', '1,402', '15.9'],
  ['West', '2,863', '2,798', '(2.3)'],
  ['Total', '4,073', '4,200', '3.1'],
];

const WORD = docx(
  paragraph('Harbour report', 'Title') +
    paragraph('Cargo', 'Heading1') +
    '<w:p><w:r><w:t>The quay is 3,400 m</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="superscript"/></w:rPr><w:t>2</w:t></w:r><w:r><w:t> large</w:t></w:r><w:r><w:footnoteReference w:id="2"/></w:r><w:r><w:t>.</w:t></w:r></w:p>' +
    paragraph('Table 1: Cargo by quay (thousand tonnes)', 'Caption') +
    `<w:tbl><w:tr>${cell('Quay', '<w:vMerge w:val="restart"/>')}${cell('Cargo', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('2030')}${cell('2031')}</w:tr><w:tr>${cell('East')}${cell('1,210')}${cell('1,402')}</w:tr><w:tr>${cell('West')}${cell('2,863')}${cell('2,798')}</w:tr></w:tbl>` +
    paragraph('Outlook', 'Heading1') +
    paragraph('It expects 4.4 million tonnes in 2032.'),
  ['Sheds of 210 m each are left out.'],
);

const BOOK = xlsx(
  {
    Cargo: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Cargo of the harbour, thousand tonnes</t></is></c></row><row r="3"><c r="A3" t="s"><v>0</v></c><c r="B3" t="s"><v>1</v></c><c r="C3" t="inlineStr"><is><t>Share</t></is></c><c r="D3" t="inlineStr"><is><t>Change</t></is></c><c r="E3" t="inlineStr"><is><t>Counted on</t></is></c></row><row r="4"><c r="A4" t="s"><v>2</v></c><c r="B4" s="1"><v>1402.345</v></c><c r="C4" s="2"><v>0.33391</v></c><c r="D4" s="3"><v>-192</v></c><c r="E4" s="4"><v>48000</v></c></row><row r="5"><c r="A5" t="inlineStr"><is><t>West</t></is></c><c r="B5" s="1"><f>SUM(1,2)</f><v>2798</v></c><c r="C5" s="2"><v>0.6661</v></c><c r="D5" s="3"><v>65</v></c><c r="E5" s="4"><v>48001</v></c></row></sheetData>`,
    '.Notes': '<sheetData><row r="1"><c r="A1"><v>99</v></c></row></sheetData>',
  },
  {
    strings: ['<t>Quay</t>', '<r><t>Car</t></r><r><t>go</t></r>', '<t>East &amp; Co</t>'],
    formats: ['#,##0.0', '0.00%', '#,##0;(#,##0)', 'yyyy-mm-dd'],
  },
);

const row = (bottom: number, cells: readonly string[]): string =>
  cells
    .map((text, index) => set(72 + index * 120 + (index > 0 ? 60 - text.length * 5 : 0), bottom, text))
    .join('');
const running = (page: string): string =>
  set(72, 800, 'Harbour office, annual report', 8) + set(290, 30, page, 8);
const PAGES = pdf([
  running('1') +
    set(72, 740, 'Harbour report', 20) +
    set(72, 700, 'Cargo', 15) +
    set(72, 670, 'The harbour took in 4.2 million tonnes, 3.1% more than in') +
    set(72, 656, '2030. The quay is 3,400 metres long.') +
    set(72, 620, 'Table 1: Cargo by quay, thousand tonnes') +
    QUAYS.map((cells, index) => row(600 - 16 * index, cells)).join(''),
  running('2') + set(72, 740, 'Outlook', 15) + set(72, 700, 'It expects 4.4 million tonnes in 2032.'),
]);

describe('a document becomes the same blocks, whatever its format', () => {
  test.each<[title: string, name: string, bytes: Uint8Array, blocks: string[]]>([
    [
      'Word: the title over headings, merged cells, a raised unit, notes',
      'harbour.docx',
      WORD,
      [
        '# Harbour report',
        '## Cargo',
        'paragraph: The quay is 3,400 m² large.',
        'table: Table 1: Cargo by quay (thousand tonnes)',
        'Quay | Cargo | Cargo',
        'Quay | 2030 | 2031',
        '---',
        'East | 1,210 | 1,402',
        'West | 2,863 | 2,798',
        '## Outlook',
        'paragraph: It expects 4.4 million tonnes in 2032.',
        'note: Sheds of 210 m each are left out.',
      ],
    ],
    [
      'Excel: numbers as their formats print them, no hidden sheet',
      'harbour.xlsx',
      BOOK,
      [
        '# Cargo of the harbour, thousand tonnes',
        'table: ',
        'Quay | Cargo | Share | Change | Counted on',
        '---',
        'East & Co | 1,402.3 | 33.39% | (192) | 2031-06-01',
        'West | 2,798.0 | 66.61% | 65 | 2031-06-02',
      ],
    ],
    [
      'PDF: headings by their size, lines joined, a table by its columns, no running heads and page numbers',
      'harbour.pdf',
      PAGES,
      [
        '# Harbour report',
        '## Cargo',
        'paragraph: The harbour took in 4.2 million tonnes, 3.1% more than in 2030. The quay is 3,400 metres long.',
        'table: Table 1: Cargo by quay, thousand tonnes',
        ...QUAYS.slice(0, 1).map((cells) => cells.join(' | ')),
        '---',
        ...QUAYS.slice(1).map((cells) => cells.join(' | ')),
        '## Outlook',
        'paragraph: It expects 4.4 million tonnes in 2032.',
      ],
    ],
    [
      'TSV',
      'riders.tsv',
      Buffer.from('Year\tRiders\n2030\t1,204\n2031\t"1,377"\n'),
      ['table: ', 'Year | Riders', '---', '2030 | 1,204', '2031 | 1,377'],
    ],
  ])('%s', async (_title, name, bytes, blocks) => {
    expect(blocksOf(await readDocumentBytes(bytes, name))).toEqual(blocks);
  });

  test.each<[name: string, bytes: Uint8Array, place: object]>([
    ['harbour.docx', WORD, { line: 10, column: 1 }],
    ['harbour.pdf', PAGES, { page: 2, line: 3, column: 1 }],
  ])('an editor finds a text of %s again', async (name, bytes, place) => {
    const { blocks } = await readDocumentBytes(bytes, name);
    const found = blocks.find(
      (block) => block.kind === 'paragraph' && block.text.text.startsWith('It expects'),
    );
    if (found?.kind !== 'paragraph') throw new Error('the document expects something');
    expect(placeOf(found.text, 0, 2)).toMatchObject(place);
  });

  test('its kind is told by its bytes, whatever it is called', async () => {
    expect((await readDocumentBytes(WORD, 'harbour.pdf')).kind).toBe('docx');
    expect((await readDocumentBytes(PAGES, 'harbour.docx')).kind).toBe('pdf');
    expect((await readDocumentBytes(BOOK, 'harbour')).kind).toBe('xlsx');
  });
});

describe('an encoding is recognised', () => {
  const text =
    'Café “Årstad” took in €1,204, twice as much as in 2030 – and 15 °C more than that, the owners’ club says.';
  const windows = Buffer.from(
    text.replace(
      /[“”€–’]/gu,
      (sign) => ({ '“': '\x93', '”': '\x94', '€': '\x80', '–': '\x96', '’': '\x92' })[sign] ?? '',
    ),
    'latin1',
  );
  // 列車準點率百分之九十六，旅客人次增加三成，票價不變。
  const big5 = Buffer.from(
    'a643a8aeb7c7c249b276a6caa4c0a4a7a445a451a4bba141aec8abc8a448a6b8bc57a55ba454a6a8a141b2bcbbf9a4a3c5dca143',
    'hex',
  );

  test.each<[encoding: string, bytes: Uint8Array, says: string]>([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-16LE', Buffer.from(`\ufeff${text}`, 'utf16le'), text],
    ['UTF-16BE', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), text],
    ['UTF-16LE', Buffer.from(text, 'utf16le'), text],
    ['Windows-1252', windows, text],
    ['Big5', big5, '旅客人次增加三成'],
  ])('%s', async (encoding, bytes, says) => {
    const document = await readDocumentBytes(bytes, 'text.txt');
    expect(document.encoding).toBe(encoding);
    expect(blocksOf(document).join('\n')).toContain(says);
  });
});

describe('what can’t be read is named, with what to do', () => {
  const locked = Buffer.alloc(2048);
  locked.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  locked.write('EncryptedPackage', 1024, 'utf16le');
  const key = (letter: string): string => `<${letter.repeat(32)}>`;
  const lock = `/ID [${key('00').slice(0, 33)}> ${key('00').slice(0, 33)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /O ${key('41')} /U ${key('42')} /P -4 >> `;

  test.each<[title: string, name: string, bytes: Uint8Array, says: RegExp]>([
    ['a locked PDF', 'a.pdf', pdf([set(72, 700, 'x')], lock), /is a PDF locked with a password\. Open it/],
    ['a locked workbook', 'a.xlsx', locked, /is an Office file locked with a password\. Open it/],
    [
      'a scan',
      'a.pdf',
      pdf(['0 0 m 9 9 l S', '0 0 m 9 9 l S']),
      /is a PDF of 2 pages without text, most likely a scan\. Have its text recognised/,
    ],
    [
      'a scan with page numbers',
      'a.pdf',
      pdf([set(300, 20, 'Page 1'), set(300, 20, 'Page 2')]),
      /is a PDF of 2 pages without text, most likely a scan\. Have its text recognised/,
    ],
    ['a damaged PDF', 'a.pdf', Buffer.from('%PDF-1.4\nnothing'), /is a PDF that is damaged\. Open it/],
    ['a damaged Word document', 'a.docx', WORD.subarray(0, 900), /is .*(?:DOCX|ZIP).*\. (?:Open|Unpack) it/],
    [
      'an old workbook',
      'a.xls',
      Buffer.concat([locked.subarray(0, 512), Buffer.from('Workbook', 'utf16le')]),
      /is an old Excel workbook \(XLS\)\. Save it as XLSX/,
    ],
    [
      'a presentation',
      'a.pptx',
      zip({ 'ppt/presentation.xml': '<p/>' }),
      /is a presentation \(PPTX\)\. Save it as PDF/,
    ],
    ['an archive', 'a.zip', zip({ 'a.txt': 'a' }), /is an archive \(ZIP\)\. Unpack it/],
    ['a compressed file', 'a.gz', gzipSync('a'), /is compressed \(gzip\)\. Unpack it/],
    [
      'a picture',
      'a.pdf',
      Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
      /is a PNG picture\. Name a file with the document’s text/,
    ],
    ['RTF', 'a.doc', Buffer.from('{\\rtf1 text}'), /is an RTF document\. Save it as DOCX/],
    [
      'noise',
      'a.bin',
      Uint8Array.from({ length: 4000 }, (_, index) => (index * 7919) % 256),
      /isn’t text in an encoding that can be told, nor a format that is read\. Name Markdown/,
    ],
    ['nothing', 'a.md', Buffer.from(''), /is empty\. Name the file/],
    [
      'a page without text',
      'a.html',
      Buffer.from('<!doctype html><script>1</script>'),
      /holds no text\. Name the file/,
    ],
  ])('%s', async (_title, name, bytes, says) => {
    await expect(readDocumentBytes(bytes, name)).rejects.toThrow(says);
  });
});
