import type { Line } from './lines.ts';

/** A heading of the document. Level 1 is the highest. */
export interface Heading {
  readonly text: string;
  readonly start: number;
  /** Where its line ends. */
  readonly end: number;
  readonly level: number;
}

export interface Outline {
  /** The document's own title; null when nothing looks like one. */
  readonly title: Heading | null;
  /** The headings that cut the document into sections. */
  readonly headings: readonly Heading[];
  /** True when the headings are lines that only look like some. */
  readonly guessed: boolean;
}

const LONGEST_HEADING = 90;

/** Reads a document's outline: from its Markdown headings, or else from short lines that stand alone. */
export function readOutline(lines: readonly Line[]): Outline {
  const marked = markedHeadings(lines);
  const [first, ...others] = marked;
  if (!first) return guessOutline(lines);
  const titled = others.every(({ level }) => level > first.level);
  const rest = titled ? others : marked;
  const top = Math.min(...rest.map(({ level }) => level));
  return {
    title: titled ? first : null,
    headings: rest.filter(({ level }) => level === top),
    guessed: false,
  };
}

function markedHeadings(lines: readonly Line[]): Heading[] {
  return lines.flatMap(({ text, start }, index) => {
    const end = start + text.length;
    const [, marks = '', words = ''] = /^ {0,3}(#{1,6})\s+(.*?)[\s#]*$/.exec(text) ?? [];
    if (marks !== '') return [{ text: words, start, end, level: marks.length }];
    const [rule] = /^(?:=+|-{3,})\s*$/.exec(lines[index + 1]?.text ?? '') ?? [];
    if (rule === undefined || text.trim() === '' || text.includes('|')) return [];
    return [{ text: text.trim(), start, end, level: rule.startsWith('=') ? 1 : 2 }];
  });
}

function guessOutline(lines: readonly Line[]): Outline {
  const alone = lines.filter(
    (line, index) => isBlank(lines[index - 1]) && isBlank(lines[index + 1]) && isTitle(line),
  );
  const headings = alone.map(({ text, start }) => ({
    text: text.trim(),
    start,
    end: start + text.length,
    level: 1,
  }));
  const opening = lines.find(({ text }) => text.trim() !== '');
  const titled = headings[0]?.start === opening?.start;
  return {
    title: titled ? (headings[0] ?? null) : null,
    headings: headings.slice(titled ? 1 : 0),
    guessed: true,
  };
}

function isBlank(line: Line | undefined): boolean {
  return line === undefined || line.text.trim() === '';
}

function isTitle({ text }: Line): boolean {
  const words = text.trim();
  if (words.length === 0 || words.length > LONGEST_HEADING) return false;
  return (
    /^[\p{Lu}\p{Lo}\p{N}]/u.test(words) && !/[.,:;!?。，：；！？…"”]$/u.test(words) && !words.includes('|')
  );
}
