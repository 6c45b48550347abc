/** A change against the same time of the year before. */
export const YEARLY = '年(?:增|減|成長|衰退)';
/** Before an amount of the same time of the year before. */
export const YEAR_BEFORE = '去年同[期月季][^，。；]{0,4}';
