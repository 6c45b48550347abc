import { auditPlain } from './audit-plain.ts';
import { joinAudits, type FileAudit } from './hole.ts';
import { withClues } from './occurrence.ts';

/** Audits what a picture says of itself to programs: the plain mark follows each figure. Its pixels aren't read. */
export function auditPicture(texts: string, names: readonly string[]): FileAudit {
  const { occurrences, ...audit } = joinAudits(
    texts.split('\0').map((text) => auditPlain(text, names, 'its description')),
  );
  return { ...audit, occurrences: withClues(occurrences, {}, 'drawing') };
}
