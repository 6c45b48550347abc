import type { Grammar } from '../grammar.ts';
import { altering } from './altering.ts';
import { claimWords } from './claim-words.ts';
import { findCandidates, findNumberWords } from './candidates.ts';
import { dates } from './dates.ts';
import { scanDecimalsBehindUnit } from './decimals.ts';
import { labelPatterns } from './labels.ts';
import { withLowerPlaces } from './lower-places.ts';
import { measure, measureWords, plainMeasure } from './measures.ts';
import { headNoun } from './nouns.ts';
import { numeralCharacters, placeValue, scanNumeral } from './numerals.ts';
import { writeShare } from './one-in.ts';
import { scanOrdinal } from './ordinal.ts';
import { periods } from './periods.ts';
import { prefixes } from './prefixes.ts';
import { qualifiers } from './qualifiers.ts';
import { ranges } from './ranges.ts';
import { writeScore } from './scores.ts';
import { findSetPhrases } from './set-phrase.ts';
import { things } from './things.ts';
import { scanTime } from './time.ts';
import { units } from './units.ts';
import { extendDigits, scanChinese } from './worded.ts';
import { writing } from './writing.ts';

/** The grammar of figures in Chinese as Taiwan writes it; numerals and set phrases are read in simplified characters, too. */
export const chinese: Grammar = {
  findCandidates,
  findNumberWords,
  findSetPhrases,
  loneOne: `一[${measureWords}]`,
  scanWords: scanChinese,
  scanCardinal: scanNumeral,
  extend: extendDigits,
  addLowerPlaces: withLowerPlaces,
  scanDecimalsBehindUnit,
  signs: [['minus', '負|负|零下 ?|△ ?']],
  falls:
    '(?<![沒没未不]有?)(?:減少|下降|下跌|下滑|衰退|虧損|短少|裁減|減|(?<![減减至最不多缺])少|(?<!下)[跌降]|[走收調壓拉]低|[回滑跌下掉]落|[下重急]挫|[萎緊收]縮|下修)了?|[跌降減]幅(?:為|達)?',
  fallsBehind: '的?(?:跌幅|降幅|減幅|衰退|虧損)|的(?:減少|下降|下跌|下滑)',
  rises:
    '(?<![沒没未不]有?)(?:增加|增長|增长|成長|成长|上升|上漲|上涨|攀升|多出|(?<![公毫最許眾大很不超幾至])[增漲涨升多]|[走收調拉推攀墊]高|[走上翻]揚|上修)了?|[增漲]幅(?:為|達)?',
  risesBehind: '的?(?:成長|成长|增長|增长|增加|增幅|漲幅|涨幅)',
  alters: altering,
  claimWords,
  groups: '打',
  writeScore,
  writeShare,
  none: '(?:沒有|没有|未有|並?無)(?:任何|半)?',
  nobody: ['(?:沒有|没有|無)人', '人'],
  // 千瓦 and 兆赫 are units, not thousands of watts.
  multiplier: [
    ' ?(?:千?[萬万億亿](?!位元)|[十百][萬万億亿](?![瓦赫瓩帕位])|[十百千]?兆(?![瓦赫瓩帕])|[百千](?![分瓦赫卡克米伏焦帕噸吨瓩]|[萬万][瓦瓩])|打(?![開开擊击破工算造折電电架]))',
    placeValue,
  ],
  // prettier-ignore
  currencies: { 新台幣: 'TWD', 新臺幣: 'TWD', 台幣: 'TWD', 臺幣: 'TWD', 人民幣: 'CNY', 人民币: 'CNY', 美元: 'USD', 美金: 'USD', 港幣: 'HKD', 日幣: 'JPY', 歐元: 'EUR', 英鎊: 'GBP', 攝氏: '°C', 摄氏: '°C', 華氏: '°F', 华氏: '°F' },
  qualifiers,
  prefixes,
  periods,
  dates,
  scanTime,
  namedTimes: { 正午: '12:00', 中午: '12:00', 午夜: '0:00', 子夜: '0:00' },
  scanOrdinal,
  ranges,
  units,
  notBehindUnit:
    '(?<=年)[級级班資资金代輕轻幼齡龄]|(?<=天)[才文賦赋]|(?<=日)[圓圆元幣]|(?<=人)[座孔]|(?<=元)[素老件]|(?<=秒)[殺杀]|(?<=星)[期球座]|(?<=頁|页)[岩]',
  measure,
  plainMeasure,
  lowerUnits: { minute: '分', hour: '個鐘頭' },
  halfBehindUnit: '半(?![導导島岛夜路途空身信年個个小])',
  headNoun,
  prepositions: [],
  labels: labelPatterns,
  numerals: numeralCharacters,
  plainWords: [],
  things,
  writing,
};
