/** Before an amount, the time that it is for. */
export const RATE_BEFORE =
  '(?:每(?:一?個?)?(?<each>分鐘|小時|天|日|週|月|季|年)|(?<pay>[時日週月年])(?:薪|租|費|繳|付))';
/** Before a sum, the time that it is over. */
export const SUM_BEFORE = '(?:一整?|全|整)(?<sum>年|個?月|天|週)[^\\ue000-\\ue005，。；]{0,8}$';
export const TIME_NAMES: Readonly<Record<string, string>> = {
  分鐘: 'minute',
  小時: 'hour',
  時: 'hour',
  天: 'day',
  日: 'day',
  週: 'week',
  月: 'month',
  個月: 'month',
  季: 'quarter',
  年: 'year',
};
