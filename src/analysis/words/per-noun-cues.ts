import * as english from '../en/each-words.ts';
import { shapePattern } from '../text/shape.ts';
import * as chinese from '../zh-hant/each-words.ts';

/** Behind an average, what it counts and for one of what: "letters to a person", "per pupil", "for every vacancy". */
export const PER_NOUN =
  /^(?: (?<what>[a-z]+))? (?:to (?:a|an|each|every)|per|for (?:a|an|each|every)|in each|on each) (?<noun>[a-z]{3,})(?![a-z])/u;
/** What is divided evenly, among how many, and what each of them gets. */
export const SPLIT = [
  '{total:N}[^;.\\ue000-\\ue005]{0,40}(?:split|shared|divided|distributed|spread)[^;.\\ue000-\\ue005]{0,20}(?:among|between|by)[^;.\\ue000-\\ue005]{0,20} {count:N}[^;.\\ue000-\\ue005]{0,40}each[^;.\\ue000-\\ue005]{0,12} {each:N}',
  '{total:N}[^；。\\ue000-\\ue005]{0,10}(?:平分|均分|平均分配)(?:給|予)?{count:N}[^；。\\ue000-\\ue005]{0,10}每\\p{Script=Han}{1,3}{each:N}',
].map((source) => shapePattern(source));
/** Behind an average, what it is for one of; in Chinese before it. */
export const FOR_ONE_BEHIND = new RegExp(`^${english.FOR_ONE_BEHIND}(?![a-z])`, 'iu');
export const FOR_ONE_WITHIN = new RegExp(`${english.FOR_ONE_BEHIND}$`, 'iu');
export const FOR_ONE_INSIDE = new RegExp(chinese.FOR_ONE_BEFORE, 'u');
/** What leads to an amount that leaves out what it is for one of. */
export const THERE = new RegExp(`(?<![a-z])${english.THERE}$|${chinese.THERE}$`, 'iu');
/** For each of those who are counted; and for each of what the sentence counts. */
export const A_HEAD = new RegExp(`(?<![a-z])${english.A_HEAD}(?![a-z])`, 'iu');
export const EACH_ALONE = new RegExp(`^${english.EACH_ALONE}(?![a-z])`, 'iu');
/** Before what so much for each of them comes to. */
export const COMES_TO = new RegExp(`(?<![a-z])${english.COMES_TO}$|${chinese.COMES_TO}$`, 'u');
