import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { attachCaptions } from './attach-captions.ts';
import { pointDecimals } from './decimal-commas.ts';
import { decodeText } from './decode-text.ts';
import { detectKind } from './detect-kind.ts';
import type { Document, DocumentKind } from './document.ts';
import { guessHeadings } from './guess-headings.ts';
import { TooDeep } from './html/refuse-deep.ts';
import type { ReadBlocks } from './read-blocks.ts';
import { sourceOf } from './source.ts';
import { splitTables } from './split-tables.ts';
import { MOST_BYTES, tooMuch } from './too-much.ts';
import { UnreadableDocument } from './unreadable-document.ts';

/**
 * Reads a document from a file.
 * @throws {UnreadableDocument} when it can't be read, naming its format and saying what to do
 */
export async function readDocument(path: string): Promise<Document> {
  return readDocumentBytes(await readBytes(path), basename(path));
}

/**
 * Reads a document from its bytes. Its kind is told by them; `name` decides only between kinds of text.
 * @throws {UnreadableDocument} when it can't be read, naming its format and saying what to do
 */
export async function readDocumentBytes(bytes: Uint8Array, name: string): Promise<Document> {
  const { kind, encoding, read } = await readAs(bytes, name);
  const { blocks, decimalCommas } = pointDecimals(splitTables(attachCaptions(guessHeadings(read.blocks))));
  if (blocks.length === 0)
    throw new UnreadableDocument(name, 'holds no text', 'Name the file that holds the document’s text.');
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const { facts, source } = read;
  return { kind, encoding, sha256, bytes: bytes.length, facts, decimalCommas, blocks, source };
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const status = await stat(path);
    if (status.size > MOST_BYTES) throw tooMuch(path, 'bytes');
    // What never ends, such as a device or a pipe, would be read for ever.
    if (!status.isFile() && !status.isDirectory())
      throw new UnreadableDocument(path, 'is no file', 'Name the file of the document.');
    return await readFile(path);
  } catch (error) {
    if (error instanceof UnreadableDocument) throw error;
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT')
      throw new UnreadableDocument(path, 'doesn’t exist', 'Name the file of the document.');
    const what = code === 'EISDIR' ? 'is a folder' : `can’t be opened (${code ?? 'unknown error'})`;
    throw new UnreadableDocument(path, what, 'Name the file of the document.');
  }
}

interface ReadAs {
  readonly kind: DocumentKind;
  readonly encoding: string | null;
  readonly read: ReadBlocks;
}

// Each reader is loaded when a document asks for it: none is a small one.
async function readAs(bytes: Uint8Array, name: string): Promise<ReadAs> {
  const kind = detectKind(bytes, name);
  try {
    if (kind === 'docx')
      return {
        kind,
        encoding: null,
        read: await (await import('./docx/read-docx.ts')).readDocx(bytes, name),
      };
    if (kind === 'pdf')
      return { kind, encoding: null, read: await (await import('./pdf/read-pdf.ts')).readPdf(bytes, name) };
    if (kind === 'xlsx')
      return {
        kind,
        encoding: null,
        read: (await import('./xlsx/read-xlsx.ts')).readXlsx(bytes, name),
      };
    return await readAsText(bytes, name, kind);
  } catch (error) {
    if (error instanceof TooDeep || (error instanceof RangeError && /call stack/i.test(error.message)))
      throw new UnreadableDocument(
        name,
        'is nested too deep to be read',
        'Save the document’s text by itself, and name that file.',
      );
    throw error;
  }
}

async function readAsText(
  bytes: Uint8Array,
  name: string,
  kind: DocumentKind | 'unknown-text',
): Promise<ReadAs> {
  const { text, encoding } = decodeText(bytes, name, kind === 'html' ? declaredEncoding(bytes) : undefined);
  const source = sourceOf(text);
  const told = kind === 'unknown-text' ? (await import('./text/looks-like.ts')).looksLike(text) : kind;
  if (told === 'html')
    return {
      kind: told,
      encoding,
      read: { source, ...(await (await import('./html/read-html.ts')).readHtml(source)) },
    };
  if (told === 'csv' || told === 'tsv')
    return {
      kind: told,
      encoding,
      read: {
        source,
        facts: {},
        blocks: (await import('./csv/read-csv.ts')).readCsv(source, told, name),
      },
    };
  if (told === 'markdown')
    return {
      kind: told,
      encoding,
      read: { source, ...(await import('./markdown/read-markdown.ts')).readMarkdown(source) },
    };
  return {
    kind: 'text',
    encoding,
    read: { source, facts: {}, blocks: (await import('./text/read-text.ts')).readText(source) },
  };
}

/** The encoding that a page names in its head. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, 2048)).toString('latin1');
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
}
