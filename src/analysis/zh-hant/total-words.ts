/** Before the difference of the two amounts before it. */
export const NET_WORDS =
  '(?:出超|入超|順差|逆差|差短|短絀|賸餘|盈餘|相抵|淨增|淨減|自然增加|差額|淨額|營業利益|營業毛利|營業損失|稅前淨利|稅前盈餘|淨流[入出])[^\\ue000-\\ue003，。；]{0,6}$';
/** Before what is left of a whole when its other parts are taken off. */
export const REST_WORDS =
  '(?:其餘(?!依序|分別|各)|其他|尚有|仍有|剩餘|剩下|剩|還剩|尚餘|餘下|尚缺|(?<=[已其][^。；]{0,40})還有|還能|還可|可再|(?<!其)餘(?!額)|另外)[^\\ue000-\\ue005，。；]{0,10}$';
/** Behind what is left of a whole. */
export const REST_TAIL = '(?:待[修復處查]|尚未|仍未|還沒|未完成|未恢復)';
/** How a sentence opens that sums up the list of the one before. */
export const IN_ALL = '(?:合計|總計|總共|加起來|合起來|全部)';
