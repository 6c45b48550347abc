import type { Section } from '../schemas/report.ts';
import { withoutLinks } from '../schemas/text.ts';
import { namedPartNumber } from './part-number.ts';

/** A section of the report as it stands in the document's plain text, end exclusive. */
export interface Stretch {
  readonly section: Section;
  readonly start: number;
  readonly end: number;
}

/**
 * Cuts a text into a report's sections by their printed headings, in the report's order. What
 * stands before the first heading belongs to the first section, which may have no heading.
 * @returns the sections, and those whose heading the text doesn't have at that point
 */
export function cutSections(
  text: string,
  sections: readonly Section[],
): { stretches: Stretch[]; missing: Section[] } {
  const lines = linesOf(text);
  const starts: { section: Section; start: number }[] = [];
  const missing: Section[] = [];
  let from = 0;
  sections.forEach((section, index) => {
    const found = findHeading(lines, section.heading ?? section.title, from);
    if (found) from = found.end;
    if (index === 0) starts.push({ section, start: 0 });
    else if (found) starts.push({ section, start: found.start });
    if (!found && (index > 0 || section.heading !== undefined)) missing.push(section);
  });
  const stretches = starts.map((each, index) => ({ ...each, end: starts[index + 1]?.start ?? text.length }));
  return { stretches, missing };
}

interface Line {
  readonly start: number;
  readonly end: number;
}

/** The lines of a text by what they say. */
function linesOf(text: string): ReadonlyMap<string, readonly Line[]> {
  const lines = new Map<string, Line[]>();
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    if (line.length > LONGEST_HEADING) continue;
    const known = lines.get(bare(line)) ?? [];
    known.push({ start: index, end: index + line.length });
    lines.set(bare(line), known);
  }
  return lines;
}

// No heading is longer.
const LONGEST_HEADING = 1000;

function findHeading(
  lines: ReadonlyMap<string, readonly Line[]>,
  heading: string,
  from: number,
): Line | null {
  const alike = lines.get(bare(asPrinted(heading))) ?? [];
  return alike.find(({ start }) => start >= from) ?? null;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', amp: '&', '#123': '{', '#125': '}' };

/**
 * A heading as the document prints it, which has its figures without links to their claims, and its signs without what
 * keeps Markdown from reading them: "A \\* b" is "A * b".
 */
function asPrinted(heading: string): string {
  return withoutLinks(heading)
    .replace(/&(lt|amp|#12[35]);/g, (_, name: string) => ENTITIES[name] ?? '')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '');
}

/** A line without what marks it as a heading: "## Outlook ##", "_Outlook_:" and "3.2 Outlook" are "Outlook". */
function bare(line: string): string {
  const plain = line.replace(/^[\s#>_*]+|[\s#_*:：]+$/gu, '');
  return plain
    .slice(namedPartNumber(plain).length)
    .replace(/^(?:\d{1,2}(?:\.\d{1,2})*[.)]?\s+)+(?=\p{L})/u, '')
    .replace(/\s+/gu, ' ');
}
