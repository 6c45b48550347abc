import * as english from '../en/result-words.ts';
import * as chinese from '../zh-hant/result-words.ts';

/** Figures that count won, drawn and lost matches; figures that count matches. */
export const RESULTS = new RegExp(
  `^(?:\\S+ (?:${english.RESULTS})(?![a-z])|[^\\s，。、；]+? ?(?:${chinese.RESULTS}))`,
  'u',
);
export const GAMES = new RegExp(
  `^(?:\\S+ (?:[a-z]+ )?(?:${english.GAMES})(?![a-z])|[^\\s，。、；]+? ?(?:${chinese.GAMES}))`,
  'u',
);
