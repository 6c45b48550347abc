/** How a sentence opens whose amounts are parts of another: of the one behind it, or of the one before the sentence. */
export const OF_THOSE_OPENING =
  /^\W*(?:of|among|out of) (?:(?:(?:the|its|their|all|those|these)(?: same)? )?(?=[\ue000\d])|(?<those>these|those|them)(?:[,:]| (?:some |about )?(?=[\ue000\d])| [a-z]+(?: [a-z]+){0,2},))|^\s*(?<those>其中|當中|這些)/iu;
/** "Of those who finished": the word by which what they are is counted. */
export const OF_WHO =
  /^\W*(?:of|among) (?:those|the [a-z]+) (?:who|that|which) (?:had |were |was |have )?(?<name>[a-z]+)(?![a-z])/u;
/** What says that the amounts of a sentence and what is left come to all. */
export const REST_OF_THEM = /(?<![a-z])and the (?:rest|remainder)(?![a-z])|其餘/u;
/** Around the amount that there is room for; around how many came. */
export const CAPACITY =
  /(?<![a-z])(?:holds|capacity|seats|room for|accommodates?|can take)(?![a-z])|容納|席次|座位|容量/u;
export const CROWD =
  /(?<![a-z])(?:crowd|attendance|spectators|fans|visitors|guests|occupied|filled|attended)(?![a-z])|觀眾|入場|入住|到場|湧[入進]|擠[進滿]|進場/u;

const worded = (words: string): RegExp => new RegExp(`(?<![a-z])(?:${words})(?![a-z])`, 'u');

/** Words that leave nobody who is both. */
export const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [worded('satisfied|happy|content'), worded('dissatisfied|unhappy|not satisfied')],
  [worded('passed'), worded('failed|did not pass')],
  [worded('for|in favour|yes'), worded('against|opposed|no')],
  [worded('survived'), worded('died|were killed')],
  [worded('vaccinated'), worded('unvaccinated|not vaccinated')],
  [/(?<!不)滿意(?!度)/u, /不滿意/u],
  [/(?<!不)合格/u, /不合格/u],
  [/(?<!不)贊成|支持|(?<!不)同意/u, /反對|不贊成|不支持|不同意/u],
  [/(?<![未不])通過/u, /未通過|不通過/u],
  [/(?<!未)完成/u, /未完成/u],
  [/有投保|(?<!未)接種/u, /沒有投保|未接種/u],
];
