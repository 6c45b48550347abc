import { builtFolder, type BuiltFolder } from '../cache/built-folder.ts';
import { isFirst, type Language, wordsIn } from '../languages/languages.ts';
import { AUDIT_FILE, writeAuditData } from './audit-data.ts';
import { writeAuditMarkup } from './audit-markup.ts';
import type { AuditResult } from './audit-result.ts';
import { writeAuditTwin } from './audit-twin.ts';

/** The element that the audit's page keeps free for it. */
const SLOT = /(<div class="audit-result"[^>]*>)[\s\S]*?(<\/div>)/;

/** Writes the audit into its pages and beside them, and returns the paths of what it wrote. */
export function publishAudit(site: string, result: AuditResult): string[] {
  const built = builtFolder(site);
  built.write(AUDIT_FILE, writeAuditData(result));
  return [AUDIT_FILE, ...result.languages.flatMap((language) => publishIn(language, built, result))];
}

function publishIn(language: Language, built: BuiltFolder, result: AuditResult): string[] {
  const folder = `${isFirst(language) ? '' : `${language.id}/`}audit`;
  const written: readonly (readonly [path: string, rewrite: (text: string) => string])[] = [
    [
      `${folder}/index.html`,
      (text) =>
        text.replace(
          SLOT,
          (_slot, open: string, close: string) => open + writeAuditMarkup(result, language) + close,
        ),
    ],
    [
      `${folder}/index.md`,
      (text) => text.replace(wordsIn(language).audit.pending, () => writeAuditTwin(result, language)),
    ],
  ];
  return written.flatMap(([path, rewrite]) => {
    if (!built.has(path)) return [];
    built.write(path, rewrite(built.read(path).toString()));
    return [path];
  });
}
