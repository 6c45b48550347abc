import { numeralCharacters } from './numerals.ts';

const word = `(?:(?![${numeralCharacters}])\\p{Script=Han}){2,10}?`;
const more = '(?:高出?|高了|多出?|多了|貴|贵)';

/**
 * Labels before a number. `excess` names what the figure exceeds, in one of two groups: 「高出能力導向 30%」,
 * where 高於 bounds no number; `listed` names what it is of within a list: 「封閉 65%、開放 35%」.
 */
export function labelPatterns(numberAhead: string): { readonly excess: RegExp; readonly listed: RegExp } {
  const excess = `(?:(?:高出|高於|高于|超出|多出|勝過|胜过|領先|领先|超過|超过)(${word})${more}?|[比較较](${word})${more})${numberAhead} ?`;
  // 「逼近 65%」 would be another figure: a word for a bound is no label.
  const listed = `(${word})(?<![近達达超逾破過过高低多少減减降])(?:占|佔|為|为|是|:)? ?${numberAhead} ?`;
  return { excess: new RegExp(excess, 'uy'), listed: new RegExp(listed, 'uy') };
}
