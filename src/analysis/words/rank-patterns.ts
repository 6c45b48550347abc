import * as english from '../en/rank-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/rank-words.ts';

export type Place = 'top' | 'second' | 'third' | 'fourth' | 'fifth' | 'bottom';

const superlative = (en: string, zh: string): RegExp =>
  new RegExp(`(?<![a-z])(?:${en})(?![a-z])|${zh}`, 'gu');

/** Words that rank something among all others; those that say more stand first. */
export const SUPERLATIVES: readonly (readonly [Place, RegExp])[] = [
  ['fifth', superlative(english.FIFTH_WORDS, chinese.FIFTH_WORDS)],
  ['fourth', superlative(english.FOURTH_WORDS, chinese.FOURTH_WORDS)],
  ['third', superlative(english.THIRD_WORDS, chinese.THIRD_WORDS)],
  ['second', superlative(english.SECOND_WORDS, chinese.SECOND_WORDS)],
  ['bottom', superlative(english.BOTTOM_WORDS, chinese.BOTTOM_WORDS)],
  ['top', superlative(english.TOP_WORDS, chinese.TOP_WORDS)],
];

/** Words that compare two, in English between them. */
export const COMPARISONS: readonly (readonly ['more' | 'fewer', RegExp])[] = [
  ['more', new RegExp(`(?<![a-z])(?:${english.MORE_WORDS})(?![a-z])|(?:多於|高於|大於|超過|勝過)`, 'gu')],
  ['fewer', new RegExp(`(?<![a-z])(?:${english.FEWER_WORDS})(?![a-z])|(?:少於|低於|小於|不如|不及)`, 'gu')],
];

/** In Chinese the word stands behind the other of two: 比山貓隊少. */
export const MORE_BEHIND = new RegExp(`^[^，。；\\d]{0,10}?(?<word>${chinese.MORE_WORDS})`, 'u');
export const FEWER_BEHIND = new RegExp(`^[^，。；\\d]{0,10}?(?<word>${chinese.FEWER_WORDS})`, 'u');

/** Words of the first among others, and what names another of them behind a semicolon. */
const TOPS =
  'highest|largest|biggest|longest|busiest|best|strongest|warmest|hottest|wettest|oldest|tallest|heaviest';
const OTHER =
  '(?![^;.]{0,40}(?:average|overall|total|nation|record|whole|previous|last|combined|target|together|all ))[^;.\\ue000-\\ue003]{0,30}';

/** Two amounts of which the first is said to be the larger. */
export const FIRST_OF_TWO = [
  '(?<word>(?:more [a-z]+|keener|likelier|higher|better|larger|bigger|busier|quicker|faster|warmer|older|taller|heavier) than)[^:;.\\ue000-\\ue003]{0,30}: {a:NP}[^;.\\ue000-\\ue003]{0,50}(?:against|compared with|compared to|versus|to) {b:NP}',
  `(?<word>${TOPS}), [^;.\\ue000-\\ue003]{0,50} {a:N}[^;.\\ue000-\\ue003]{0,16}, while (?:the |its )?(?!total|average|whole|others?|rest|all)[^;.\\ue000-\\ue003]{0,60} {b:N}`,
  '{a:NP}[^;.\\ue000-\\ue003]{0,30}(?<word>ahead of|more than|followed by|beating|beat|outsold|outnumber(?:s|ed)?|overt(?:ook|akes?)|surpass(?:es|ed)?|exceed(?:s|ed)?|but still more than)[^;.\\ue000-\\ue003]{0,40}(?:with|at|on|\\() ?{b:NP}',
  `{a:NP}[^;.\\ue000-\\ue003]{0,30}(?<word>most|${TOPS})[^;.\\ue000-\\ue003]{0,40}(?:ahead of|in front of|followed by|well clear of) (?:the |some |about )*{b:NP}`,
  '(?<word>most|largest|biggest|highest|first|best)[^;.\\ue000-\\ue003]{0,40}(?:with|at|on|was|:|,) {a:NP}[^;.\\ue000-\\ue003]{0,12}followed by [^;.\\ue000-\\ue003]{0,40}{b:NP}',
  '(?<word>best|highest|largest|biggest|busiest|longest|hottest|warmest|strongest)[^;.\\ue000-\\ue003]{0,30}{a:NP}[^.\\ue000-\\ue003]{0,40}(?<last>lowest|smallest|fewest|worst|quietest|shortest|coldest|weakest)[^;.\\ue000-\\ue003]{0,30}{b:NP}',
  '{a:NP}[^；。\\ue000-\\ue003]{0,4}，?(?:首度|首次|已經?|也)*(?<word>超越|高於|勝過|多於|贏過|優於|好於)[^；。，\\ue000-\\ue003]{0,10}{b:NP}',
  '(?<word>最高|最多|最大|最長)[^；。\\ue000-\\ue003]{0,12}{a:NP}[^。\\ue000-\\ue003]{0,12}(?<last>最低|最少|最小|最短)[^；。\\ue000-\\ue003]{0,12}{b:NP}',
  `(?:with|at) {a:NP},? [^;.\\ue000-\\ue003]{0,30}(?<word>${TOPS})[^;.\\ue000-\\ue003]{0,30}; ${OTHER}{b:NP}`,
  `(?<word>${TOPS})[^;.,\\ue000-\\ue003]{0,24}, (?:with|at) {a:NP}[^;.\\ue000-\\ue003]{0,12}; ${OTHER}{b:NP}`,
  '(?<word>最多|最高|最大|最長)，?(?:達|為|有|計)? ?{a:NP}[；，](?![^；。，]{0,8}(?:平均|全|總|合計|去年|同期|上))[^；。，\\ue000-\\ue005]{1,8} ?{b:NP}(?=[，。；、]|$)',
  '{a:NP}[^；。\\ue000-\\ue003]{0,4}，(?:還|更|仍)?比[^；。，\\ue000-\\ue003]{0,8}{b:NP}(?:還|更|略|稍|要|都|來得)*(?<word>高|多|長|大)(?=[，。；]|$)',
  '{a:NP}(?<word>居冠|最多|最高|居首|第一|排名第一)[^；。\\ue000-\\ue003]{0,14}{b:NP}[^；。\\ue000-\\ue003]{0,4}(?:居次|次之|第二)',
  '(?<word>最多|最高|居冠|居首)[^；。\\ue000-\\ue003]{0,6}{a:NP}[^；。\\ue000-\\ue003]{0,3}[，、；](?:其次|次為|居次|第二)[^；。\\ue000-\\ue003]{0,12}{b:NP}',
  `{a:NP}(?: of [a-z ]{3,30})?, ${english.STANDING}(?<word>above|over|higher than|in excess of|beyond|exceed(?:s|ed|ing)) (?:the |its |their |a |an )(?:[a-z-]+ ){0,3}${english.MARK}(?: of| at)? {b:NP}`,
  `{a:NP}[^；。\\ue000-\\ue003]{0,4}，?(?:已經?|也|仍|還|略|遠|明顯|大幅)*(?<word>高於|超過|超出|優於)[^；。，\\ue000-\\ue003]{0,8}${chinese.MARK}[的為是]?{b:NP}`,
].map((source) => shapePattern(source));

/** Behind the name of one row, what puts it right behind the row that is named next. */
export const RIGHT_BEHIND = new RegExp(
  `(?<![a-z])${english.RIGHT_BEHIND}(?![a-z])|${chinese.RIGHT_BEHIND}`,
  'gu',
);

/** Two amounts of which the first is said to be the smaller. */
export const LESS_OF_TWO = [
  '{a:NP}[^；。，\\ue000-\\ue003]{0,3}，[^；。，\\ue000-\\ue005]{1,10}(?<word>更[高多]|還要?[高多]|較[高多])，?(?:為|達|有)? ?{b:NP}',
  '{a:NP}[^；。\\ue000-\\ue003]{0,6}，?(?:仍|都|也)?(?<word>[僅只]次於)[^；。，\\ue000-\\ue003]{0,14}{b:NP}',
  '{a:NP}[^;.\\ue000-\\ue003]{0,24},? (?<word>second only to) [^;.\\ue000-\\ue003]{0,40}{b:NP}',
  '{a:NP}[^；。\\ue000-\\ue003]{0,4}，(?:還|更|仍)?比[^；。，\\ue000-\\ue003]{0,8}{b:NP}(?:還|更|略|稍|要|都|來得)*(?<word>低|少|短|小)(?=[，。；]|$)',
  '{a:NP}[^；。\\ue000-\\ue003]{0,4}，?(?:仍|還|卻|尚|反而)*(?<!沒有|沒|未|並不|不會)(?<word>不及|低於|少於|不如|遜於)[^；。，\\ue000-\\ue003]{0,14}{b:NP}',
  '{a:NP}(?: [a-z]+)?,? (?:still |just |well |far |is |was )*(?<word>below|fewer than|less than|short of|lower than|smaller than) (?:the |its |their |that |last |year’s |previous |of )+(?:[a-z]+ ){0,3}{b:NP}',
  `{a:NP}(?: of [a-z ]{3,30})?, ${english.STANDING}(?<word>below|under|lower than|short of|beneath) (?:the |its |their |a |an )(?:[a-z-]+ ){0,3}${english.MARK}(?: of| at)? {b:NP}`,
  `{a:NP}[^；。\\ue000-\\ue003]{0,4}，?(?:卻|也|仍|還|尚|略|遠)*(?<word>低於|未達|不到|未及|不足)[^；。，\\ue000-\\ue003]{0,8}${chinese.MARK}[的為是]?{b:NP}`,
].map((source) => shapePattern(source));

/** What says that growth is ranked, not size. */
export const GROWTH = new RegExp(
  `(?<![a-z])(?:${english.GROWTH_WORDS})(?![a-z])|${chinese.GROWTH_WORDS}`,
  'u',
);
/** Rows that gather what the others leave out. */
export const OTHER_ROW =
  /^(?:others?|the rest|rest of|all other|remaining|unknown|not stated|miscellaneous)(?![a-z])|^其他|^其餘|^不詳/iu;
/** Around a superlative, of which only a sign is left: what says that it ranks how much something grew, or fell. */
export const GROWN_MOST = new RegExp(
  `#(?: [a-z]+)? (?:(?<up>${english.RISES_OF})|${english.FALLS_OF})(?![a-z])|(?:(?:${chinese.FALLS_OF})#|(?<rise>(?:${chinese.RISES_OF})#))`,
  'u',
);
