/** Before what one of several has or costs: 每張, 每戶每月, 每名行動用戶減收. */
export const EACH_BEFORE =
  '每 ?(?<measure>(?!天|日|週|月|年|季|次|小時|分鐘)\\p{Script=Han})[^\\ue000-\\ue005，。；、]{0,10}$';
/** Before what all of them come to. */
export const TOTAL_OF_EACH =
  '(?:合計|共|總|收入|支出|營收|票房|經費|金額|需|花費|進帳|貢獻)[^\\ue000-\\ue005，。；]{0,5}$';
/** The stretch of time that an amount is for. */
export const PERIOD_OF_RATE = '每[天日週月年季]';
