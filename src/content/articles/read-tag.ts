/** A tag as it is typed. Offsets are into the article. */
export interface Tag {
  readonly name: string;
  readonly closing: boolean;
  readonly selfClosing: boolean;
  /** False when the tag has no end, or holds what no tag may. */
  readonly whole: boolean;
  readonly attributes: readonly Attribute[];
  readonly end: number;
}

export interface Attribute {
  /** Empty for `{...spread}`. */
  readonly name: string;
  /** The text in the quotation marks; null for expressions and for attributes without a value. */
  readonly value: string | null;
  readonly kind: 'text' | 'bare' | 'expression' | 'spread';
  readonly start: number;
  readonly end: number;
}

const LONGEST_VALUE = 2000;

/** Reads the tag that begins at a `<`, or null when no tag begins there. */
export function readTag(text: string, start: number, closings: ReadonlyMap<number, number>): Tag | null {
  const opening = match(/<(\/?)(?:([\p{L}_$][\p{L}\p{N}_.:$-]{0,200})|(?=>))/uy, text, start);
  if (!opening) return null;
  const attributes: Attribute[] = [];
  let at = start + opening[0].length;
  const finish = (end: number, whole: boolean, selfClosing = false): Tag => ({
    name: opening[2] ?? '',
    closing: opening[1] === '/',
    selfClosing,
    whole,
    attributes,
    end,
  });
  for (;;) {
    const space = match(/\s*/y, text, at)?.[0] ?? '';
    if (/\n[^\S\n]*\n/.test(space)) return finish(at, false);
    at += space.length;
    if (text.startsWith('/>', at)) return finish(at + 2, true, true);
    if (text.charAt(at) === '>') return finish(at + 1, true);
    const attribute = readAttribute(text, at, closings);
    if (!attribute) return finish(at, false);
    attributes.push(attribute);
    at = attribute.end;
  }
}

function readAttribute(text: string, start: number, closings: ReadonlyMap<number, number>): Attribute | null {
  if (text.charAt(start) === '{') {
    const close = closings.get(start);
    return close === undefined ? null : { name: '', value: null, kind: 'spread', start, end: close + 1 };
  }
  const name = match(/[^\s"'<>/={}]{1,200}/y, text, start)?.[0];
  if (name === undefined) return null;
  const after = start + name.length;
  const sign = match(/\s{0,20}=\s{0,20}/y, text, after)?.[0];
  if (sign === undefined) return { name, value: null, kind: 'bare', start, end: after };
  return readValue(text, name, start, after + sign.length, closings);
}

function readValue(
  text: string,
  name: string,
  start: number,
  at: number,
  closings: ReadonlyMap<number, number>,
): Attribute | null {
  const mark = text.charAt(at);
  if (mark === '{') {
    const close = closings.get(at);
    return close === undefined ? null : { name, value: null, kind: 'expression', start, end: close + 1 };
  }
  if (mark === '"' || mark === "'") {
    const length = text.slice(at + 1, at + 1 + LONGEST_VALUE).indexOf(mark);
    if (length === -1) return null;
    return { name, value: text.slice(at + 1, at + 1 + length), kind: 'text', start, end: at + length + 2 };
  }
  const bare = match(/[^\s"'<>={}`]{1,2000}/y, text, at)?.[0];
  return bare === undefined ? null : { name, value: bare, kind: 'bare', start, end: at + bare.length };
}

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
