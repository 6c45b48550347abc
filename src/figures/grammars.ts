import { english } from './en/grammar.ts';
import type { Grammar } from './grammar.ts';
import { chinese } from './zh-hant/grammar.ts';

/** The grammar of each language that figures are printed in, by the language's tag. */
export const GRAMMARS = {
  en: english,
  'zh-hant': chinese,
} satisfies Record<string, Grammar>;

/** A tag that has a grammar. */
export type GrammarTag = keyof typeof GRAMMARS;

/** Each grammar once, however many tags share it. */
export const grammars: readonly Grammar[] = [...new Set<Grammar>(Object.values(GRAMMARS))];
