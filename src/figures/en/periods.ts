import type { PeriodWords } from '../grammar.ts';

const per = (name: string): string => String.raw`(?:per|an?|each|every|\/) ?${name}`;
const over = (name: string): string => `${name}[ -](?:on|over)[ -]${name}`;

/** How English names a rate's period. A bare "a quarter" behind a percentage is one, too. */
export const periods: PeriodWords = {
  behind: [
    [
      'quarter',
      String.raw`qoq|q\/q|${over('quarter')}|${per('quarter')}(?! (?:earlier|before|ago|later))|quarterly|\/ ?qtr`,
    ],
    // "280 million a year earlier" is no rate.
    [
      'year',
      String.raw`yoy|y\/y|${over('year')}|${per('year')}(?! (?:earlier|before|ago|later))|per annum|p\.?a\.?|annually|annual|yearly|\/ ?yr`,
    ],
    ['month', String.raw`mom|m\/m|${over('month')}|${per('month')}(?! (?:earlier|before|ago|later))|monthly`],
    ['week', String.raw`${over('week')}|${per('week')}(?! (?:earlier|before|ago|later))|weekly`],
    ['day', String.raw`${per('day')}(?! (?:earlier|before|ago|later))|daily`],
    ['hour', String.raw`${per('hour')}(?! (?:earlier|before|ago|later))|hourly`],
    ['second', per('second')],
  ],
  before: [],
  each: [],
};
