/** A place that a document's marks say something of. Offsets are into the text without marks, end exclusive. */
export interface Mark {
  /** `!` contradicts another figure, `=` agrees with others, `~` only looks as if it had to. */
  readonly sign: '!' | '=' | '~';
  readonly kind: string;
  readonly start: number;
  readonly end: number;
}

const MARK = /\{(?<sign>[!=~])(?<kind>[a-z]+):(?<text>[^{}]*)\}/gu;

/** Reads a document with marks such as `{!share:12%}`: its text without them, and where they stood. */
export function readMarks(source: string): { text: string; marks: Mark[] } {
  let text = '';
  let last = 0;
  const marks: Mark[] = [];
  for (const match of source.matchAll(MARK)) {
    const { sign, kind = '', text: inner = '' } = match.groups ?? {};
    text += source.slice(last, match.index);
    marks.push({ sign: sign as Mark['sign'], kind, start: text.length, end: text.length + inner.length });
    text += inner;
    last = match.index + match[0].length;
  }
  return { text: text + source.slice(last), marks };
}
