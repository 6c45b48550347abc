import * as english from '../en/direction-words.ts';
import * as chinese from '../zh-hant/direction-words.ts';

/** Words that say which way something went; judged ones say it of what is better the more there is. */
export interface DirectionWords {
  readonly direction: 'rise' | 'fall';
  readonly pattern: RegExp;
  readonly isJudged: boolean;
}

const worded = (en: string, zh: string): RegExp => new RegExp(`(?<![a-z-])(?:${en})(?![a-z])|${zh}`, 'gu');

export const DIRECTIONS: readonly DirectionWords[] = [
  { direction: 'rise', pattern: worded(english.RISES, chinese.RISES), isJudged: false },
  { direction: 'fall', pattern: worded(english.FALLS, chinese.FALLS), isJudged: false },
  { direction: 'rise', pattern: worded(english.BETTER, chinese.BETTER), isJudged: true },
  { direction: 'fall', pattern: worded(english.WORSE, chinese.WORSE), isJudged: true },
];

/** Verbs whose object went from one amount to another: "cut its offer from 4.2 to 3.9". */
export const MOVERS: readonly Pick<DirectionWords, 'direction' | 'pattern'>[] = [
  { direction: 'rise', pattern: new RegExp(`(?<![a-z-])(?:${english.RAISES})(?![a-z])`, 'gu') },
  { direction: 'fall', pattern: new RegExp(`(?<![a-z-])(?:${english.LOWERS})(?![a-z])`, 'gu') },
];
/** Between such a verb and the earlier amount: its object alone. */
export const OBJECT = /^(?: [a-z’'-]+){1,6} from (?:about |just |only )?$/u;

/** What is better the less there is of it. */
export const BAD_MEASURE = new RegExp(`(?<![a-z])(?:${english.BAD})|${chinese.BAD}`, 'u');
/** Between a word and amounts, what says that they are of something else. */
export const SUBJECT_CHANGE = new RegExp(
  `(?<![a-z])(?:${english.SUBJECT_CHANGE})(?![a-z])|${chinese.SUBJECT_CHANGE}`,
  'u',
);
/** How a sentence names what the one before gives: "the rate", 「這個比例」. */
export const OF_THE_FIGURE = new RegExp(
  `^\\W*(?:${english.OF_THE_FIGURE})(?![a-z])|^[\\s「]*(?:${chinese.OF_THE_FIGURE})`,
  'u',
);
