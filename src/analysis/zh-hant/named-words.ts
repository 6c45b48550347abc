/** How a clause opens that divides what was counted before. */
export const OF_NAMED =
  '(?<name>\\p{Script=Han}{2,8}?)(?:當中|之中|中|裡)(?:，|(?=\\p{Script=Han}{2,7} ?\\d))';
