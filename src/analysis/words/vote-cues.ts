/** Before the share of the votes that someone has: 「李慕荷的得票率為」, "Reed's share of the vote was". */
export const SHARE_OF_VOTES =
  /(?<name>\p{Script=Han}{2,4}?)的?得票率(?:[則為是達約有僅只]|分別)*\s*$|(?<name>\p{Lu}[\p{L}-]+)(?:[’']s)? (?:vote share|share of the (?:valid )?votes?) (?:was|is|came to|stood at|reached|of) $/u;
/** Behind the share of the votes that someone has: "Reed won 34% of the vote". */
export const OF_THE_VOTES = /^ of (?:the |all )?(?:valid )?votes?(?: cast)?(?![a-z])/u;
export const VOTES_WON =
  /(?<name>\p{Lu}[\p{L}-]+)(?:[’']s)? (?:had|has|won|took|got|received|polled|secured) (?:about |just |only |nearly )*$/u;
/** Before the share of the voters who voted. */
export const TURNOUT =
  /投票率(?:[則為是達約有僅只])*\s*$|(?<![a-z])turnout (?:was|is|of|came to|stood at|reached) $/iu;
/** Beside all votes that count, all that were cast, and all who could cast one. */
export const VALID = /有效票(?:數)?|valid (?:votes?|ballots?)/iu;
export const CAST =
  /投票數|投票人數|投票總數|總票數|(?:votes?|ballots?|papers) (?:were )?(?:cast|returned)|(?:cast|returned) (?:a |their )?(?:ballots?|votes?|papers)/iu;
export const ELECTORS =
  /選舉人|合格選民|選民|(?:on the (?:register|roll|electoral)|registered|eligible|electors|entitled to vote)/iu;
/** How a sentence opens that is of another place, or another vote. */
export const ELSEWHERE =
  /^\W*(?:in|at|among|across|for) |(?<![a-z])where(?![a-z])|^[^，。]{0,4}(?:在|另)|[區里村](?:的)?投票率|(?<!本次|這次|此次|整體|平均|總統|大選|選舉|補選|公投|全[國縣市區鄉鎮台臺])的投票率|(?<!the |overall |final |total |whose |voter |its )(?<=[a-z’'] )turnout/u;
