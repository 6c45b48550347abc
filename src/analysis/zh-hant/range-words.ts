/** What says that a range holds for all, or that what follows is one of them at an end. */
export const OF_EACH = '[各每都皆均]|歷[年月次]|所有|一律|從未|不曾|一直';
export const EXTREME = '最\\p{Script=Han}';
/** Before the middle of a range. */
export const MIDPOINT = '(?:中間值|中位數|中點|中值)(?:即|則|約|為|是|落在|在)*\\s?$';
/** What says that an amount is of others than those of a range. */
export const OTHERS =
  '平均|全[國台臺縣市]|除了|例外|不含|[比較]|目標|上限|下限|門檻|去年|前年|上[月季週次屆]|同期|預[估計期]|若|假如|整體|鄰|其他';
