import { countedNouns, measureWords } from './measures.ts';
import { numeralCharacters } from './numerals.ts';
import { chinesePhrases } from './phrases.ts';

/** Patterns of the characters that make a Chinese figure. */
const any = `[${numeralCharacters}]`;
const digit = '[二兩两三四五六七八九]';
const myriad = '[十百千萬万億亿兆]';
const counted = `[${measureWords}${countedNouns}]`;
const wordedCounts = '億|亿|萬|万|千|百';

const sources: readonly string[] = [
  // shares: 三分之二, 百分之十二點五, 六成, 八折
  `(?:${any}+|[數数幾几]|\\d)分之(?:${any}+(?:[點点]${any}+)?|[數数幾几])`,
  `${any}+成(?![功員员立果就長长本語语為为])(?:半|${any})?`,
  `${any}+折(?![磨騰腾扣疊叠返])`,
  // a numeral of several characters, with its decimals
  `${any}{2,40}(?:[點点]${any}+)?`,
  `${any}[點点][〇零一二三四五六七八九]+(?!${counted})`,
  `${any}比${any}`,
  // magnitudes without a number: 數千, 上百, 近千, 十多, 數以萬計
  `[數数幾几]${myriad}+`,
  `[數数]以${myriad}[計计]`,
  `(?:成百上千|成千上[萬万]|千千[萬万]{2})`,
  `[上近逾破過过超達达]${myriad}{1,3}(?=[個个家位名人件項项元美次年天噸公億亿多餘余種种本部台臺輛辆所張张條条份篇頁页行萬万大關关，。、]|$)`,
  `(?:${wordedCounts})[多餘余]?(?=[人元噸吨年名位個个次件家戶户年歲份倍步米尺公英美歐坪頁字句種种])`,
  `十(?=${counted})`,
  // multiples and halves
  '(?:翻[一兩两三]?[倍番]|加倍|倍增|成倍|[雙双]倍|[減减]半|折半|[數数幾几好]+倍)',
  `${any}倍`,
  '(?:一半|半[數数]|[過过][一]?半|[對对]半|一大半|半(?=[年個个天日月價价小學学世打杯碗斤公匙茶數数截輪期季壘份顆瓶]))',
  '(?<=[個个年月天日點点分歲岁小時时碼米斤倍成])半(?![導导島岛夜路途空身信])',
  // a lone numeral that counts: 五家, 三大, 兩國
  `${digit}(?=[ ]?${counted})`,
  '[兩两]',
  `${digit}(?=[ ]?[a-z])`,
  `(?<=[前後后頭头近這这那每達达逾約约為为剩共僅仅有])${'[二三四五六七八九十]'}(?![〇一二三四五六七八九十百千])(?=[大強强名位個个]|[，。、；！？\\s]|$)`,
  `(?<=[從从到至])[二三四五六七八九十](?=[，。、；！？到至\\s]|$)`,
  `${any}(?=[到至~-]${any})`,
  // dates, and the quarter, which design counts as one
  `${any}+[ ]?月(?=[ ]?[〇零一二三四五六七八九十\\d初底中份上下，。、]|$)`,
  `第[ ]?[一二三四]季`,
  '[上下]半年',
  // 零 as the quantity
  '零(?![售件食星組组碎散用錢钱工嘴頭头落丁亂乱配部雜])',
];

/** Matches each figure in Chinese words, in text from which set phrases were taken. */
export const chineseCore = new RegExp(sources.join('|'), 'g');

const edges = (phrase: string): string => {
  const numeral = new RegExp(any);
  const before = numeral.test(phrase.charAt(0)) ? `(?<!${any})` : '';
  const last = /[^()?!=\\]$/.exec(phrase)?.[0] ?? '';
  return `${before}${phrase}${numeral.test(last) ? `(?!${any}|分之)` : ''}`;
};

// The longest phrase first: 一成不變 before 一成.
const sorted = chinesePhrases.flatMap(({ phrases }) => phrases).sort((a, b) => b.length - a.length);

/** Matches each set phrase. */
export const chineseHarmless = new RegExp(sorted.map(edges).join('|'), 'g');
