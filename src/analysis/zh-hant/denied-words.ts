/** Before an amount, what those that it counts did not do, or have: 「沒跑完的 447 人」. */
export const NOT_BEFORE =
  '[，。；、]?(?:沒有?|未|不|無法|尚未|落選|缺席|棄權)[^\\ue000-\\ue005，。；、]{0,8}的[有共約達計]*\\s?$';
