import type { AlteringWords } from '../grammar.ts';
import { monthName } from './months.ts';

const SOME =
  'some|part|(?:(?:a|one|two|three) )?(?:halves|thirds?|quarters?|fifths?|tenths?|fraction|handful|few|share)|half|most|none|one|many|several|few|each';
/** A claim that prints no length of time, of which an age would be another figure. */
const NO_DURATION = '^(?!.*(?:year|month|week|day)s?(?![a-z -]*(?:old|age)))';

/** Words that make another amount of the number beside them. */
export const altering: AlteringWords = {
  before: [
    [`(?<!every )(?:${SOME}) of `],
    ['(?:far from|nowhere near|anything but|all but|twice|double|triple|half) (?:the )?'],
    [
      '(?:older|younger|longer|shorter|taller|wider|deeper|heavier|lighter|bigger|faster|slower|cheaper|dearer|later|earlier|sooner|farther|further|stronger|weaker|hotter|colder) than (?:the )?',
    ],
    // "More lines than 510,000": a bound around what is counted.
    [
      '(?:more|fewer|less|greater|higher|lower) (?:[a-z-]+ ){1,3}than (?:the )?',
      'than|over|under|more|fewer|less',
    ],
    ['(?:aged|age|the age of) ', NO_DURATION],
  ],
  behind: [
    ['(?: [a-z-]+){0,2} (?:too (?:many|few|much|little)|short|in the red)(?=[.,;:!?)]|$)'],
    ['(?: [a-z-]+){0,3},? not(?=[.;!?]|$)'],
  ],
  within: {
    before: [
      [`${monthName},? (?:and|or) `],
      [`(?<!every )(?:${SOME}) of (?:all|the|these|those|its|their) (?:the )?`],
    ],
    behind: [['[ -](?:fewer|less)(?= (?!than )[a-z])', 'fewer|less']],
  },
};
