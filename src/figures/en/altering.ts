import type { AlteringWords } from '../grammar.ts';

const SOME =
  'some|part|(?:(?:a|one|two|three) )?(?:halves|thirds?|quarters?|fifths?|tenths?|fraction|handful|few|share)|half|most|none|one|many|several|few|each';

/** Words that make another amount of the number beside them. */
export const altering: AlteringWords = {
  before: [
    [`(?<!every )(?:${SOME}) of (?:(?:all|the|these|those|its|their) ){0,2}`],
    ['(?:far from|nowhere near|anything but|all but|twice|double|triple|half) (?:the )?'],
  ],
  behind: [
    ['[ -](?:fewer|less)(?= (?!than )[a-z])', 'fewer|less'],
    ['(?: [a-z-]+){0,2} (?:each|apiece)$'],
    ['(?: [a-z-]+){0,2} (?:too (?:many|few|much|little)|short|in the red)$'],
  ],
};
