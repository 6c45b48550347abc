import type { theme as english } from '../en/theme.ts';

export const theme = {
  label: '配色',
  system: '隨系統',
  light: '淺色',
  dark: '深色',
} satisfies typeof english;
