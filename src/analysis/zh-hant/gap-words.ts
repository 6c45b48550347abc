/** Before the difference of the two amounts before it. */
export const BETWEEN_TWO =
  '(?:兩者|二者|兩[縣市區隊人家地校廠站]|前者比?後者|前者)(?:相較|相比|之間|的)*，?(?:前者)?(?:相差|差距|差額|落差|差|多出|高出|多|少了?|少)(?:了|達|為|約|近)* ?$';
/** Before a difference that has no verb. */
export const GAP_CUE =
  '(?:相差|差距|落差|差額|之差|超支|短少|結餘|盈餘|虧損|淨增|淨減|淨流[入出])(?:了|達|為|約|近)* ?$';
/** Behind one: 「1,830 票之差」. */
export const GAP_TAIL = '(?:之差|的差距|差距)';
/** What says that an amount is no end. */
export const OTHER_ENDS = '(?:扣除|不含|排除|調整|預估|預期|目標|其中|包括|原訂|平均每)';
/** What says that a sentence goes on about what the one before counts, at another time. */
export const OF_THE_SAME =
  '^[^，。；]{0,6}(?:去年|前年|上[季月週周年屆]|前一?[季月週年]|[一兩三四五十]年前|當時|同期)[^，。；]{0,4}(?:為|是|只有|僅|則|還|仍)';
