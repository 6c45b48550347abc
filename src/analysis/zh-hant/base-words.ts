/** Before a share, what it is of. */
export const BASE_BEFORE =
  '[占佔](?!\\p{Script=Han}{1,4}率)(?:了|全部|全體|所有)*(?<base>\\p{Script=Han}{2,10}?)的?(?:約|近|逾|超過|將近|不到)*\\s?$';
/** What names no base of its own, but all that is spoken of. */
export const OF_ALL = '全部|全體|總[數額量]|整體|其中|當中|全[國縣市台臺]|比重?|比例?為?|了|約';
/** What begins a part of the part named last. */
export const NESTED = '(?:其中|當中|之中|[中裡裏]，?有)';
