import { languageTag, publishedLanguages } from '../../languages/languages.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import type { Site } from '../../schemas/site.ts';

/** Where RFC 9116 has it, counted from the home of the site. */
export const SECURITY_FILE = '.well-known/security.txt';

/** The standard asks for less than a year, so that nobody relies on a contact that has gone. */
const DAYS_VALID = 360;
const DAY_MS = 86_400_000;

/**
 * `security.txt`: where to find whom to tell of a weakness. It expires counting from the site's own date, since a
 * build knows no other.
 * @param home the full address of the site's home
 */
export function writeSecurityText(
  { publisher, contact, asOf, languages }: Pick<Site, 'publisher' | 'contact' | 'asOf' | 'languages'>,
  home: URL,
): string {
  const expires = new Date(Date.parse(asOf) + DAYS_VALID * DAY_MS).toISOString();
  return [
    `# ${asOneLine(publisher)}`,
    `Contact: ${new URL(contact ?? 'about/', home).href}`,
    `Expires: ${expires}`,
    `Preferred-Languages: ${publishedLanguages(languages).map(languageTag).join(', ')}`,
    `Canonical: ${new URL(SECURITY_FILE, home).href}`,
    '',
  ].join('\n');
}
