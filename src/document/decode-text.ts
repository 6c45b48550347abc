import { analyse } from 'chardet';
import { UnreadableDocument } from './unreadable-document.ts';

export interface DecodedText {
  readonly text: string;
  /** As its standard names it: "UTF-8", "Big5". */
  readonly encoding: string;
}

const MARKS: readonly (readonly [bytes: readonly number[], encoding: string])[] = [
  [[0xef, 0xbb, 0xbf], 'UTF-8'],
  [[0xff, 0xfe], 'UTF-16LE'],
  [[0xfe, 0xff], 'UTF-16BE'],
];

/** Enough of a text to tell its encoding by. */
const SAMPLE = 65_536;

/**
 * Decodes a text. An encoding is what a byte order mark, the text itself or its bytes say; never a guess in silence.
 * @param declared the encoding that the document names, when it does
 * @throws {UnreadableDocument} when its bytes are no text in any encoding that can be told
 */
export function decodeText(bytes: Uint8Array, name: string, declared?: string): DecodedText {
  const marked = MARKS.find(([mark]) => mark.every((byte, index) => bytes[index] === byte))?.[1];
  const wide = marked ?? wideEncoding(bytes);
  const decoded = wide === undefined ? decodeNarrow(bytes, declared) : decodeAs(bytes, wide);
  if (decoded !== null && !isBinary(decoded.text)) return decoded;
  throw new UnreadableDocument(
    name,
    'isn’t text in an encoding that can be told, nor a format that is read',
    'Name Markdown, plain text, HTML, DOCX, PDF, CSV, TSV or XLSX; save text as UTF-8.',
  );
}

/** UTF-16 without a mark has zeros in every other byte of its Latin letters. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, 1000);
  if (sample.length < 4) return undefined;
  const zeros = [0, 1].map((rest) => sample.filter((byte, index) => index % 2 === rest && byte === 0).length);
  const [even = 0, odd = 0] = zeros;
  if (odd > sample.length / 8 && even < odd / 8) return 'UTF-16LE';
  return even > sample.length / 8 && odd < even / 8 ? 'UTF-16BE' : undefined;
}

function decodeNarrow(bytes: Uint8Array, declared: string | undefined): DecodedText | null {
  const plain = decodeAs(bytes, 'UTF-8');
  if (plain !== null) return plain;
  if (declared !== undefined) {
    const text = decodeAs(bytes, declared);
    if (text !== null) return text;
  }
  const candidates = analyse(bytes.subarray(0, SAMPLE)).filter(({ confidence }) => confidence >= 10);
  for (const { name } of candidates.map((each) => ({ name: likelier(each.name) }))) {
    const text = decodeAs(bytes, name);
    if (text !== null && !isBinary(text.text) && !/[\ue000-\uf8ff]/u.test(text.text)) return text;
  }
  return null;
}

/** What is called Latin-1 is Windows-1252 wherever the two differ. */
function likelier(encoding: string): string {
  return encoding === 'ISO-8859-1' || encoding === 'ASCII' ? 'windows-1252' : encoding;
}

const NAMES: Readonly<Record<string, string>> = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16LE',
  'utf-16be': 'UTF-16BE',
  'windows-1252': 'Windows-1252',
  big5: 'Big5',
  gbk: 'GBK',
  gb18030: 'GB18030',
  shift_jis: 'Shift_JIS',
  'euc-jp': 'EUC-JP',
  'euc-kr': 'EUC-KR',
};

function decodeAs(bytes: Uint8Array, encoding: string): DecodedText | null {
  try {
    // A byte order mark stays: it counts as a column, as editors count it.
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true });
    return { text: decoder.decode(bytes), encoding: NAMES[decoder.encoding] ?? decoder.encoding };
  } catch {
    return null;
  }
}

function isBinary(text: string): boolean {
  const controls = text.slice(0, SAMPLE).match(/[\0-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0;
  return controls > 0;
}
