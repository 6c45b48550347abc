import type { Claim } from '../../claims/claim.ts';
import { compareFigures } from '../../figures/compare.ts';
import { isSign, qualifiersAround } from '../../figures/qualifiers-around.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { BOUNDARY, type RunLink, type TextRun } from '../../content/markdown/text-runs.ts';

/** Verbs and nouns, not qualifiers, when they stand outside: "the report estimated …", 「市場上…」. */
const otherUses =
  /^(?:estimated|minimum|maximum|even|or so|估計|估计|上|破|左右|只有|僅|只|才|共|計|达|達)\s*$/iu;
/** Nouns, but bounds of the figure that they are the label of: "Maximum: ". */
const bounds = /^(?:min|max)imum/iu;
const otherPhrases = /(?<![a-z])(?:add(?:s|ed|ing)? up to|or not)\s*$/iu;
// "Over 3–6 months" is as often "in the course of", and "within 12 months, it says" a preposition.
const periods: readonly (string | null | undefined)[] = ['day', 'week', 'month', 'year', 'date'];
/** Words behind a link that go on with its figure, and not with the sentence. */
const goesOn =
  /^[\s,(（，—–]*(?:\+|-?plus|-ish|-odd|more or less(?=\)|\s*(?:[.,;:!?]|$))|at the (?:earliest|soonest)|if not (?:longer|higher|larger)|or (?:longer|later|older|larger|bigger|further|shorter|smaller|sooner|younger|earlier)(?! than)|or (?:more|less|fewer|so(?! (?:it|he|she|they|the))|above|below|under|over|higher|lower|thereabouts)|and (?:above|up|upwards|below|under|more(?= of ))|at (?:the )?(?:very )?(?:least|most)(?=\)|\s*(?:[.,;:!?]|$))|(?:give or take|roughly|approximately|max|maximum|minimum|at a (?:min|max)imum|and counting|and then some|if not more)(?=\)|\s*(?:[.,;:!?]|$))|tops|(?:[都還也仍尚連]*(?=不|未))?(?:以上|以下|以內|以内|之內|之内|打底|有找|起(?=[，。、；！？）]|$)|封頂|為限|冒頭|左右|上下|之譜|不到|不足|未滿|起跳|不[止只](?=[，。、；！？）]|$)|餘|有餘|出頭|開外|多(?=[行個人件名家年月天顆元美萬億％%，。、；])))/iu;

/** What has a rest behind it, where 多 behind a noun begins a verb: 四成多住戶, but 51萬行多屬舊碼. */
const placeOrShare = /[成倍萬万億亿千百十]$/u;
const moreBehind = /^多(?![為为是屬属在來来由半數数以用集樣样種种元次])/u;

const marksBefore = new RegExp(`(?<!\\b(?:about|around)\\s*)[“‘"「『]+$|${BOUNDARY}(?=\\s?$)`, 'iu');

/**
 * A text without the quotation marks and the footnotes right before a link, and with a comma for the dash right behind it:
 * over “[510,000](…)” says as much as without them. What a text is about may be words that it quotes.
 */
function withoutMarks(text: string, start: number, end: number): [string, number, number] {
  const head = text
    .slice(0, start)
    .replace(marksBefore, '')
    .replace(/\s*[:：]\s*$/u, ' ');
  const rest = text
    .slice(end)
    .replace(/^\s*[—–]\s*(?=or |if |and )/u, ', ')
    .replace(/^[都還也仍尚连連]+(?=不到|不足|不滿|未滿)/u, '');
  return [head + text.slice(start, end) + rest, head.length, head.length + end - start];
}

/** A qualifier beside the link makes another figure of it: "more than [510,000](…)", "not over [60%](…)". */
export function outsideQualifier(
  run: TextRun,
  { start, end }: RunLink,
  claim: Claim,
  text: string,
): string | null {
  const around = qualifiersAround(...withoutMarks(run.text, start, end));
  const isLabel = /[:：]\s*$/u.test(run.text.slice(0, start));
  const isOther =
    (otherUses.test(around.before) && !(isLabel && bounds.test(around.before))) ||
    otherPhrases.test(run.text.slice(Math.max(0, start - 20), start));
  const before = isOther ? '' : around.before;
  const isPeriod = periods.includes(claim.figure?.parts[0].unit);
  const isMore = placeOrShare.test(text) && moreBehind.test(run.text.slice(end, end + 3));
  const behind = isMore || goesOn.test(run.text.slice(end, end + 30)) ? around.behind : '';
  if (!claim.figure || before + behind === '') return null;
  if (around.denied && before !== '') return `“${before.trim()}” says that it is not “${text}”.`;
  if (before.trim() === '+') return '“+” makes a change of it.';
  if (isPeriod && (/^(?:over|within)\s*$/iu.test(before) || /^[以之][內内]$/u.test(behind))) return null;
  const quantity = readFigure(`${before}${text}${behind}`);
  if (isUnreadable(quantity))
    return isSign(before) ? `“${before.trim()}” beside the link goes on with its number.` : null;
  const difference = compareFigures(claim.figure, quantity);
  return difference?.what === 'qualifier' || difference?.what === 'number' ? difference.message : null;
}

/** What is said of a figure at the end of its clause, with no other figure between. */
const afterthought =
  /^[^.;:!?。；：！？\d]{0,60}?(?:[,，]\s*| (?=and [a-z]+ing(?:[.;!?]|$)))((?:if not|or) (?:more|less|fewer)|and (?:counting|rising|climbing|growing)|(?:甚至|或許|可能|或)?(?:更多|更少))(?=\s*(?:[.;!?)。；！？）]|$))/u;

/** "[40%](…) of homes lost power, if not more": a bound that comes last. */
export function outsideAfterthought(run: TextRun, link: RunLink, claim: Claim, text: string): string | null {
  const next = run.links.find(({ start }) => start > link.start)?.start;
  const [, words] = afterthought.exec(run.text.slice(link.end, next).slice(0, 100)) ?? [];
  const said = words
    ?.replace(/^(?:甚至|或許|可能|或)?(?=更)/u, '或')
    .replace(/^and [a-z]+ing/iu, 'and counting')
    .replace(/^(?=[a-z])/iu, ' ');
  const bound = said === undefined ? null : readFigure(text + said);
  if (!claim.figure || bound === null || isUnreadable(bound)) return null;
  const difference = compareFigures(claim.figure, bound);
  return difference?.what === 'qualifier' ? difference.message : null;
}

const bracket = /^\s*[(（]([^()（）]{1,16})[)）]/u;

/** How words that stand by themselves bound a figure, as they would before it or behind it. */
function boundBy(words: string, claim: Claim, text: string): string | null {
  for (const bounded of [`${words} ${text}`, `${text} ${words}`]) {
    const quantity = words === '' || !claim.figure ? null : readFigure(bounded);
    if (!claim.figure || quantity === null || isUnreadable(quantity)) continue;
    const difference = compareFigures(claim.figure, quantity);
    if (difference?.what === 'qualifier') return difference.message;
  }
  return null;
}

/** Words in brackets behind the link that bound its figure, as they would before it: "[510,000](…) (at most)". */
export function outsideBracket(run: TextRun, { end }: RunLink, claim: Claim, text: string): string | null {
  const [, words = ''] = bracket.exec(run.text.slice(end, end + 20)) ?? [];
  return boundBy(words, claim, text);
}

/** No bound is longer. */
const LONGEST_BOUND = 24;

/** A footnote behind the link, before another, that says no more than a bound: "At most." */
export function outsideNote(run: TextRun, { end }: RunLink, claim: Claim, text: string): string | null {
  const next = run.links.find(({ start }) => start >= end)?.start ?? Infinity;
  for (const { at, words } of run.notes ?? []) {
    const [bound = ''] = words.toLowerCase().split(/[.,;:!?。，；：！？]/u);
    if (at < end || at > next || bound.length > LONGEST_BOUND) continue;
    const difference = boundBy(bound.trim(), claim, text);
    if (difference !== null) return difference;
  }
  return null;
}
