import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readDocument, readDocumentBytes } from '../../src/document/read-document.ts';
import { awaitPdf } from '../../src/document/pdf/await-pdf.ts';
import { docx, zip } from './made-files.ts';

const RELATIONS = '<Relationships><Relationship Id="one" Target="worksheets/one.xml"/></Relationships>';
const WORKBOOK = '<workbook><sheets><sheet name="S" r:id="one"/></sheets></workbook>';

function xlsx(sheet: string, strings = ''): Uint8Array {
  return zip({
    'xl/workbook.xml': WORKBOOK,
    'xl/_rels/workbook.xml.rels': RELATIONS,
    'xl/sharedStrings.xml': `<sst>${strings}</sst>`,
    'xl/worksheets/one.xml': `<worksheet>${sheet}</worksheet>`,
  });
}

/** A document of Word whose directory lists one part of it again and again, as archives that unpack to much do. */
function listedAgain(archive: Uint8Array, part: string, times: number): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf('PK\x05\x06');
  const start = bytes.readUInt32LE(end + 16);
  const directory = bytes.subarray(start, end);
  const at = directory.indexOf(part) - 46;
  const entry = directory.subarray(at, at + 46 + part.length);
  const again = Array<Buffer>(times).fill(entry);
  const tail = Buffer.from(bytes.subarray(end));
  tail.writeUInt16LE(tail.readUInt16LE(8) + times, 8);
  tail.writeUInt16LE(tail.readUInt16LE(10) + times, 10);
  tail.writeUInt32LE(directory.length + times * entry.length, 12);
  return Buffer.concat([bytes.subarray(0, start), directory, ...again, tail]);
}

function pdf(pages: string, content: string | Buffer, filter = '', more: readonly string[] = []): Uint8Array {
  const data = Buffer.from(content).toString('latin1');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages ${pages} >>`,
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> >>',
    `<< /Length ${data.length} ${filter} >>\nstream\n${data}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`;
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${text.length}\n%%EOF`;
  return Buffer.from(text + table + trailer, 'latin1');
}

const ONE_PAGE = '/Kids [3 0 R] /Count 1';

/** Forms each of which draws the next one twice: as many texts as two to the power of their number. */
function doubling(depth: number): string[] {
  return Array.from({ length: depth }, (_, index) => {
    const isLast = index === depth - 1;
    const draws = isLast ? 'BT /F 12 Tf (4 riders) Tj ET' : '/Y Do /Y Do';
    const next = isLast ? '' : `/XObject << /Y ${index + 7} 0 R >>`;
    return `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 5 0 R >> ${next} >> /Length ${draws.length} >>\nstream\n${draws}\nendstream`;
  });
}

describe('a document that would take all memory, or for ever, is refused with a sentence', () => {
  test.each<[string, string, () => Uint8Array]>([
    ['a Word document that unpacks to much', 'text in it', () => docx('a'.repeat(70 * 2 ** 20))],
    [
      'one that unpacks the same part again and again',
      'text in it',
      () => listedAgain(docx(`<w:p>${' '.repeat(2 ** 20)}</w:p>`), 'word/document.xml', 100),
    ],
    ['one of more parts than any', 'parts', () => listedAgain(docx('<w:p/>'), 'word/document.xml', 5000)],
    [
      'a workbook that unpacks to much',
      'text in it',
      () => xlsx('', `<si><t>${'a'.repeat(70 * 2 ** 20)}</t></si>`),
    ],
    [
      'a workbook whose two cells stand in its two corners',
      'cells',
      () =>
        xlsx(
          '<sheetData><row r="1"><c r="A1"><v>4</v></c></row><row r="1048576"><c r="XFD1048576"><v>5</v></c></row></sheetData>',
        ),
    ],
    [
      'a workbook whose cells are merged again and again',
      'cells',
      () => {
        const row = '<row><c><v>4</v></c></row>'.repeat(100);
        const merged = '<mergeCell ref="A1:NN1048576"/>'.repeat(100);
        return xlsx(`<sheetData>${row}</sheetData><mergeCells>${merged}</mergeCells>`);
      },
    ],
    [
      'a PDF that lists one page again and again',
      'pages',
      () => pdf(`/Kids [${'3 0 R '.repeat(4000)}] /Count 4000`, ''),
    ],
  ])('%s', async (_title, what, make) => {
    await expect(readDocumentBytes(make(), 'report')).rejects.toThrow(
      `“report” has more ${what} than any report: it isn’t read.`,
    );
  });

  test('a PDF whose forms draw each other twice', async () => {
    const endless = pdf(ONE_PAGE, '/X Do', '', doubling(30));
    await expect(awaitPdf(endless, 'report', 2000)).rejects.toThrow(
      '“report” is a PDF that draws more than can be read.',
    );
  });

  test.each([
    ['tables in tables', '<table><tr><td>4 riders'.repeat(1000)],
    ['boxes in boxes', '<div>'.repeat(100_000)],
    ['a document of Word of tables in tables', null],
  ])('%s', async (_title, body) => {
    const nested = '<w:tbl><w:tr><w:tc>'.repeat(150) + '</w:tc></w:tr></w:tbl>'.repeat(150);
    const bytes = body === null ? docx(nested) : Buffer.from(`<html><body>${body}`);
    await expect(readDocumentBytes(bytes, 'report.html')).rejects.toThrow('is nested too deep to be read');
  });

  test.runIf(process.platform === 'linux')('a file that has no end', async () => {
    await expect(readDocument('/dev/zero')).rejects.toThrow('“/dev/zero” is no file.');
  });
});

describe('what is odd and can be read is read', () => {
  async function textOf(bytes: Uint8Array, name: string): Promise<string> {
    return (await readDocumentBytes(bytes, name)).source.text;
  }

  test('a PDF that draws itself', async () => {
    const draws = '/X Do BT /F 12 Tf (4 riders) Tj ET';
    const form = `<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 5 0 R >> /XObject << /X 6 0 R >> >> /Length ${draws.length} >>\nstream\n${draws}\nendstream`;
    expect(await textOf(pdf(ONE_PAGE, '/X Do', '', [form]), 'report.pdf')).toContain('4 riders');
  });

  test('a PDF whose page unpacks to much that isn’t shown', async () => {
    const words = Buffer.concat([
      Buffer.from('BT /F 12 Tf 50 700 Td (4 riders) Tj ET'),
      Buffer.alloc(2 ** 24, 32),
    ]);
    const page = pdf(ONE_PAGE, deflateSync(words), '/Filter /FlateDecode');
    expect(await textOf(page, 'report.pdf')).toContain('4 riders');
  });

  test.each([
    ['figures in one line', '4 '.repeat(50_000), 'txt'],
    ['columns in one line', `${'4   '.repeat(20_000)}\n`.repeat(3), 'txt'],
    ['tabs in one line', '4\t'.repeat(50_000), 'txt'],
    [
      'cells over a thousand rows and columns',
      `<html><body><table>${`<tr>${'<td colspan=1000 rowspan=1000>4</td>'.repeat(20)}</tr>`.repeat(500)}</table>`,
      'html',
    ],
  ])('%s', async (_title, text, ending) => {
    expect(await textOf(Buffer.from(text), `report.${ending}`)).toBe(text);
  });

  test.each([
    ['text', 'There were 40 \u001B[2Jriders,\u009B31m and 41.\u007F', 'txt'],
    ['Markdown', '# The \u001B]0;riders\u001B\n\nThere were 40 \u001B[2Jriders.', 'md'],
    ['HTML, as an entity', '<html><body><h1>The &#27;[2Jriders</h1><p>There were 40&#x1b;.</p>', 'html'],
    ['a table', 'town,riders\nA\u001B[2J,40\nB,41\n', 'csv'],
  ])('%s, of which no sign reaches a terminal', async (_title, text, ending) => {
    const { source, blocks } = await readDocumentBytes(Buffer.from(text), `report.${ending}`);
    expect(source.text).toHaveLength(text.length);
    const said = JSON.stringify([
      source.text,
      blocks.map((block) => ('text' in block ? block.text.text : '')),
    ]);
    expect(said).not.toMatch(/\\u00(?:0|1)|[\u007F-\u009F]/);
    expect(said).toContain('\uFFFD');
  });

  test('no file that an archive or a document names from outside', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
    writeFileSync(join(folder, 'secret'), 'the secret of 77 rooms');
    const entity = `<!DOCTYPE x [<!ENTITY x SYSTEM "file://${folder}/secret">]>`;
    const strings = '<si><t>Town</t></si><si><t>&x;</t></si>';
    const sheet =
      '<sheetData><row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c><v>4</v></c></row></sheetData>';
    const workbook = zip({
      'xl/workbook.xml': WORKBOOK,
      'xl/_rels/workbook.xml.rels': RELATIONS,
      'xl/sharedStrings.xml': `${entity}<sst>${strings}</sst>`,
      'xl/worksheets/one.xml': `<worksheet>${sheet}</worksheet>`,
      [`../../..${folder}/written`]: 'x',
    });
    const said = await textOf(workbook, 'report.xlsx').catch(String);
    expect(said).not.toContain('secret of');
  });
});
