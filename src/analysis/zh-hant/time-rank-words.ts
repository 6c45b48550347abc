/** Words that put an amount first or last among those of other years. */
export const HIGHS = '新高|最高|最多|最大';
export const LOWS = '新低|最低|最少|最小';
/** Before them: of the last years, of all. */
export const OF_YEARS =
  '(?:近|創|過去)?[一二三四五六七八九十兩\\d]+ ?年(?:來|以來)?(?:同期)?(?:的)?|歷年(?:來)?(?:同期)?|有史以來|歷史|史上';
