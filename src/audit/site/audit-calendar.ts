import { auditPlain } from './audit-plain.ts';
import { joinAudits, type FileAudit, type Hole } from './hole.ts';
import { countMarks } from './mark-counts.ts';
import { saysUnverified } from './mark-text.ts';
import { withClues } from './occurrence.ts';

const SAID = /^(?:SUMMARY|DESCRIPTION|LOCATION|COMMENT|CATEGORIES|NAME|X-WR-CALNAME|X-WR-CALDESC)[;:]/i;

/**
 * Audits a calendar: each event's summary says "unverified", and the plain mark follows each figure in
 * what is said. The dates of an event are then marked by its summary.
 */
export function auditCalendar(text: string, names: readonly string[]): FileAudit {
  const parts = text.replace(/\r?\n[ \t]/g, '').split(/^(?=BEGIN:VEVENT)/m);
  return joinAudits(parts.map((part) => auditPart(part, names)));
}

/** What stands before the first event, or one event. */
function auditPart(part: string, names: readonly string[]): FileAudit {
  const lines = part.split(/\r?\n/);
  const summaries = lines.filter((line) => /^SUMMARY[;:]/i.test(line));
  const bare = summaries.filter((line) => !saysUnverified(line));
  const said = lines.filter((line) => SAID.test(line)).map(valueOf);
  const { holes, occurrences } = joinAudits(said.map((text) => auditPlain(text, names)));
  const link = lines
    .filter((line) => /^URL[;:]/i.test(line))
    .map((line) => line.replace(/^URL[^:]*:/i, ''))[0];
  return {
    holes: [...bare.map(unmarkedEvent), ...holes],
    marks: countMarks(summaries.length > bare.length ? ['unverified'] : []),
    occurrences: withClues(occurrences, { link }),
  };
}

function valueOf(line: string): string {
  const value = line.slice(line.indexOf(':') + 1);
  return value.replace(/\\n/gi, '\n').replace(/\\([,;\\])/g, '$1');
}

function unmarkedEvent(line: string): Hole {
  const reason = 'the event has a date, and its summary doesn’t say "unverified"';
  return { figure: 'a date', context: line, place: 'SUMMARY', reason, likelyName: false };
}
