/** A part of a text by its offsets, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const taken = '\ue000';

/** A text of the same length in which the spans, in their order, match nothing any more. */
export function blank(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (start < at) continue;
    pieces.push(text.slice(at, start), taken.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

/** Where a global pattern matches, from the left. */
export function matches(pattern: RegExp, text: string): Span[] {
  const found: Span[] = [];
  // Not `matchAll`, which makes a copy of the pattern for each text.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push({ start: match.index, end: match.index + match[0].length });
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
