/** One person, or some of a family, whose ages follow behind a comma: "a woman, 43", "her sons, 12 and 14". */
export const WHOSE_AGE = '(?:an?|his|her|their|my)(?: [a-z-]+){1,4}, (?:\\d{1,3} and )?';
/** What ends an age that commas set apart. */
export const BEHIND_AGE = '(?:[,.;)]|$| and \\d{1,3}(?:[,.;]|$))';
