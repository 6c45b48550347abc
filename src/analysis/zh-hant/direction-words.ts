/** Words of a rise and of a fall, whatever stands beside them. */
export const RISES =
  '增加|成長|增長|上升|上漲|膨脹|激增|暴增|遽增|飆升|飆高|大漲|暴漲|加碼|推高|墊高|走升|擴編|擴充|擴增|調升到|提高|提升|攀升|擴大|走高|走揚|攀高|爬升|翻升|回升|竄升|大增|上揚|升溫|躍升|調漲|調高|調升|升至|增至|漲至|升為|增為|漲為|漲到|升到|增到|延長|拉長|變長|變多|變高|加長|(?<=[，；])(?:年增|季增|月增)';
export const FALLS =
  '減少|下降|下滑|下跌|衰退|縮編|重挫|崩跌|暴跌|大跌|遞減|削減|銳減|流失|探底|下修|縮至|縮為|砍至|砍到|掉到|掉至|滑至|驟減|收斂|縮小|縮減|走跌|走低|滑落|下挫|下探|回落|回跌|縮水|驟降|銳減|大減|萎縮|降低|調降|調低|降至|減至|跌至|降為|減為|跌為|降到|減到|跌到|縮短|變短|變少|變低|(?<=[，；])(?:年減|季減|月減)';
/** Words that judge. */
export const BETTER = '改善|好轉|進步';
export const WORSE = '惡化|退步|變差';
/** What is better the less there is of it. */
export const BAD =
  '失業|等候|等待|延誤|誤點|死亡|致死|錯誤|違約|赤字|負債|虧損|犯罪|事故|投訴|客訴|缺席|排放|污染|懸浮|PM2\\.5|pm2\\.5|感染|陽性|缺額|貧窮|通膨|故障|逾期|肇事|空氣';
/** What begins a clause of something else. */
export const SUBJECT_CHANGE = '但|不過|惟|雖|儘管|至於|而(?!且)|同時';
/** How a sentence names what the one before gives. */
export const OF_THE_FIGURE =
  '(?:換言之，|也就是說，|可見|等於)?(?:這[個項一]?|該|此)?(?:數字|比率|比例|數量|總數|人數|差距|價格|水準|成績)';
