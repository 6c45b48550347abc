/** Around an average of a day. */
export const DAILY = {
  before: '(?:平均[每一][天日]|每[天日]平均|日均|[，、]等?於?一[天日])[^\\ue000-\\ue003，。；]{0,4}$',
  inside: '(?:平均)?每[天日]',
};
/** Around an average of a month. */
export const MONTHLY = {
  before: '(?:平均[每一]個?月|每月平均|月均)[^\\ue000-\\ue003，。；]{0,4}$',
  inside: '(?:平均)?每個?月',
};
/** Around an average of a year. */
export const YEARLY = {
  before: '(?:平均每年|每年平均|年均|每年)[^\\ue000-\\ue003，。；]{0,4}$',
  inside: '(?:平均)?每年',
};
/** What says that an amount is of a whole year. */
export const IN_A_YEAR = '(?:(?:19|20)\\d\\d ?年|去年|今年|全年)(?!.{0,3}(?:上半|下半|前.季))';
