import type { DocumentKind } from './document.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/** A kind that text can be, or one that its bytes give away. */
export type DetectedKind = DocumentKind | 'unknown-text';

const SIGNATURES: readonly (readonly [signature: string, what: string, advice: string])[] = [
  ['\x89PNG', 'is a PNG picture', PICTURE()],
  ['\xff\xd8\xff', 'is a JPEG picture', PICTURE()],
  ['GIF8', 'is a GIF picture', PICTURE()],
  ['II*\0', 'is a TIFF picture', PICTURE()],
  ['MM\0*', 'is a TIFF picture', PICTURE()],
  ['RIFF', 'is a WebP picture or a sound', PICTURE()],
  ['{\\rtf', 'is an RTF document', 'Save it as DOCX, and name that file.'],
  ['%!PS', 'is PostScript', 'Save it as PDF, and name that file.'],
  ['\x1f\x8b', 'is compressed (gzip)', 'Unpack it, and name the file in it.'],
  ['7z\xbc\xaf', 'is a 7-Zip archive', 'Unpack it, and name the file in it.'],
  ['Rar!', 'is a RAR archive', 'Unpack it, and name the file in it.'],
  ['SQLite format 3', 'is a SQLite database', 'Export its table as CSV, and name that file.'],
  ['PAR1', 'is a Parquet file', 'Export its table as CSV, and name that file.'],
];

function PICTURE(): string {
  return 'Name a file with the document’s text: have the text recognised (OCR), or save it from where it came.';
}

/**
 * Says what a document is by its first bytes; its name decides only between kinds of text.
 * @throws {UnreadableDocument} for a format that isn't read, naming it
 */
export function detectKind(bytes: Uint8Array, name: string): DetectedKind {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1');
  if (bytes.length === 0)
    throw new UnreadableDocument(name, 'is empty', 'Name the file that holds the document.');
  if (start.includes('%PDF-')) return 'pdf';
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return kindOfArchive(bytes, name);
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes, name);
  const known = SIGNATURES.find(([signature]) => start.startsWith(signature));
  if (known) throw new UnreadableDocument(name, known[1], known[2]);
  return kindOfText(start, name);
}

/** An archive names its parts in its own bytes. */
function kindOfArchive(bytes: Uint8Array, name: string): DocumentKind {
  const names = Buffer.from(bytes).toString('latin1');
  if (names.includes('word/document.xml')) return 'docx';
  if (names.includes('xl/workbook.xml')) return 'xlsx';
  const formats: readonly (readonly [string, string, string])[] = [
    [
      'application/vnd.oasis.opendocument.text',
      'is an OpenDocument text',
      'Save it as DOCX, and name that file.',
    ],
    [
      'application/vnd.oasis.opendocument.spreadsheet',
      'is an OpenDocument spreadsheet',
      'Save it as XLSX or CSV, and name that file.',
    ],
    ['application/epub+zip', 'is an EPUB book', 'Save its text as HTML or Markdown, and name that file.'],
    ['ppt/presentation.xml', 'is a presentation (PPTX)', 'Save it as PDF, and name that file.'],
    ['xl/workbook.bin', 'is a binary workbook (XLSB)', 'Save it as XLSX, and name that file.'],
    [
      '.iwa',
      'is a document of Pages, Numbers or Keynote',
      'Export it as DOCX, XLSX or PDF, and name that file.',
    ],
  ];
  const format = formats.find(([part]) => names.includes(part));
  const [, what, advice] = format ?? ['', 'is an archive (ZIP)', 'Unpack it, and name the document in it.'];
  throw new UnreadableDocument(name, what, advice);
}

/** An old container of Office also holds new files that are locked. */
function oldOffice(bytes: Uint8Array, name: string): UnreadableDocument {
  const parts = Buffer.from(bytes).toString('utf16le');
  const shifted = Buffer.from(bytes.subarray(1)).toString('utf16le');
  const has = (part: string): boolean => parts.includes(part) || shifted.includes(part);
  if (has('EncryptedPackage'))
    return new UnreadableDocument(
      name,
      'is an Office file locked with a password',
      'Open it with the password, save it without one, and name that file.',
    );
  if (has('WordDocument'))
    return new UnreadableDocument(
      name,
      'is an old Word document (DOC)',
      'Save it as DOCX, and name that file.',
    );
  if (has('Workbook') || has('Book'))
    return new UnreadableDocument(
      name,
      'is an old Excel workbook (XLS)',
      'Save it as XLSX, and name that file.',
    );
  return new UnreadableDocument(
    name,
    'is an old Office file',
    'Save it as DOCX, XLSX or PDF, and name that file.',
  );
}

const ENDINGS: Readonly<Record<string, DetectedKind>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  htm: 'html',
  html: 'html',
  xhtml: 'html',
  csv: 'csv',
  tsv: 'tsv',
  tab: 'tsv',
};

function kindOfText(start: string, name: string): DetectedKind {
  const plain = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)*<(?:!doctype html|html|head|body)\b/i.test(plain))
    return 'html';
  const ending = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  return ENDINGS[ending] ?? 'unknown-text';
}
