import { publishedLanguages, type Language } from '../src/languages/languages.ts';

/** A site that is published in English at `/` and in Chinese beside it. */
export const en: Language = { id: 'en', first: 'en' };
export const zhHant: Language = { id: 'zh-hant', first: 'en' };
export const languages = publishedLanguages(['en', 'zh-hant']);
