/** What opens a member of a list, before its name. */
export const MEMBER_OPENING =
  '(?:其中|首度|超過|超越|高於|低於|而|另外?|以及|並|且|和|與|及|至於|依序為?|分別為?|包括|包含|以|為|由|在|對|從|最高為?|第[一二三]|其次為?|次為|再來|接著是?|則)';
/** Behind the name of a member: what leads to its figure. */
export const MEMBER_VERBS =
  '(?:約|共|為|有|達|僅|只|得票?|計|是|則|占|佔|以|的|營收|營業額|出口|進口|收入|支出|排放|發電|銷售|產量|人數|人口|平均|累計|合計|貢獻|獲得|拿下|奪下|奪|登記|投入|移轉|成交|交易|損失|增加|減少|出手|單筆|每單|場均|獲|收|就|計有|部門|方面|[，、： ])';
/** Words that gather what a list leaves out. */
export const REST_MEMBER = '(?:其他|其餘|剩下)';
/** How a sentence opens that goes on about the row that the one before names. */
export const OF_THAT_BEFORE = '(?:該[\\p{Script=Han}]|其(?![他餘中次])|它|這[個家所項類])';
/** What is said of all members. */
export const SUMMARY_MEMBER = '(?:平均|中位|最[高低多少大小長短](?:一?[份個次件筆天人])?$)';
/** Before a sum of the members that are named. */
export const TOGETHER = '(?:合計|加起來|加總|總和|相加|合起來)';
/** The first few of a ranking, and all of so many: 前三名, 兩市. */
export const FIRST_FEW =
  '前(?<rank>[兩二三四五])(?:名|大|高|縣市|縣|市|家|項|者|位|類|區|國|地)(?:\\p{Script=Han}{0,4}?(?=合|共|占|加))?';
/** Between an amount and those that it is divided into. */
export const DIVIDED = '其中|當中|[，；](?:仍|則|還|又)?以(?!外|上|下|來(?!自)|及)|中，';
/** How a sentence opens that names no row, and goes on about the one that was named. */
export const GOES_ON = '(?:而|但|不過)?(?:該|其(?![他餘中次實])|它|這[個家所項類座站區]|當地|那裡|每)';
