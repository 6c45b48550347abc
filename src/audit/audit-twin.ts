import { type Language, wordsIn } from '../languages/languages.ts';
import { formatCount } from '../languages/formats.ts';
import type { AuditResult } from './audit-result.ts';
import { tellAsOf } from './site-facts.ts';

/** What the Markdown twin of the audit's page says of the audit; the table of figures is in the data. */
export function writeAuditTwin(result: AuditResult, language: Language): string {
  const words = wordsIn(language).audit;
  const { ownCount: mark, ownDate } = wordsIn(language).mark;
  const count = (number: number): string => `${formatCount(number, language)} ${mark}`;
  const { figures, taken, unmarked, found, files, addresses, exits, unread } = result;
  const date = `${tellAsOf(result, language)} ${ownDate}`;
  const rows = exits.map((exit) => {
    const numbers = [exit.files, exit.figures, exit.found, exit.found - exit.marked];
    return [wordsIn(language).auditExits[exit.exit].title, ...numbers.map(count)];
  });
  return [
    `**${words.count(count(figures.length), count(taken.length))}: ${words.unmarked(unmarked === 0 ? '0' : count(unmarked))}**`,
    `${words.times(count(found), count(files), date)} ${words.addresses(count(addresses))}`,
    `## ${words.byExit}`,
    writeTable([[words.exit, words.files, words.figures, words.found, words.bare], ...rows]),
    `## ${words.notRead}`,
    unread.map(({ kind, files: number }) => `- ${words.unread[kind](count(number))}`).join('\n'),
  ].join('\n\n');
}

function writeTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '-')), ...rows.map(line)].join('\n');
}
