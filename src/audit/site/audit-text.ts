import { findFigures } from '../../figures/find.ts';
import { auditPlain, blankOut } from './audit-plain.ts';
import { contextOf, type FileAudit, type Hole } from './hole.ts';
import { NO_MARKS } from './mark-counts.ts';
import { occurrence } from './occurrence.ts';

// Addresses are audited as paths.
const ADDRESS = /\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|<?\bhttps?:\/\/[^\s<>)\]]+>?/g;
// The site's own dates, each on a line that says whose date it is: "Published: 2026-11-22".
const OWN_DATE =
  /^[ \t>*-]*(?:published|updated|revised|modified|corrected|expires|date|as of|發布|更新|修訂|截至)(?:：|: ?)["']?\d{4}-\d{2}-\d{2}(?:T[\d:.]+Z?)?["']?[ \t]*$/gimu;

/** Audits Markdown and plain text: the plain mark follows each figure. */
export function auditText(text: string, names: readonly string[]): FileAudit {
  return auditPlain(blankOut(blankOut(text, ADDRESS), OWN_DATE), names, 'text', text);
}

// What numbers the items of a list counts nothing.
const LIST_NUMBER = /^[ \t>]*(?:[-*+][ \t]+)*\d{1,3}[.)](?=[ \t])/gmu;

/**
 * Audits Markdown as it reads: a backslash before a sign is none of the text, not of a name in it either, and a character
 * reference is its character.
 */
export function auditMarkdown(text: string, names: readonly string[]): FileAudit {
  const read = blankOut(text, LIST_NUMBER)
    .replaceAll(/\\([!-/:-@[-`{-~])/g, '$1')
    .replaceAll(/&#x([\da-f]{1,5});/gi, (_all, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    );
  return auditText(read, names);
}

/** Audits a style sheet: what it writes into a page can’t be marked, so it has no figure. */
export function auditCss(css: string, names: readonly string[]): FileAudit {
  const written = Array.from(
    css.matchAll(/\bcontent\s*:\s*((?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[^;}"'])*)/gi),
    ([, value = '']) => value,
  );
  const strings = written.flatMap((value) =>
    Array.from(value.matchAll(/"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/g), ([, a, b]) =>
      unescapeCss(a ?? b ?? ''),
    ),
  );
  const holes = strings.flatMap((text) =>
    findFigures(text, names).map(({ start, end, text: figure, likelyName }): Hole => ({
      figure,
      context: contextOf(text, start, end),
      place: 'content: in CSS',
      likelyName,
    })),
  );
  return {
    holes,
    marks: NO_MARKS,
    occurrences: holes.map(({ figure }) => occurrence({ text: figure }, null)),
  };
}

function unescapeCss(text: string): string {
  return text.replace(/\\([\da-f]{1,6})\s?/gi, (whole, hex: string) => {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
