import type { AlteringWords } from '../grammar.ts';

/** Words that make another amount of the number beside them. */
export const altering: AlteringWords = {
  before: [['(?:遠非|绝非|絕非|遠不及|远不及)'], ['(?:年齡|年龄|現年|现年|年僅|年仅)', '^(?!.*(?:年|year))']],
  behind: [],
  within: { before: [['(?:部分的?|扣除|除了)']], behind: [] },
};
