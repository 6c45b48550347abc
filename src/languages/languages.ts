import type { GrammarTag } from '../figures/grammars.ts';
import { words as en, type Words } from './en/words.ts';
import { words as zhHant } from './zh-hant/words.ts';

/** Every language that a site can be published in, by its id in folders, in addresses and in `title@zh-hant`. */
const KNOWN = {
  en: { tag: 'en', words: en, grammar: 'en' },
  'zh-hant': { tag: 'zh-Hant', words: zhHant, grammar: 'zh-hant' },
} satisfies Record<string, { tag: string; words: Words; grammar: GrammarTag }>;

export type LanguageId = keyof typeof KNOWN;

export const LANGUAGE_IDS = Object.keys(KNOWN) as readonly LanguageId[];

/** A language as one site publishes it. */
export interface Language {
  readonly id: LanguageId;
  /** The site's first language: it stands at `/`, and texts without a suffix are in it. */
  readonly first: LanguageId;
}

/** The languages of a site, the first one first. */
export type Languages = readonly [first: Language, ...others: Language[]];

/** The languages of a site by their ids, as `site.json` lists them; all that there are where it lists none. */
export function publishedLanguages([
  first = 'en',
  ...others
]: readonly LanguageId[] = LANGUAGE_IDS): Languages {
  return [{ id: first, first }, ...others.map((id) => ({ id, first }))];
}

/** The first language of the site that publishes a language. */
export function firstLanguage({ first }: Language): Language {
  return { id: first, first };
}

export function isFirst({ id, first }: Language): boolean {
  return id === first;
}

/** What the commands speak, whatever a site is published in. */
export const [COMMAND_LANGUAGE] = publishedLanguages(['en']);

/** The value of a `lang` attribute (BCP 47). */
export function languageTag({ id }: Pick<Language, 'id'>): string {
  return KNOWN[id].tag;
}

/** The grammar in which figures of ours are written in a language. */
export function grammarTag({ id }: Pick<Language, 'id'>): GrammarTag {
  return KNOWN[id].grammar;
}

/** Everything that the site itself says in a language. */
export function wordsIn({ id }: Pick<Language, 'id'>): Words {
  return KNOWN[id].words;
}
