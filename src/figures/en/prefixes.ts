import { anyOf } from '../normal.ts';
import { monthName } from './months.ts';
import { qualifiers } from './qualifiers.ts';

const share = '(?:an?|one|several|a few|few|many|half an?|a couple of|a couple|another)';
const outOf = 'one (?:in|out of)(?: every)?';
const rangeOrSign = 'between|(?<!far )from|(?:plus or )?minus|negative';
const edgeOfPeriod = '(?:(?:end|close|start|beginning|middle) of(?: the year)?|year[ -]end)';
const date = `by(?: the)?(?: ${edgeOfPeriod})?|(?:the )?${edgeOfPeriod}|fiscal(?: year)?|financial year`;
const partOfPeriod = '(?:early|mid|late)(?: the)?';
const qualifying = anyOf([...qualifiers.before.flatMap(([, words]) => words), ...qualifiers.within]);

/** What stands before an English candidate and belongs to its figure. */
export const prefixes: readonly string[] = [
  '(?<![a-z])an? [a-z]{3,10} and ',
  `(?<![a-z])${monthName}(?: ?- ?| to | through | until )`,
  `(?<=(?<![a-z])between )${monthName} and `,
  `(?<![a-z])(?:${qualifying}|${rangeOrSign}|${date}|${partOfPeriod}|${share}|${outOf})(?<=[a-z.])[ -]`,
];
