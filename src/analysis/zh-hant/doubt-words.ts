/** What a share is said of, where its own clause names that. */
export const OWN_SUBJECT =
  '[，；、](?<subject>\\p{Script=Han}{2,6}?)者?(?:約|共|僅|只|就)?[占佔](?:了|約|近|逾)?\\s?$';
/** Behind a share, the part that it tells; behind an amount, its share. */
export const PART_BEHIND = '^[^，。；\\ue000-\\ue005]{0,12}，(?:計|共|約|即|為|也就是)+ ?\\ue000';
export const SHARE_BEHIND =
  '^[^，。；\\ue000-\\ue005]{0,6}[，（](?:[約僅共也各即]|[占佔](?:全體|全部|約|近|逾)?)*\\s?\\ue001';
/** Times of which one sentence may be, and another not. */
export const PERIODS = '(?<!\\d)(?:1[0-2]|[1-9]) ?月|(?:19|20)\\d\\d ?年|上半年|下半年|第[一二三四]季|當時';
/** Between two amounts of which the second is no member of one list with the first. */
export const ASIDE =
  '(?:目標|比|較|高於|低於|多於|少於|超過|不如|原[本訂有])(?:去年|前年|同期|的|為|約)*\\s?$';
/** Before an amount that each of many has. */
export const PER_HEAD = '(?:平均|每)[^，。；]{0,8}$';
/** In the clause of a figure that is of one month or day of several, and of one that somebody hopes for or foresees. */
export const ONE_OF_SEVERAL = '單[日週月季]';
export const FORESEEN = '目標|預[估計測期]';
/** Of what a figure may be the mean; of what several have one each. */
export const MEAN_OF = '平均數|平均值|均值|中位數';
export const SEVERAL_RATES = '不等|介於';
/** Days of the week. */
export const WEEKDAY = '(?:星期|週|周|禮拜)[一二三四五六日天]';
/** Before the name of a row, of whom or where it is said. */
export const SCOPE = '(?<group>\\p{Script=Han}{2,8}?)(?:當中|之中|[中裡])，?$';
/** What begins a clause of another matter. */
export const ADVERSE = '[，；](?:但|不過|惟|然而|可是|距離?)';
/** Before an amount that is less than nothing. */
export const LOSS = '(?:虧損|淨損|赤字|虧)(?:達|為|了|約)? ?$';
