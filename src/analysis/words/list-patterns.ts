import * as english from '../en/list-words.ts';
import * as chinese from '../zh-hant/list-words.ts';
import { smallNumber } from './small-number.ts';

/** What stands before and behind the name in the text that leads to a member's figure. */
export const OPENING = new RegExp(
  `^(?:\\s*(?:${english.MEMBER_OPENING}(?![a-z])|${chinese.MEMBER_OPENING})\\s*)+`,
  'iu',
);
export const VERBS = new RegExp(`\\s(?:${english.MEMBER_VERBS})(?![a-z]).*$`, 'isu');
export const HAN_VERBS = new RegExp(`${chinese.MEMBER_VERBS}+$`, 'u');
/** The name behind a figure: "520,000 in Sanda". */
export const PLACE_BEHIND = new RegExp(
  `^(?: [a-z]+)? ${english.MEMBER_PLACES} (?<name>[A-Z][\\w’'-]*(?: [A-Z][\\w’'-]*){0,3})(?=,|;|\\.| and |$)`,
  'u',
);
/** The name behind a figure that nothing leads to: "61 per cent mentioned cost, 33 per cent traffic". */
export const NAMED_BEHIND = new RegExp(
  `^ (?:${english.NAMED_BY} )?(?:the )?(?<name>(?!${english.NO_NAME}(?![a-z]))[\\p{L}“‘"'][^,.;:()\\d]{2,40}?)(?= and \\d|[,.;]|$)`,
  'u',
);
export const REST_MEMBER = new RegExp(`^${english.REST_MEMBER}(?![a-z])|^${chinese.REST_MEMBER}`, 'iu');
/** Between an amount and those that it is divided into. */
export const DIVIDED = new RegExp(`(?<![a-z])(?:${english.DIVIDED})(?![a-z])|${chinese.DIVIDED}`, 'u');
/** How a sentence opens that goes on about the row that the one before names. */
export const OF_THAT_BEFORE = new RegExp(
  `^\\W*${english.OF_THAT_BEFORE}(?![a-z])|^\\s*${chinese.OF_THAT_BEFORE}`,
  'iu',
);
/** How a sentence opens that names no row, and goes on about the one that was named. */
export const GOES_ON = new RegExp(`^\\W*${english.GOES_ON}(?![a-z])|^\\s*${chinese.GOES_ON}`, 'iu');
/** What a list says of its members: their mean, the largest of them. */
export const SUMMARY_MEMBER = new RegExp(
  `^${english.SUMMARY_MEMBER}(?![a-z])|^${chinese.SUMMARY_MEMBER}`,
  'iu',
);
export const TOGETHER = new RegExp(`(?<![a-z])${english.TOGETHER}(?![a-z])|${chinese.TOGETHER}`, 'iu');

const FIRST_FEW = new RegExp(`(?<![a-z])${english.FIRST_FEW}|${chinese.FIRST_FEW}`, 'giu');

/** Where a text names the first few of a ranking, and how many. */
export function findFirstFew(text: string): { start: number; end: number; count: number }[] {
  return Array.from(text.matchAll(FIRST_FEW), ({ index, 0: printed, groups = {} }) => {
    const word = Object.values(groups).find((each) => (each as unknown) !== undefined) ?? '';
    return { start: index, end: index + printed.length, count: smallNumber(word) };
  });
}
