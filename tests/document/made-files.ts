import { strToU8, zipSync } from 'fflate';

/** An archive of texts by their paths. */
export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([path, text]) => [path, strToU8(text)])));
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

function relations(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(
    ([type, target], index) =>
      `<Relationship Id="r${String(index + 1)}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${each.join('')}</Relationships>`;
}

/** A paragraph of a Word document in the style of an id. */
export function paragraph(text: string, style = ''): string {
  const styled = style === '' ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${styled}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A cell of a Word table; `properties` merge it with others. */
export function cell(text: string, properties = ''): string {
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${paragraph(text)}</w:tc>`;
}

const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A Word document of a body and the notes at its foot. */
export function docx(body: string, notes: readonly string[] = []): Uint8Array {
  const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const type = (part: string, kind: string): string =>
    `<Override PartName="/word/${part}.xml" ContentType="${main}.${kind}+xml"/>`;
  const style = (id: string, name: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const foot = notes.map(
    (note, index) => `<w:footnote w:id="${String(index + 2)}">${paragraph(note)}</w:footnote>`,
  );
  return zip({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${type('document', 'document.main')}${type('styles', 'styles')}${type('footnotes', 'footnotes')}</Types>`,
    '_rels/.rels': relations([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relations([
      ['styles', 'styles.xml'],
      ['footnotes', 'footnotes.xml'],
    ]),
    'word/styles.xml': `<w:styles ${WORD}>${style('Title', 'Title')}${style('Heading1', 'heading 1')}${style('Caption', 'caption')}</w:styles>`,
    'word/footnotes.xml': `<w:footnotes ${WORD}>${foot.join('')}</w:footnotes>`,
    'word/document.xml': `<w:document ${WORD}><w:body>${body}</w:body></w:document>`,
  });
}

const SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

/** A workbook of sheets as XML; those whose name begins with a dot are hidden. `formats` are those of its styles. */
export function xlsx(
  sheets: Readonly<Record<string, string>>,
  { strings = [], formats = [] }: { strings?: readonly string[]; formats?: readonly string[] } = {},
): Uint8Array {
  const names = Object.keys(sheets);
  const shown = names.map(
    (name, index) =>
      `<sheet name="${name}" sheetId="${String(index + 1)}" r:id="r${String(index + 1)}"${name.startsWith('.') ? ' state="hidden"' : ''}/>`,
  );
  const own = formats.map(
    (code, index) => `<numFmt numFmtId="${String(170 + index)}" formatCode="${code}"/>`,
  );
  const styles = formats.map((_, index) => `<xf numFmtId="${String(170 + index)}"/>`);
  return zip({
    'xl/workbook.xml': `<workbook ${SHEET} xmlns:r="${OFFICE}"><sheets>${shown.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      names.map((_, index) => ['worksheet', `worksheets/sheet${String(index + 1)}.xml`]),
    ),
    'xl/styles.xml': `<styleSheet ${SHEET}><numFmts>${own.join('')}</numFmts><cellXfs><xf numFmtId="0"/>${styles.join('')}</cellXfs></styleSheet>`,
    'xl/sharedStrings.xml': `<sst ${SHEET}>${strings.map((text) => `<si>${text}</si>`).join('')}</sst>`,
    ...Object.fromEntries(
      names.map((name, index) => [
        `xl/worksheets/sheet${String(index + 1)}.xml`,
        `<worksheet ${SHEET}>${sheets[name] ?? ''}</worksheet>`,
      ]),
    ),
  });
}

/** A line of text as a page of a PDF sets it, in points from the left and from the foot. */
export function set(left: number, bottom: number, text: string, size = 11): string {
  const escaped = text.replace(/[()\\]/g, '\\$&');
  return `BT /F1 ${String(size)} Tf ${String(left)} ${String(bottom)} Td (${escaped}) Tj ET\n`;
}

/** A PDF of pages, each a stream of drawing; `trailer` says more of the whole file. */
export function pdf(pages: readonly string[], trailer = ''): Uint8Array {
  const kids = pages.map((_, index) => `${String(4 + 2 * index)} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${String(pages.length)} >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...pages.flatMap((stream, index) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${String(5 + 2 * index)} 0 R >>`,
      `<< /Length ${String(stream.length)} >>\nstream\n${stream}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = file.length;
    file += `${String(index + 1)} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const count = String(objects.length + 1);
  file += `xref\n0 ${count}\n0000000000 65535 f \n${offsets.join('')}trailer\n<< /Size ${count} /Root 1 0 R ${trailer}>>\nstartxref\n${String(file.lastIndexOf('xref\n0'))}\n%%EOF`;
  return Buffer.from(file, 'latin1');
}
