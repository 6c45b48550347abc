import { OUTCOMES as ENGLISH } from '../en/outcome-words.ts';
import { OUTCOMES as CHINESE } from '../zh-hant/outcome-words.ts';

/** All outcomes that there are of one thing, each as a pattern. */
export const OUTCOMES: readonly (readonly RegExp[])[] = ENGLISH.map((row, at) =>
  row.map(
    (words, index) => new RegExp(`(?<![a-z])(?:${words})(?![a-z])|${CHINESE[at]?.[index] ?? '$^'}`, 'u'),
  ),
);
