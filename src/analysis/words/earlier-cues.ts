/** What says that a figure is of another time, another source or a part: it restates nothing. */
export const OTHER_CUE =
  /(?<![a-z])(?:previous(?:ly)?|earlier|yesterday|last|ago|before|in the same|a year|former|until|since|by (?:week|the end)|average|forecast|expected|target|plan(?:ned|s)?|will|would|could|should|estimated?|up to|each|every|per|only|alone|one of|some|other|another|further|additional|new|least|more than|among|of (?:them|these|those|whom|which)|seasonally|adjusted|excluding|except|first|second|third|half|across|all competitions|nine months|six months|three months)(?![a-z])|第[一二三四五六七八九十\d]+[報季]|昨[日天]|上次|前一|去年|前年|同期|曾|原[本訂核]|上[季月週屆年]|預[估計測期]|目標|平均|每|其中|另|以上|左右|季節調整|不含|扣除|新增|單[日週月]|累計至|至少|上半年|下半年|前[兩三四]季/u;
/** What says that a sentence is of another time than those before it, or of another view of it. */
export const OTHER_TIME =
  /(?<![a-z])(?:previous(?:ly)?|earlier|yesterday|last (?:year|month|week|season|time|quarter|spring|summer|autumn|winter)|ago|a year before|forecast|expect(?:s|ed)?|target|would|could|if|seasonally|excluding|without|not counting|in (?:19|20)\d\d|by (?:19|20)\d\d)(?![a-z])|去年|前年|上[季月週屆次年]|前一|同期|原[本訂]|預[估計測期]|目標|若|季節調整|不含|扣除|單看/u;
/** What says that the amount behind it is of an earlier time. */
export const EARLIER_TIME =
  /(?<![a-z])(?:previous|a year (?:earlier|ago|before)|last (?:year|month|season|week|time|quarter)|the (?:year|season|month|week) before|in (?:19|20)\d\d|had been|ago)(?![a-z])|去年|前年|上[季月週屆次年]|前一|同期/u;
/** What says that an amount is of a longer time, or of what went before. */
export const LONGER_TIME =
  /(?<![a-z])(?:so far|(?:over|in|during) the (?:past|last)|since (?:the|then|(?:19|20)\d\d)|(?:first|last) (?:two|three|four|six|nine|ten|\d+) (?:months|weeks|quarters|years)|whole of last|year to date|to date)(?![a-z])|累計|迄今|至今|前[二三四五六七八九十\d]+個?[月季]|近[一二三四五六七八九十\d]+年/u;
/** Before an amount of what was before something else. */
export const HAD_BEEN =
  /(?<![a-z])had (?:[a-z]+ly )?(?:been|[a-z]{3,}ed|taken|made|won|sold|drawn|got|brought|risen|fallen|grown|stood|come|seen|held|lost|paid|spent|built|given|run|cost|sent|shipped|met)(?: (?:about|some|only|just|nearly|almost|a|at|in|to))* ?$/u;
/** What is of now, beside what was before. */
export const THIS_TIME =
  /(?<![a-z])(?:this (?:year|month|week|season|quarter|time|summer|winter|spring|autumn)|now|today|current(?:ly)?|since)(?![a-z])|今[年天日]|本[年季月週屆次]|目前|現[在有已]|至今|這次|如今/u;
