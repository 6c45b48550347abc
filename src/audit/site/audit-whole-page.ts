import { auditPageText } from './audit-html.ts';
import { auditJson } from './audit-json.ts';
import { joinAudits, type FileAudit } from './hole.ts';
import { readPageText } from './html-blocks.ts';
import { withClues } from './occurrence.ts';

/** Audits a page as a person meets it, and the structured data in it that only programs meet. */
export function auditWholePage(html: string, names: readonly string[]): FileAudit {
  const page = readPageText(html, names, false);
  const data = page.structuredData.map((json) => auditStructuredData(json, names));
  return joinAudits([auditPageText(html, page, names), ...data]);
}

function auditStructuredData(json: string, names: readonly string[]): FileAudit {
  const { holes, marks, occurrences } = auditJson(json, names);
  return {
    holes: holes.map((hole) => ({ ...hole, place: `structured data, ${hole.place}` })),
    marks,
    occurrences: withClues(occurrences, {}, 'structured-data'),
  };
}
