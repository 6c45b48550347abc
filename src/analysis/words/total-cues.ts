import { shapePattern } from '../text/shape.ts';

/** Before what is left of a whole when its other parts are taken off. */
export const REMAINDER_CUE = new RegExp(
  '(?:(?<![a-z])(?:the )?(?:remaining|rest|other|balance|leaving|leaves|left|outstanding|remainder|last)(?: (?:a|an|of|the|gap|total|some|is|are|was|were|only|just|about|shortfall))*,? ?$)|(?:其餘|其他|尚有|剩餘|剩下|剩|還剩|尚餘|餘下|另外|尚缺|(?<=[已其][^。；]{0,40})還有|餘(?!額))[^\\ue000-\\ue005，。；]{0,8}$',
  'u',
);
/** Behind what is left: "5,400 remain". */
export const REMAINDER_TAIL = /^ (?:[a-z]+ )?(?:remain|are left|were left|is left)(?![a-z])/u;
/** Before a sum of the amounts before it. */
export const SUM_CUE = new RegExp(
  '(?:(?<![a-z])(?:total|totals|totalling|totaling|(?:add|adds|added|adding) up|combined|altogether|in all|together|sum|makes?|making|giving|gives?|for a total|(?:brought|bringing|brings|taking|takes|took)(?: [a-z]+){0,4} to|in all,|in total,|all told,|altogether,|(?:staff|workforce|fleet|team|force) of|that (?:was|is|made|comes|came)|so (?:the |its |their )?(?:total |overall )?(?:income|revenue|turnover|cost|bill|outlay|spending|takings|proceeds|output) (?:was|is|came|comes))(?: (?:of|is|was|to|a|the|some|about|that|them|it|team|city|group|outlay|costs?|bill|spending|capacity|weight|output|area|loss(?:es)?|damage|value|length))* ?$)|(?:總(?:損失|經費|支出|收入|金額|面積|人數|產量|長度|人力|票數|床數|席次|戶數|重量|里程|容量|件數|花費|成本|造價|價)|合計|共計|總計|總共|一共|加起來|加總|總額|總數|共|投票數|總投票|人數(?:增至|增為|達到?|來到|升至|累計)|累計(?:達|至|為)?)[^\\ue000-\\ue003，。；]{0,6}$',
  'u',
);
/** Behind a sum of the amounts before it: "23 in all". */
export const SUM_TAIL =
  /^[^\ue000-\ue003;.]{0,24}?(?<![a-z])(?:in all|in total|altogether|combined|together|between them|all told)(?![a-z])|^ ?(?:from|of|for|across|over|between) (?:those|these|all|the) \ue000/u;
/** Before the whole of a time or a place: what its parts can't exceed. */
export const WHOLE_OF =
  /(?:^|[，、；])全(?:年|月|季|縣|市|鎮|鄉|校|案|區|國|台|臺|場|隊|廠|院)[^\ue000-\ue005，。；]{0,5}$/u;
/** What opens a list of all the parts. */
export const LIST_OPENING =
  /[:：]|—|(?:分別|依序|各)為?|(?<![a-z])(?:consists? of|comprises?|made up of|composed of|namely|covers|splits? into|divided into|(?:split|divided|shared) (?:between|among|by))(?![a-z])/u;
/** What says that a list leaves something out. */
export const OPEN_LIST =
  /(?<![a-z])(?:includ(?:es|ing)|such as|among (?:them|others)|mainly|mostly|notably|at least|others?|elsewhere|several|e\.g\.|rest|remaining)(?![a-z])|其中|包括|包含|等|其他|其餘|主要|例如|至少/u;
/** Between the members of a list. */
export const LAST_LINK = /(?<![a-z])and(?![a-z])|[、，及和與]/u;
/** What says that an amount is for each one of others. */
export const EACH_CUE = /(?<![a-z])(?:each|every|per|apiece)(?![a-z])|每/u;
/** What refers to the two amounts of the sentence before. */
export const THE_TWO = /^\W*(?:the two|both|together)(?![a-z])|^\s*(?:兩者|二者|兩項|兩隊|兩地|兩縣)/u;
/** How a sentence opens that tells what those two come to. */
export const TWO_TOGETHER = /^\W*(?:the two|both|they) (?:[a-z]+ )?(?:together|combined)(?![a-z])/u;
/** Behind a whole that its parts follow. */
export const WHOLE_TAIL = /^[^;；。]{0,14}(?:中|其中|裡|[:：]|, of (?:which|whom))|分別/u;
/** Before a whole that its parts follow. */
export const WHOLE_BEFORE =
  /^\W*(?:out of|of|among)(?: the| its| their| all)* ?$|(?:共有?|總共|合計|一共) ?$/u;
/** Before an amount that all before it come to: "of those 205 posts", 「這 205 個」. */
export const THOSE_AMOUNTS = /(?<![a-z])(?:those|these|all|the total of) $|[這那](?:總共)?\s?$/u;
/** An amount less another, and what that leaves. */
export const LESS = [
  '{rest:N}[:,(–—] ?[^;.\\ue000-\\ue003]{0,40}{a:N}[^;.,\\ue000-\\ue003]{0,40},? (?:less|minus|net of) [^;.\\ue000-\\ue003]{0,30}{b:N}',
  '{a:N}[^;.\\ue000-\\ue003]{0,40} (?:less|minus) [^;.\\ue000-\\ue003]{0,30}{b:N}[^;.\\ue000-\\ue003]{0,30}(?:leaves|left|leaving|is|gives|makes|equals|or)(?: [a-z]+){0,4} {rest:N}',
  '{a:N}[^；。\\ue000-\\ue003]{0,10}，?(?:扣除|減去|扣掉|減掉)[^；。\\ue000-\\ue003]{0,14}{b:N}[^；。\\ue000-\\ue003]{0,8}，[^；。\\ue000-\\ue003]{0,8}{rest:N}',
].map((source) => shapePattern(source));
