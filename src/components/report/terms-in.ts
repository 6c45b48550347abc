import type { Report } from '../../schemas/report.ts';
import { translate } from '../../schemas/translation.ts';
import type { Language } from '../../languages/languages.ts';

type Term = NonNullable<Report['glossary']>[number];

/** The terms that a text uses, in whatever letters; all of them where there is no text. */
export function termsIn(glossary: readonly Term[], text: string | undefined, language: Language): Term[] {
  const used = text?.toLowerCase();
  return glossary.filter(
    (term) => used === undefined || used.includes(translate(term, 'term', language).text.toLowerCase()),
  );
}
