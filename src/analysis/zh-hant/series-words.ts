/** What says that each of several amounts went further than the one before. */
export const STEADILY =
  '逐[年月季週周日次屆步]|連年|年年|[一二三四五六七八九十\\d]連[漲跌升降增減]|連續?[兩二三四五六七八九十\\d]+[年季屆次週周]|連續?[兩二三四五六七八九十\\d]+個月|一年比一年|持續|節節|一路';
/** Names of a year by how far back it is. */
export const BEFORE_LAST = '前年';
export const LAST = '去年|上[季屆]';
export const THIS = '今年|本[季屆]|目前';
