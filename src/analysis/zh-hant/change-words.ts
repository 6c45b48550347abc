/** Words of a rise, as patterns; of a fall; of a difference that says no direction. */
export const RISE_WORDS =
  '增加|成長|增長|貴了|更貴|變貴|走高|走揚|攀高|爬升|翻升|回升|推升|竄升|大增|遞增|上揚|升溫|躍升|調漲|加碼|激增|暴增|飆升|拉高|上升|上漲|提高|提升|攀升|擴大|擴增|上修|調高|調升|上調|改善|好轉|加快|年長|高出|多出|增至|增為|增到|升至|升為|升到|漲到|漲至|漲為|延長|年增|季增|月增|增幅|漲幅|增|升|漲|多|高|長';
export const FALL_WORDS =
  '減少|下降|下滑|便宜了|更便宜|走跌|走低|下挫|下探|回落|回跌|縮水|遞減|驟降|大減|萎縮|探底|裁減|刪減|流失|銳減|驟減|(?<![賣丟扔關跑])掉了?|下跌|衰退|縮小|縮短|縮減|減至|減為|減到|降至|降為|降到|跌至|跌到|降低|年減|季減|月減|減幅|跌幅|降幅|減|降|跌|少|低|短|滑落|下修|調降|下調|調低|惡化|減慢|放緩|趨緩|年輕';
export const GAP_WORDS = '幅度|相差|差距|落差|領先|落後|差';

/** Of them, those that say so behind an amount, too. */
export const RISE_BEHIND =
  '增加|成長|增長|上升|上漲|提高|提升|攀升|擴大|延長|年增|季增|月增|增幅|漲幅|[增升漲多高長](?=[，。；、]|$)';
export const FALL_BEHIND =
  '減少|下降|下滑|下跌|衰退|縮小|縮短|年減|季減|月減|減幅|跌幅|降幅|[減降跌少低短](?=[，。；、]|$)';
export const GAP_BEHIND = '相差|差距|落差|之差';

/** Before the earlier of two amounts: words that say so, and names of an earlier time. */
export const BEFORE_CUE =
  '(?:由(?!於|此|來|[^\\ue000-\\ue003，。；、]{0,8}(?:負擔|支應|補助|承擔|出資|提供|負責|捐|贊助|分攤|組成|構成|拼成))|從(?!事|業|此|中|前|未|來|小|[^\\ue000-\\ue003，。；、]{0,6}起)|自(?= ?[\\ue000-\\ue005去前今上昨原])|較(?!為)|(?<![占佔分環同])比(?!例|重|率|賽|較)|相較|相比)[^\\ue000-\\ue003，。；、]{0,14}$';
export const EARLIER_CUE =
  '(?:去年|前年|上[季月週周年屆]|前一?[年季月週周日天]|前\\ue004|\\ue005前|同期|昨日|上次|那次|當時|當年|平時|以往|年初|上屆|[一二兩三四五六七八九十\\d]+ ?年前|原本|原核定|前次)[^\\ue000-\\ue003，。；、]{0,14}$';
/** Behind the earlier of two amounts. */
export const BEFORE_TAIL = '^[^\\ue000-\\ue003，。；]{0,4}(?:相比|相較)';
/** Before the later of two amounts. */
export const AFTER_CUE =
  '(?:[修調改增減升降漲跌縮擴](?:正|整|訂|高|低|加|少|大)?(?:為|至|到|成)|增至|增為|增到|升至|升為|升到|漲到|漲至|漲為|減至|減為|減到|降至|降為|降到|跌至|跌到|至|到|成為|改為|變為|變成|轉為|改成|來到|達到|擴增為|修正為) ?$';
/** Behind an amount that something moved from: 「85 元漲到 95 元」. */
export const MOVED_FROM =
  '^ ?(?:調?[漲升增降減跌高低]|上修|下修|調整|成長|擴大|縮小)(?:到|至|為) ?[\\ue000\\ue001]';

/** What a subject did that rose, and that fell. */
export const RISING = '增加|成長|上升|上漲|提高|增至|增為|升至|漲至|增長|攀升|回升|走高|上揚|爬升|躍升|翻升';
export const FALLING = '減少|下降|下滑|下跌|衰退|減至|減為|降至|降為|跌至|滑落|萎縮|回落|走低|縮減|驟降';
/** Nouns that are said of whatever is counted. */
export const MEASURE_NOUNS = '產量|產出|數量|規模|數字|總量|總數';
export const OF_EACH = '(?:都|皆|均|同樣|各)';
