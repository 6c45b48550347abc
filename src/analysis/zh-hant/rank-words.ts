/** Words that put something first or last among others, as patterns. */
export const TOP_WORDS =
  '第一大|最多|最大|最高|最重|最快|最長|居冠|居首|排名第一|第一名|奪冠|稱冠|之冠|榜首|首位|較[多高大長重](?![於人的])|最嚴重|最佳|最受歡迎|大宗';
export const BOTTOM_WORDS = '較[少低小短輕](?![於人的])|最少|最小|最低|最輕|最慢|最短|墊底|居末|排名最後';
/** Words that put something second, third. */
export const SECOND_WORDS = '居次|排第二|居第二|名列第二|第二大|第二高|第二多|次之|其次|排名第二';
export const THIRD_WORDS = '排第三|居第三|名列第三|第三大|第三高|第三多|排名第三|再次之';
/** Words that compare two: behind 比 and a name. */
export const MORE_WORDS = '多|高|大|快|重|長|領先';
export const FEWER_WORDS = '少|低|小|慢|輕|短|落後';
/** What says that growth is ranked, not size. */
export const GROWTH_WORDS = '成長|增幅|增加|年增|季增|月增|漲|跌|減幅|增速|衰退';
