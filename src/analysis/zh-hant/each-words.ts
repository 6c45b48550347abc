/** Before what one of several has or costs: 每張, 每戶每月, 每名行動用戶減收. */
export const EACH_BEFORE =
  '(?:每 ?一?|平均一)(?<measure>(?!天|日|週|月|年|季|次|小時|分鐘)\\p{Script=Han})[^\\ue000-\\ue005，。；、]{0,10}$';
/** Before what all of them come to. */
export const TOTAL_OF_EACH =
  '(?:合計|共|總|收入|支出|營收|票房|經費|金額|需|花費|進帳|貢獻)[^\\ue000-\\ue005，。；]{0,5}$';
/** The stretch of time that an amount is for. */
export const PERIOD_OF_RATE = '每[天日週月年季]';
/** Before an average, for one of what it is: 每公頃, 每班平均. */
export const FOR_ONE_BEFORE =
  '每(?:一)?(?<noun>\\p{Script=Han}{1,3}?)(?:的|平均|均|約|損失|產量|有|達|可|收入|營收|銷售|負擔|照顧|分到|只|僅|近|就|要|得)*\\s?[\\d一二三四五六七八九十兩.,萬億千百]+[^\\d]{0,4}$';
/** Before an amount that leaves out what it is for one of. */
export const THERE = '(?:則|也|僅|只|卻|更)?[有為是達](?:約|近)?';
/** Before what so much for each of them comes to. */
export const COMES_TO = '(?:共|計|合計|總共|一共|收入|進帳|等於|就是)(?:約|達|為)?\\s?';
