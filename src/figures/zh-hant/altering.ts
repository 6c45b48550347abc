import type { AlteringWords } from '../grammar.ts';

/** Words that make another amount of the number beside them; 人次 counts a person as often as they came. */
export const altering: AlteringWords = {
  before: [
    ['(?:遠非|绝非|絕非|遠不及|远不及|部分的?|扣除|除了)'],
    ['民國', '民國|(?:19|20)\\d\\d'],
    ['[華华]氏', '[華华]氏|℉|°f|fahrenheit'],
  ],
  behind: [
    ['年[級级]', '年[級级]|grade'],
    ['人次', '人次|visit|trip|passenger|ride|attendance|journey'],
    ['個?(?:工作[天日]|[營营][業业]日|交易日)', '工作|[營营][業业]|交易|working|business|trading'],
  ],
};
