import { readTag, type Tag } from './read-tag.ts';

/** Something in an article that Markdown alone doesn't have. */
export type MarkupToken =
  | { readonly kind: 'tag'; readonly start: number; readonly end: number; readonly tag: Tag }
  | {
      readonly kind: 'comment' | 'expression' | 'import' | 'export' | 'less-than' | 'address' | 'declaration';
      readonly start: number;
      readonly end: number;
    };

/** A stretch of the text in which nothing is markup: code. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds tags, comments, expressions, imports and exports outside code. Linear, and runs nothing. */
export function scanMarkup(text: string, code: readonly Stretch[]): MarkupToken[] {
  const tokens: MarkupToken[] = [];
  const closings = matchBraces(text);
  let at = 0;
  let codeIndex = 0;
  const starts = /[\\<{]|^(?:import|export)(?=[\s{*"'])/gm;
  for (;;) {
    starts.lastIndex = at;
    const found = starts.exec(text);
    if (!found) return tokens;
    const { index } = found;
    while ((code[codeIndex]?.end ?? Infinity) <= index) codeIndex += 1;
    const inCode = code[codeIndex];
    if (inCode && inCode.start <= index) {
      at = inCode.end;
      continue;
    }
    const token = tokenAt(text, index, found[0], closings);
    if (token) tokens.push(token);
    at = token ? Math.max(token.end, index + 1) : index + (found[0] === '\\' ? 2 : found[0].length);
  }
}

function tokenAt(
  text: string,
  start: number,
  sign: string,
  closings: ReadonlyMap<number, number>,
): MarkupToken | null {
  if (sign === '\\') return null;
  if (sign === '{') return { kind: 'expression', start, end: (closings.get(start) ?? start) + 1 };
  if (sign === 'import' || sign === 'export')
    return beginsBlock(text, start) ? { kind: sign, start, end: blockEnd(text, start) } : null;
  if (isDestination(text, start)) return null;
  if (text.startsWith('<!--', start)) {
    const close = text.indexOf('-->', start);
    return { kind: 'comment', start, end: close === -1 ? lineEnd(text, start) : close + 3 };
  }
  const address = /<[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,2000}>|<[^\s<>@]{1,100}@[^\s<>]{1,100}>/iy;
  address.lastIndex = start;
  const [whole] = address.exec(text) ?? [];
  if (whole !== undefined) return { kind: 'address', start, end: start + whole.length };
  if (/[!?]/.test(text.charAt(start + 1))) return { kind: 'declaration', start, end: lineEnd(text, start) };
  const tag = readTag(text, start, closings);
  return tag ? { kind: 'tag', start, end: tag.end, tag } : { kind: 'less-than', start, end: start + 1 };
}

/** A link's address may stand in angle brackets: `[text](<address>)`. */
function isDestination(text: string, start: number): boolean {
  if (!/\](?:\(|:[ \t]?)$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const address = /<[^<>{}`\r\n]{0,2000}>/y;
  address.lastIndex = start;
  return address.test(text);
}

/** Imports and exports stand at the beginning of a block; within a paragraph they are words. */
function beginsBlock(text: string, start: number): boolean {
  const before =
    text
      .slice(Math.max(0, start - 400), start)
      .split(/\r\n|\n|\r/)
      .at(-2)
      ?.trim() ?? '';
  return before === '' || /^[<#=\-*_~`>|{}+]|^\d+[.)]|[>};]$/.test(before);
}

function blockEnd(text: string, start: number): number {
  const blank = /\r?\n[^\S\n]*(?:\r?\n|$)|$/g;
  blank.lastIndex = start;
  return blank.exec(text)?.index ?? text.length;
}

function lineEnd(text: string, start: number): number {
  const end = text.slice(start, start + 2000).search(/[\r\n]|$/);
  return start + Math.max(1, end);
}

/** Each opening brace with the offset of the one that closes it. */
function matchBraces(text: string): ReadonlyMap<number, number> {
  const open: number[] = [];
  const closings = new Map<number, number>();
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) closings.set(start, index);
    }
  }
  return closings;
}
