/** Around an average of a day. */
export const DAILY = {
  before:
    '(?:on (?:an average|a typical|each|average) day|daily average|each day|every day|a day)(?: (?:that|it|this|there) (?:was|is|were|makes|comes to))?(?: (?:about|some|of|came to|nearly))* ?$',
  behind: '(?:a day|per day|daily|each day|every day|on an average day)',
};
/** Around an average of a month. */
export const MONTHLY = {
  before:
    '(?:monthly average|each month|every month|a month on average)(?: (?:that|it) (?:is|was))?(?: (?:about|some|of))* ?$',
  behind: '(?:a month|per month|monthly|each month|every month)',
};
/** Around an average of a year. */
export const YEARLY = {
  before: '(?:each year|every year|a year on average|annually)(?: (?:that|it) (?:is|was))? ?$',
  behind: '(?:a year|per year|annually|each year|every year)',
};
/** What says that an amount is of a whole year. */
export const IN_A_YEAR = '(?:in (?:19|20)\\d\\d|last year|over the year|during the year|in the year|annual)';
