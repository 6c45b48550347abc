/** Words that put something first or last among others, as patterns. */
export const TOP_WORDS =
  '第一大|最常見|最普遍|最多|最大|最高|最重|最快|最長|居冠|居首|排名第一|第一名|奪冠|稱冠|之冠|榜首|首位|較[多高大長重](?![於人的])|最嚴重|最[熱夯紅旺貴強好遠老深寬久忙擠](?:門|賣)?(?!的情況|不過|能|像)|最受歡迎|最為?[多大高重快長]|最為嚴重|最佳|領先各|高居第一|排第一|居第一|位居第一|穩居第一|最受歡迎|大宗';
export const BOTTOM_WORDS =
  '較[少低小短輕](?![於人的])|最少|最小|最低|最輕|最慢|最短|墊底|敬陪末座|吊車尾|居末|排名最後';
/** Words that put something second, third and further down. */
const placed = (ordinal: string): string =>
  `(?:排名?|名列|位居|居|列|為)第${ordinal}(?:名|位)?(?!季|度|期|次|年)|第${ordinal}(?:大|高|多|名|位)`;
export const SECOND_WORDS = `居次|次之|其次|${placed('二')}`;
export const THIRD_WORDS = `再次之|${placed('三')}`;
export const FOURTH_WORDS = placed('四');
export const FIFTH_WORDS = placed('五');
/** Words that compare two: behind 比 and a name. */
export const MORE_WORDS = '多|高|大|快|重|長|領先';
export const FEWER_WORDS = '少|低|小|慢|輕|短|落後';
/** What says that growth is ranked, not size. */
export const GROWTH_WORDS = '成長|增幅|增加|年增|季增|月增|漲|跌|減幅|增速|衰退';
/** Before a superlative, what is ranked by how much it fell, and by how much it grew. */
export const FALLS_OF = '減幅|跌幅|降幅|減少|下滑|衰退';
export const RISES_OF = '增幅|漲幅|升幅|成長|增加|成長率|月增幅|年增幅|上漲';
/** Behind the name of one row, what puts it right behind the row that is named next. */
export const RIGHT_BEHIND = '[僅只]次於|緊追';
/** Names of a mark that amounts are set against. */
export const MARK = '(?:目標|門檻|標準|上限|下限|警戒線?|平均值?|規定|底線)';
