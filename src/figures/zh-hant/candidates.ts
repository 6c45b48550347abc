import { countedNouns, measureWords } from './measures.ts';
import { numeralCharacters } from './numerals.ts';
import { blank, matches, type Span } from '../span.ts';
import { findSpansOfPhrases } from './set-phrase.ts';
import { foldMarks } from './simplified.ts';

/** Patterns of the characters that make a Chinese figure. */
const any = `[${numeralCharacters}]`;
// Runs are bounded, so that a long row of numerals is searched once, not once from each of them.
const run = `${any}{1,16}`;
const digit = '[二兩两三四五六七八九]';
const myriad = '[十百千萬万億亿兆]';
const counted = `[${measureWords}${countedNouns}]`;
// 老三, 李四, 高三, 其三: a numeral behind these is a rank or a name.
const nameBefore = '老阿其之初高國国大小張张王李陳陈趙赵吳吴林黃黄孫孙劉刘周許许鄭郑何馬马第期拜週';
const halvable =
  '[杯瓶碗盤盘鍋锅桶箱包袋盒罐匙勺斤兩两斗升尺寸丈里畝亩坪甲頃顷噸吨頁页章圈圓圆塊块條条打張张片顆颗粒口節节節堂場场局輪轮輩辈代層层樓楼天日週周年載载歲岁]';
// 一天半夜, 一張半身像, 一杯半糖: these take the half to themselves.
const halfWords = '導导島岛夜路途空身信個个小天新舊旧開开掩透生熟乾干濕湿糖公職职工價价老';
const struck =
  '開开聽听電电到就完起架仗擊击破中掃扫包敗败倒斷断死球牌拳出進进上下通響响過过勝胜字算岔招手草亂乱坐烊岔探';
const wordedCounts = '億|亿|萬|万|千|百';

const bound = '(?:[超逾][過过出]?|不[到足滿满]|未[滿满]|[至最][少多]|[將将]近)[ ]?';
const length =
  '(?:[個个]月|[個个]?(?:小[時时]|[鐘钟][頭头]|星期|世[紀纪])|分[鐘钟]|秒[鐘钟]?|[天週周季年]|公[里尺分斤克噸吨]|英里)';

const sources: readonly string[] = [
  `(?:${run}|\\d{2,4})[ ]?年代`,
  `(?:${run}|\\d{1,2})[ ]?月[ ]?(?:${run}|\\d{1,2})[ ]?[日號号]`,
  // shares: 三分之二, 百分之十二點五, 六成, 八折
  `(?:${run}|\\d+)[ ]?又[ ]?(?:${run}|\\d+)[ ]?分之[ ]?(?:${run}|\\d+)`,
  `(?:${run}|[數数幾几]|\\d)分之(?:${run}(?:[點点]${run})?|[數数幾几])`,
  `${run}成(?![功員员立果就長长本語语為为])(?:半|${any})?`,
  `${run}折(?![磨騰腾扣疊叠返])`,
  // clock times
  `(?:${any}{1,3}|\\d{1,2})[ ]?[點点][ ]?(?:半|整|鐘|钟|${any}{1,3}分?)`,
  // a sum: 二加二等於四
  `${any}(?=[加減减乘]${any})|(?<=${any}[加減减乘])${any}|(?<=等[於于])${any}{1,8}`,
  // 出口腰斬 halves exports; a programme that is 腰斬 ends early
  '(?<!(?:[節节]目|[連连][載载]|[劇剧戲戏賽赛播集檔档]|演出|[課课]程|[計计][畫画劃划])[^，。]{0,4})腰[斬斩]',
  // 七十有三: an age, the old way
  `[二三四五六七八九]?十有[一二三四五六七八九](?![〇零一二三四五六七八九十成])`,
  // with a point, and before a sign of percent: 三．三二％, 二％
  `${run}[.·][〇零一二三四五六七八九]{1,9}[萬万億亿兆]?`,
  `${run}[ ]?[%‰]`,
  // financial numerals alone, before what they count: 伍元, 參佰
  '[壹貳贰參叁肆伍陸陆柒捌玖拾](?=[ ]?[元圓圆塊块角佰仟拾萬万億亿整])',
  // a numeral of several characters, with its decimals
  `${any}{2,16}(?:[點点]${run})?`,
  `${any}[點点][〇零一二三四五六七八九]{1,9}(?!${counted})`,
  `${run}[比賠赔]${run}(?:[點点]${run})?`,
  // 七月十五: a day of the lunar calendar goes without its 日
  `[正一二三四五六七八九十]{1,2}月(?:十[一二三四五六七八九]?|廿[一二三四五六七八九]?|二十[一二三四五六七八九]?|三十)(?=[，。、的夜晚那之前後]|$)`,
  // 每十戶就有一戶, 一份、三份: an article that is counted against another number
  `(?<=(?:每[ ]?(?:${any}|\\d){1,5}[ ]?[${measureWords}][^，。]{0,6}|(?:${any}|\\d)[ ]?[${measureWords}][^，。]{0,6}[中裡裏][只僅]?)有)一[${measureWords}]`,
  `一[${measureWords}](?=、[^，。、]{0,3}[二兩两三四五六七八九十][${measureWords}])`,
  // magnitudes without a number: 數千, 上百, 近千, 十多, 數以萬計
  `[數数幾几]${myriad}{1,3}`,
  `[數数]以${myriad}[計计]`,
  `(?:成百上千|成千上[萬万]|千千[萬万]{2})`,
  `(?:超[過过]|[接將将]近|高[達达]|[上近逾破])[百千萬万億亿]{1,3}`,
  `(?:超[過过]|[上近逾破過过達达])${myriad}{1,3}(?!分之)(?=[ ]?${counted}|[，。、]|$)`,
  `(?:${wordedCounts})[多餘余來来]?(?=[ ]?[${measureWords}])`,
  `(?:${wordedCounts})[多餘余]`,
  '[十廿卅卌][幾几數数多來来餘余]',
  '成[百千萬万](?=[的名人])',
  '[單单雙双個个]位[數数]',
  '[倆俩仨]',
  '(?<![附最鄰邻合契條签簽])[近逾約约超]半(?![導导島岛夜路途空身])',
  // 逾倍, 近倍, 倍數成長, 百分百
  '(?<![附最鄰邻])[近逾超約约]倍',
  '倍[數数](?=[的地]?(?:成長|成长|增長|增长|增加|上升|攀升|上漲|上涨|跳升))',
  '百分百',
  '半百',
  '[一兩两三]甲子',
  '[對对]半(?=[分開开砍拆])',
  // ages by their names: 年逾花甲, 不惑之年
  '花甲(?![粉螺蛤])|古稀|耄耋|期頤|(?:而立|不惑|知命|知天命|耳順|弱冠|及笄)之年|(?<=年[屆逾過近])(?:而立|不惑|知命|耳順)',
  '一刻[鐘钟]',
  // one that is measured and no article: 一個百分點, 不到一年, 一公里多
  '一[ ]?[個个]?(?:百分|基)[點点]',
  `(?<=${bound})一${length}`,
  `一${length}(?=[多餘余]|以[上下內内]|不到|左右|之差)`,
  '一[個个]多(?=月|小[時时]|[鐘钟][頭头]|星期|世[紀纪])',
  // a step of an interest rate: 降息一碼
  '(?<=(?:[升降加減减]息|[調调][升降高低])[了達达]?)一[碼码]',
  // 兆元 by itself
  '(?<![預预徵征吉凶先前好之])兆[多餘余]?(?=[ ]?[元美歐欧日台新級级])',
  `[十廿卅卌](?=${counted})`,
  // multiples and halves
  `(?:翻了?[一兩两三四]?[倍番]|加倍|倍增|成倍|[雙双]倍|[減减砍縮缩降剩折]半(?![${measureWords}])|[數数幾几好]{1,2}倍)`,
  `${any}倍`,
  `(?:一半|半[數数]|[過过][一]?半|[對对][半折](?![疊叠])|一大半|半(?=[年價价學学世打茶截輪期季壘小句票糖${measureWords}]))`,
  '(?<=[個个年月天日點点分歲岁小時时碼米斤倍成])半(?![導导島岛夜路途空身信])',
  // 一碗半: a half behind the measure word counts the 一 before it, too
  `[一二兩两三四五六七八九十]${halvable}半(?![${halfWords}])`,
  // 一米七, 三塊五: the unit stands where the decimal point would
  `${any}(?:公尺|米|秒|塊|块|度)${any}{1,2}(?=[，。、；的]|$)`,
  // 一打: twelve, but not 一打開
  `(?<![他她我你們们手])一打(?![${struck}])`,
  // a lone numeral that counts: 五家, 三大, 兩國
  `(?<![老阿])${digit}(?=[ ]?${counted})`,
  // Before any other word 三 to 九 still count more often than not; 二 hardly ever does.
  `(?<![${nameBefore}])[三四五六七八九](?=[ ]?\\p{Script=Han})`,
  '[兩两]',
  `${digit}(?=[ ]?[a-z])`,
  `(?<=[前後后頭头近這这那每達达逾約约為为剩共僅仅有])[二三四五六七八九十](?![〇一二三四五六七八九十百千])(?=[大強强名位個个]|[，。、；！？\\s]|$)`,
  `(?<=[從从到至])[二三四五六七八九十](?=[，。、；！？到至\\s]|$)`,
  `${any}(?=[到至~-]${any})`,
  `[月年]初${any}`,
  `十之${any}{1,2}`,
  // 八、九成: one number or the next
  `[一二三四五六七八]、[二三四五六七八九](?=[成十百千萬万億亿${measureWords}])`,
  // dates, and the quarter, which design counts as one
  `${run}[ ]?月(?=[ ]?[〇零一二三四五六七八九十\\d初底中份上下，。、]|$)`,
  `第[ ]?[一二三四]季`,
  '[上下]半年',
  // 零 as the quantity
  `零下[ ]?(?=\\d|${any})`,
  '零(?![下售件食星組组碎散用錢钱工嘴頭头落丁亂乱配部雜])',
];

// Every source begins with one of these characters: one look passes most of a text over.
const firstCharacters = `[花古耄期而不知耳弱及正腰${numeralCharacters}\\d數数幾几成千超過过接將将近約约高達达上逾破單单雙双個个倆俩仨翻加倍減减砍縮缩降剩折半對对月年第下好]`;

/** Matches each figure in Chinese words, in text from which set phrases were taken. */
const candidate = new RegExp(`(?=${firstCharacters})(?:${foldMarks(sources.join('|'))})`, 'gu');

/** Matches where some Chinese figure may be; a text without it has none. */
const seed = new RegExp(
  `[${numeralCharacters}半倍番倆俩仨]|花甲|古稀|耄耋|期頤|而立|不惑|知命|知天命|耳順|弱冠|及笄|[對对]折|腰[斬斩]|[單单雙双個个]位[數数]|\\d[ ]?[年月分點点]`,
);

/** Where Chinese figures in words surely are: number words outside set phrases. */
export function findCandidates(lower: string): Span[] {
  return seed.test(lower) ? matches(candidate, blank(lower, findSpansOfPhrases(lower))) : [];
}

/** Chinese number words, whether or not a set phrase holds them. */
export function findNumberWords(lower: string): Span[] {
  return seed.test(lower) ? matches(candidate, lower) : [];
}
