/** The label of a row or a column that sums others up. */
export const TOTAL_WORDS =
  '合計|總計|小計|共計|總和|總數|全部|全體|全縣|全市|全國|全年|合计|总计|小计|投票數|總投票數|有效票|全區|全鄉|全鎮|全校|全公司|全隊';

/** How the label of a row begins that is taken off. */
export const DEDUCTION_WORDS = '減|扣除|扣抵|減除';

/** How the label of a row begins that is a part of the one before. */
export const DETAIL_WORDS = '其中|（其中|內含';

/** What the label of a line says whose figures don't add up. */
export const RATE_WORDS =
  '率|占比|佔比|比例|比重|結構比|平均|均價|單價|每[人戶股坪家平單]|中位|指數|排名|名次|年增|月增|季增|增幅|減幅|漲幅|跌幅|進度|勝差';

/** What the label of a column says that gives the change between two others. */
export const CHANGE_WORDS =
  '增減|增加|減少|增率|增幅|減幅|漲跌|變動|變化|差額|差異|成長|年增|季增|月增|漲幅|跌幅|落差';

/** What the label of a row says that is left, or comes out, when others are added up or taken off. */
export const RESULT_WORDS = '淨|毛利|盈餘|損益|利益|餘額|期末|結餘|剩餘|稅前|稅後|差額';

/** What the label of a column says whose figures are counted one by one. */
export const COUNT_WORDS =
  '人|死亡|受傷|失蹤|失聯|罹難|戶|票|席|站|件|例|次|家|棟|間|所|處|場|倒|隻|頭|輛|勝|敗|和|分|局|門市|店|座|名|員|班|校|床|台|艘|架|通|筆';
