import { lettersOf } from '../../content/letters.ts';
import type { Language } from '../../languages/languages.ts';
import type { Report } from '../../schemas/report.ts';
import { translate } from '../../schemas/translation.ts';

/** A term as its editor explains it, and what its explanation is called in a page. */
export type Term = NonNullable<Report['glossary']>[number] & { readonly id: string };

/** The terms that a text uses, in whatever letters; all of them where there is no text. */
export function termsIn(
  glossary: Report['glossary'] = [],
  text: string | undefined,
  language: Language,
): Term[] {
  const used = text?.toLowerCase();
  return glossary
    .map((term, index) => ({ ...term, id: `its_term_${lettersOf(index)}` }))
    .filter(
      (term) => used === undefined || used.includes(translate(term, 'term', language).text.toLowerCase()),
    );
}
