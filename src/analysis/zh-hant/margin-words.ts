/** Around the amount by which one side of a score is ahead of the other. */
export const BEFORE_MARGIN = '(?:贏|勝|輸|領先|落後|差距|相差|差)(?:了|為)? ?$';
export const BEHIND_MARGIN = '(?:分)?(?:之)?(?:差|差距)';
