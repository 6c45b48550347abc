import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isFirst, type Language, wordsIn } from '../languages/languages.ts';
import { AUDIT_FILE, writeAuditData } from './audit-data.ts';
import { writeAuditMarkup } from './audit-markup.ts';
import type { AuditResult } from './audit-result.ts';
import { writeAuditTwin } from './audit-twin.ts';

/** The element that the audit's page keeps free for it. */
const SLOT = /(<div class="audit-result"[^>]*>)[\s\S]*?(<\/div>)/;

/** Writes the audit into its pages and beside them, and returns the paths of what it wrote. */
export async function publishAudit(site: string, result: AuditResult): Promise<string[]> {
  await writeFile(join(site, AUDIT_FILE), writeAuditData(result));
  const written = await Promise.all(result.languages.map((language) => publishIn(language, site, result)));
  return [AUDIT_FILE, ...written.flat()];
}

async function publishIn(language: Language, site: string, result: AuditResult): Promise<string[]> {
  const folder = `${isFirst(language) ? '' : `${language.id}/`}audit`;
  const page = await fill(join(site, folder, 'index.html'), (text) =>
    text.replace(
      SLOT,
      (_slot, open: string, close: string) => open + writeAuditMarkup(result, language) + close,
    ),
  );
  const twin = await fill(join(site, folder, 'index.md'), (text) =>
    text.replace(wordsIn(language).audit.pending, () => writeAuditTwin(result, language)),
  );
  return [...(page ? [`${folder}/index.html`] : []), ...(twin ? [`${folder}/index.md`] : [])];
}

/** Rewrites a file; false when the site doesn't have it. */
async function fill(file: string, rewrite: (text: string) => string): Promise<boolean> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) return false;
  await writeFile(file, rewrite(text));
  return true;
}
