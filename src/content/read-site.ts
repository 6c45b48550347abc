import { publishedLanguages, type Languages } from '../languages/languages.ts';
import type { Fault } from '../problems/problem.ts';
import { siteLanguagesSchema, siteSchema, type SiteRecord } from '../schemas/site.ts';
import type { ContentFile } from './content.ts';
import { validate, valueAt } from './json/schema-faults.ts';

/** What the site is; null where that can't be known. */
export function readSite(file: ContentFile | undefined): {
  readonly record: SiteRecord | null;
  readonly languages: Languages;
  readonly faults: readonly Fault[];
} {
  const document = file?.document;
  if (!document) return { record: null, languages: publishedLanguages(), faults: [] };
  const { value, faults } = validate(siteSchema, document.value, document.locate);
  const { data } = siteLanguagesSchema.safeParse(valueAt(document.value, ['languages']));
  return { record: value ?? null, languages: publishedLanguages(data), faults };
}
