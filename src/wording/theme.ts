import type { Language } from '../schemas/language.ts';

/** The choice of colours. */
export interface ThemeWords {
  readonly label: string;
  readonly system: string;
  readonly light: string;
  readonly dark: string;
}

/** The choices in their order; the device’s own colours have no name to be remembered by. */
export const THEMES = [
  { value: '', key: 'system' },
  { value: 'light', key: 'light' },
  { value: 'dark', key: 'dark' },
] as const;

export const THEME_WORDS: Record<Language, ThemeWords> = {
  en: { label: 'Colours', system: 'System', light: 'Light', dark: 'Dark' },
  'zh-hant': { label: '配色', system: '隨系統', light: '淺色', dark: '深色' },
};
