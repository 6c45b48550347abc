/** What says of so many shares that they come to all. */
export const ALL_TOGETHER =
  /(?:the|these|all) (?<count>two|three|four|five) (?:[a-z]+ )?(?:together )?(?:make up|makes up|make|add up to|come to|are) (?:all|the whole|everything|100)|(?<count>[兩二三四五])(?:者|地|區|項|類|黨|大類)(?:合計|加起來|相加|加總)(?:即|就|正好|恰好|剛好)*[是為]?(?:全部|全體|百分之百|100)/u;
