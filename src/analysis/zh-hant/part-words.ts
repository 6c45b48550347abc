/** Between a part and its share: 占, a rate, a degree of completion. */
export const SHARE_LINK =
  '(?:占|佔|約占|僅占|比例|比率|占比|比重|刪幅|等於|相當於|已?(?:完成|達成|達|用掉|使用|賣出|售出)|(?!\\p{Script=Han}{0,3}(?:增|減|漲|跌|成長|衰退|下降|上升))\\p{Script=Han}{1,5}(?:率|度))';
/** Behind the link: of all, of the whole that was named. */
export const OF_THE_WHOLE = '(?:全|總|其中|整體|六都|當中)';
/** Between a part and its share, behind a comma. */
export const EXACTLY = '(?:恰|剛|正|好|約|近|逾|達|超過|不到|將近|僅|只|即|也就是|等於|相當於|為|是)*';
/** What says that a part is one of the amount named before. */
export const OF_THOSE = '(?:其中|當中|裡面|裡有|中有|之中)';
/** What says that a part comes on top of the amount beside it. */
export const ADDED_WORDS = '(?:另有|空缺|缺額|職缺|出缺)';
/** A rate that a sentence names for what the next one counts. */
export const RATE_SAID = '^[^，。；]{0,8}率[為達是]?\\s*\\ue001';
