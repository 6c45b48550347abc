import * as english from '../en/change-words.ts';
import * as chinese from '../zh-hant/change-words.ts';
import type { Use } from '../figure.ts';
import { THIS_TIME } from '../words/earlier-cues.ts';
import type { Mention } from './mention.ts';
import { contextsOf, type Context, type Sentence } from './shape.ts';

export type Direction = 'rise' | 'fall' | 'gap' | 'again';
/** What a figure is in a sentence about a change. */
export type ChangeRole = 'change' | 'before' | 'earlier' | 'after' | 'plain';

export interface ChangeMention {
  readonly mention: Mention;
  readonly role: ChangeRole;
  /** Of a change: which way its own words say. */
  readonly direction: Direction | null;
  readonly index: number;
}

const filler =
  '(?: (?:by|of|about|around|roughly|some|nearly|almost|just|only|another|a|an|further|the|to|was|is|were|or|and))*';
const word = (words: string, side: 'before' | 'behind'): RegExp =>
  side === 'before'
    ? new RegExp(`(?<![a-z-])(?:${words})${filler} ?$`, 'u')
    : new RegExp(`^ ?(?:${words})(?![a-z])`, 'u');
const chineseBefore = (words: string): RegExp =>
  new RegExp(`(?<![新最])(?:${words})率?(?:了|達|約|為|近|逾|超過|有|：|:)* ?$`, 'u');
const chineseBehind = (words: string): RegExp =>
  new RegExp(`^ ?的?(?:${words})(?!於|數|額|齡|達|層|等|率?[了達約為近逾]* ?[\\ue000-\\ue003])`, 'u');

/** "2.1 points above", "three degrees more": the noun of a change stands before its comparative. */
function comparativeOf(direction: 'rise' | 'fall' | 'gap'): RegExp {
  const words = { rise: english.MORE_THAN_WORDS, fall: english.LESS_THAN_WORDS, gap: 'apart' }[direction];
  return new RegExp(
    `^ ?(?!(?:in|at|of|on|for|to|from|the|and|or|with|by) )[a-z-]+ (?:${words})(?![a-z])`,
    'u',
  );
}

const cues = (['rise', 'fall', 'gap'] as const).map((direction) => {
  const [en, zh] = [wordsOf(english, direction), wordsOf(chinese, direction)];
  const [enBehind, zhBehind] = [wordsBehind(english, direction), wordsBehind(chinese, direction)];
  return {
    direction,
    before: [word(en, 'before'), chineseBefore(zh)],
    behind: [word(enBehind, 'behind'), chineseBehind(zhBehind), comparativeOf(direction)],
    chinese: chineseBefore(zh),
    inside: new RegExp(`^(?:${zh})`, 'u'),
  };
});
const beforeCue = new RegExp(`(?<![a-z])${english.BEFORE_CUE}|${chinese.BEFORE_CUE}`, 'u');
const earlierCue = new RegExp(`(?<![a-z])${english.EARLIER_CUE}|${chinese.EARLIER_CUE}`, 'u');
const beforeTail = new RegExp(`${english.BEFORE_TAIL}|${chinese.BEFORE_TAIL}`, 'u');
/** "Having stood at 35 a week earlier". */
const agoTail = /^ (?:[a-z]+ ){0,3}(?:earlier|ago|before)(?![a-z])/u;
const movedFrom = new RegExp(chinese.MOVED_FROM, 'u');
/** "From 91.4% of departures on time to": the other end. */
const movedTo =
  /(?<![a-z])from [^;.]*[\ue000-\ue003][^;.,]* to $|[由從][^，。；]*[\ue000-\ue005][^，。；]{0,8}[至到為成] ?$/u;
const afterCue = new RegExp(`${english.AFTER_CUE}|${chinese.AFTER_CUE}`, 'u');
/** A change that is said once more, in other words: ", or 8 %". */
const again =
  /(?:, (?:or|that is|i\.e\.)|[\ue000-\ue003][^,;.，；。()（）]{0,24}[(（])(?: (?:about|by|around))* ?$/u;
const comparative =
  /^ ?(?:[a-z]+ )?(?:more|fewer|less|higher|lower|longer|shorter|faster|slower|quicker|greater|larger|smaller|above|below|ahead)(?![a-z])/u;

/** "Half as many again" is a rise of a half. */
const AS_MUCH_AGAIN = /^ as (?:many|much|long|large|high|big) again(?![a-z])/u;
/** "Shrank from 64 to 56, by an eighth": by how much what was told before changed. */
const BY = /[\ue000-\ue003][^.;]{0,24}, by (?:about |some |just |nearly |a mere )*$/u;
const riseVerb = new RegExp(`(?<![a-z])(?:${english.RISE_WORDS})(?![a-z])`, 'u');
const fallVerb = new RegExp(`(?<![a-z])(?:${english.FALL_WORDS})(?![a-z])`, 'u');

function directionBy(before: string): Direction | null {
  if (!BY.test(before)) return null;
  const [rise, fall] = [riseVerb.test(before), fallVerb.test(before)];
  return rise === fall ? null : rise ? 'rise' : 'fall';
}

interface ChangeWords {
  readonly RISE_WORDS: string;
  readonly FALL_WORDS: string;
  readonly GAP_WORDS: string;
  readonly RISE_BEHIND: string;
  readonly FALL_BEHIND: string;
  readonly GAP_BEHIND: string;
}

function wordsOf(words: ChangeWords, direction: 'rise' | 'fall' | 'gap'): string {
  return { rise: words.RISE_WORDS, fall: words.FALL_WORDS, gap: words.GAP_WORDS }[direction];
}

function wordsBehind(words: ChangeWords, direction: 'rise' | 'fall' | 'gap'): string {
  return { rise: words.RISE_BEHIND, fall: words.FALL_BEHIND, gap: words.GAP_BEHIND }[direction];
}

/** What each figure of a sentence is in the change that it may tell of. */
export function readChangeRoles(sentence: Sentence): readonly ChangeMention[] {
  const roles = known.get(sentence) ?? readRoles(sentence);
  known.set(sentence, roles);
  return roles;
}

/** Several rules ask for the roles of one sentence. */
const known = new WeakMap<Sentence, readonly ChangeMention[]>();

function readRoles(sentence: Sentence): ChangeMention[] {
  const contexts = contextsOf(sentence);
  const roles = sentence.mentions.map((mention, index): ChangeMention => {
    const { before = '', behind = '' } = contexts[index] ?? {};
    const printed = mention.text.text.slice(mention.start, mention.end);
    const after = afterCue.test(before) && !agoTail.test(behind);
    const from = beforeCue.test(before) && !movedTo.test(before);
    const earlier = earlierCue.test(before) || beforeTail.test(behind) || movedFrom.test(behind);
    const direction = after ? null : directionOf(before, behind, printed, from);
    const role = direction ? 'change' : from ? 'before' : after ? 'after' : earlier ? 'earlier' : 'plain';
    return { mention, role, direction, index };
  });
  const read = roles.map((each) =>
    isApposed(each, roles, contexts[each.index])
      ? ({ ...each, role: 'change', direction: 'gap' } as const)
      : each,
  );
  return isWhollyOfThen(read, sentence) ? read.map(asOfNow) : read;
}

/**
 * "Last week officers answered 310 calls, of which 62 …": a sentence whose first amount is of an earlier time, and that
 * names no other and compares nothing, is all of that time.
 */
function isWhollyOfThen(roles: readonly ChangeMention[], { shape }: Sentence): boolean {
  const amounts = roles.filter(({ mention: { kind } }) => kind !== 'D' && kind !== 'U');
  const [first] = amounts;
  return (
    first?.role === 'earlier' &&
    amounts.length > 1 &&
    amounts.every(({ role }) => role === 'earlier' || role === 'plain') &&
    !THIS_TIME.test(shape)
  );
}

function asOfNow(each: ChangeMention): ChangeMention {
  return each.role === 'earlier' ? { ...each, role: 'plain' } : each;
}

/** "£70.8m against £60.0m, an 18% advance": what stands in apposition behind two ends is their change, whatever its noun. */
function isApposed(
  { mention, role, index }: ChangeMention,
  roles: readonly ChangeMention[],
  context: Context | undefined,
): boolean {
  if (mention.kind !== 'P' || role !== 'plain' || !context || index < 2) return false;
  const isBehind =
    english.APPOSED.test(context.before) ||
    (english.APPOSED_BEFORE.test(context.before) && english.APPOSED_BEHIND.test(context.behind));
  const ends = roles.slice(index - 2, index);
  return (
    isBehind &&
    ends.every((end) => end.mention.kind === 'N' || end.mention.kind === 'U') &&
    ends.some((end) => end.role === 'before' || end.role === 'earlier')
  );
}

function directionOf(before: string, behind: string, printed: string, isBefore: boolean): Direction | null {
  // "more than the 186 that" has the earlier amount behind it; "31 more than" is the change itself.
  if (isPlainAdjective(before)) return null;
  const isSaid = cues.some((cue) => cue.chinese.test(before));
  if (isBefore && !comparative.test(behind) && !isSaid) return null;
  if (AS_MUCH_AGAIN.test(behind)) return 'rise';
  if (again.test(before)) return behind.startsWith(' of ') ? null : 'again';
  // 「85 元漲到 95 元」: what is moved from is no change.
  if (movedFrom.test(behind)) return null;
  if (english.BEATEN_BY.test(before)) return 'gap';
  const found = cues.find(
    (cue) =>
      cue.inside.test(printed) ||
      cue.before.some((each) => each.test(before)) ||
      cue.behind.some((each) => each.test(behind)),
  );
  return found?.direction ?? directionBy(before);
}

/** 「橋長 640 公尺」 says how long, 「比舊橋長 160 公尺」 how much longer. */
function isPlainAdjective(before: string): boolean {
  const [clause = ''] = /[^，；。、]*$/u.exec(before) ?? [];
  return (
    /(?<![增減提升延縮拉放加變相成])[長高短深寬](?:達|約|為|近|逾)* ?$/u.test(clause) &&
    !/[比較]/u.test(clause)
  );
}

const changeWord = new RegExp(
  `(?<![a-z])(?:${english.RISE_WORDS}|${english.FALL_WORDS})(?![a-z])|${chinese.RISE_WORDS}|${chinese.FALL_WORDS}`,
  'giu',
);

/** The word nearest to a figure that says which way it changed; the figure itself where none is near. */
export function changeWordBeside(change: Use, { text, start, end }: Sentence): Use {
  const from = Math.max(start, change.start - 40);
  const words = Array.from(
    text.text.slice(from, Math.min(end, change.end + 25)).matchAll(changeWord),
    ({ index, 0: word }) => ({
      text,
      start: from + index,
      end: from + index + word.length,
    }),
  );
  const distance = (word: Use): number =>
    Math.min(Math.abs(word.end - change.start), Math.abs(word.start - change.end));
  return words.toSorted((a, b) => distance(a) - distance(b))[0] ?? change;
}
