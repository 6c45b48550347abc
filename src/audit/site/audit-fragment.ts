import { auditPlain } from './audit-plain.ts';
import { joinAudits, type FileAudit } from './hole.ts';
import { withClues } from './occurrence.ts';

/** A page as the search index keeps it, which results are cut from. */
interface Fragment {
  readonly url: string;
  readonly content: string;
  readonly meta?: Readonly<Record<string, string>>;
}

/** Stands between the words of a text whose language has no spaces; nobody sees it. */
const WORD_BREAK = /\u200B/g;

/** Audits what the search index keeps of a page: the plain mark follows each figure. */
export function auditFragment(json: string, names: readonly string[]): FileAudit {
  const { url, content, meta = {} } = JSON.parse(json) as Fragment;
  const texts = [content, ...Object.values(meta)].map((text) => text.replace(WORD_BREAK, ''));
  const { occurrences, ...audit } = joinAudits(texts.map((text) => auditPlain(text, names)));
  return { ...audit, occurrences: withClues(occurrences, { page: url }) };
}
