import type { Block, Table, TextBlock } from './document.ts';
import type { PlacedText } from './placed-text.ts';

const CAPTION =
  /^\s*(?:(?:table|tab\.|exhibit|schedule)\s*[\dIVXA-Z]|[附]?表\s*[\d一二三四五六七八九十]|[附]?表[：:])/iu;
const UNITS =
  /^\s*[（([]?\s*(?:(?:all |dollar )?(?:figures|amounts|values|data|numbers)?\s*(?:are |is )?(?:expressed |stated |presented )?in )?(?:(?:US|NT|HK|A|C)?[$€£¥]|[A-Z]{3}|[a-z ]{0,20})\s?(?:thousands?|millions?|billions?|'000s?|000s?|mn?|bn)\b.{0,60}$|^\s*[（(]?\s*(?:單位|单位)\s*[:：]?.{1,30}$|^\s*[（([]?unit:? .{1,40}$|^\s*\(?percent(?:age)?(?: change)?.{0,50}\)?$/iu;
const NOTE =
  /^\s*(?:notes?\b|sources?\b|\(\d\)|\[\d\]|[*†‡§]|[¹²³⁴-⁹]|\^[a-z\d]{1,2}\^?\s|註|注[：:]|說明[：:]|資料來源|来源|e = |p = |r = )/iu;
/** A line that ends with what figures are in: "Sales by region ($ millions)", "Cargo, thousand tonnes". */
const SAYS_UNITS = /[)\]）]\s*[:：]?\s*$|[,，;；][^,，;；.。]{1,40}$/u;
const LONGEST = 200;

/** Gives each table the lines around it that are its own: its caption, its units, its notes. */
export function attachCaptions(blocks: readonly Block[]): Block[] {
  const attached: Block[] = [];
  for (const block of blocks) {
    const last = attached.at(-1);
    if (block.kind === 'table') attached.push(withLinesAbove(block, attached));
    else if (last?.kind === 'table' && isNoteOf(block))
      attached[attached.length - 1] = withNote(last, block.text);
    else attached.push(block);
  }
  return attached;
}

/** Takes the caption and the units off the end of the blocks before the table. */
function withLinesAbove(table: Table, before: Block[]): Table {
  const last = before.at(-1);
  if (!last || last.kind === 'table') return table;
  const { text } = last;
  const units = isUnits(last);
  if (!units && (table.caption !== null || !isCaption(text)))
    return table.caption === null && SAYS_UNITS.test(text.text) && text.text.length < LONGEST
      ? { ...table, above: text }
      : table;
  before.pop();
  return withLinesAbove(
    units ? { ...table, notes: [text, ...table.notes] } : { ...table, caption: text },
    before,
  );
}

function isUnits(block: Exclude<Block, Table>): boolean {
  if (block.kind === 'heading' && !block.isGuessed) return false;
  return block.text.text.length < 80 && UNITS.test(block.text.text);
}

/** True of a line that a table's caption begins with. */
export function isCaption({ text }: PlacedText): boolean {
  return text.length < LONGEST && CAPTION.test(text);
}

function isNoteOf(block: Block): block is TextBlock {
  const isText = block.kind === 'paragraph' || block.kind === 'item';
  return isText && block.text.text.length < 2 * LONGEST && NOTE.test(block.text.text);
}

function withNote(table: Table, note: PlacedText): Table {
  return { ...table, notes: [...table.notes, note] };
}
