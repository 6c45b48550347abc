import { scanCardinal } from './cardinal.ts';
import { nothing, smallNumbers, tens } from './words.ts';

const words = [...Object.keys(tens), ...Object.keys(smallNumbers), ...nothing, 'none', 'nothing', 'love'];
const number = `(\\d{1,9}|(?:${words.join('|')})(?:-[a-z]+)?)`;
const counted = '(?:goals?|points?|votes?|runs?|sets?|games?|frames?|tries|legs|rounds?|ballots?|seats?)';
const score = new RegExp(
  `^(?:by )?${number}(?:(?:,? ${counted})? (?:to|against) ${number}(?: ${counted})?| over ${number}|[ -](nil))$`,
);
const hundreds = /^(one)-(?=[a-z]+ty)/;

function valueOf(text: string): number {
  if (/^\d/.test(text)) return Number(text);
  if (/^(?:none|nothing|love)$/.test(text)) return 0;
  const read = scanCardinal(text.replace(hundreds, '$1 hundred '), 0);
  return read?.low ?? Number.NaN;
}

/** "Three goals to one" as "3:1", "two nil" as "2-0", "120 over 80" as "120:80". Null for any other text. */
export function writeScore(lower: string): string | null {
  const [, first = '', ...others] = score.exec(lower.trim()) ?? [];
  const ours = valueOf(first);
  const theirs = valueOf(others.find((other: string | undefined) => other !== undefined) ?? '');
  if (!Number.isInteger(ours) || !Number.isInteger(theirs)) return null;
  return `${String(ours)}${theirs === 0 ? '-' : ':'}${String(theirs)}`;
}
