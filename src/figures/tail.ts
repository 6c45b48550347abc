import { findCandidates } from './candidates.ts';
import { scanDate } from './date.ts';
import { grammars } from './grammars.ts';
import { scanPeriod } from './period.ts';
import type { Part } from './quantity.ts';
import { canonicalUnit, scanUnit } from './units.ts';

const prepositions = new Set(grammars.flatMap((grammar) => grammar.prepositions));

/** The words behind a number: the head of the noun phrase is the unit, what follows a preposition is what it is of. */
function tailWords(tail: string): { unit: string | null; of: string | null } {
  const bracketed = /^ ?\((.+)\)$/.exec(tail);
  if (bracketed !== null) return { unit: null, of: bracketed[1] ?? null };
  const words = tail.trim().replace(/^-/, '').split(/[ ]+/);
  const cut = words.findIndex((word) => prepositions.has(word));
  const phrase = (cut === -1 ? words : words.slice(0, cut)).join(' ');
  const of = cut === -1 ? null : words.slice(words[cut] === 'of' ? cut + 1 : cut).join(' ');
  return { unit: phrase === '' ? null : phrase, of };
}

/** The unit that a free noun phrase names: one that is known, or the noun that the phrase is about. */
function nounUnit(phrase: string): string {
  const whole = scanUnit(phrase, 0);
  if (whole?.end === phrase.length) return whole.unit;
  // Chinese beside Latin letters is Chinese: 「個 GPU」.
  const nouns = grammars.map(({ headNoun }) => headNoun(phrase)).filter((noun) => noun !== null);
  return canonicalUnit(nouns.at(-1) ?? phrase);
}

/** "CO2" and "PM2.5": a digit within the name of what is counted. */
const nameWithDigit = /(?<![a-z\p{N}])[a-z]{1,8}\p{N}{1,2}(?:\.\d)?(?![a-z\p{N}])/gu;

/** 「12%的兩倍」 is another figure. */
function hasNumber(tail: string): boolean {
  if (/^ ?\([^()]*\)$/.test(tail)) return false;
  return /[\p{N}$€£¥%]/u.test(tail) || findCandidates(tail).length > 0;
}

const beforeDate = /^ ?(?:(?:in|for|during|of) |\()/;

/** "$2.1 billion in 2024", 「21 億美元（2024 年）」: a date behind a figure is what it is of. */
function ofDate(part: Part, tail: string): Part | null {
  const start = part.unit === 'date' ? undefined : beforeDate.exec(tail)?.[0].length;
  const text = start === undefined ? '' : tail.slice(start).replace(/\)$/, '');
  return text !== '' && scanDate(text, 0)?.end === text.length ? { ...part, of: text } : null;
}

const timeAdverb =
  /^ ?(?:(?:an?|one|two|three|the) (?:year|quarter|month|week|day|decade)s? (?:earlier|ago|before|later|prior)|(?:last|this|next|the previous|the prior) (?:year|quarter|month|week))$/;

/** Gives a part the meaning of the words behind it, or null when they are no short tail of a figure. */
export function withTail(part: Part, tail: string): Part | null {
  if (tail.trim() === '') return part;
  const dated = ofDate(part, tail);
  if (dated !== null) return dated;
  if (timeAdverb.test(tail)) return { ...part, of: tail.trim() };
  if (
    hasNumber(tail.replace(nameWithDigit, '')) ||
    tail.split(' ').length > 8 ||
    !/^[ \-(]?[\p{L}\p{M}]?[\p{L}\p{M}\p{N}' ()&.,/-]*$/u.test(tail)
  )
    return null;
  const { unit, of } = tailWords(tail);
  const named = of === null ? {} : { of };
  if (unit === null) return { ...part, ...named };
  if (part.unit === 'date') return null;
  const period = scanPeriod(unit, 0);
  if (part.unit !== null && period?.end === unit.length)
    return { ...part, ...named, unit: `${part.unit}/${period.period}` };
  // A figure with a unit of its own says next what it is of: "65% closed".
  return part.unit === null
    ? { ...part, ...named, unit: nounUnit(unit) }
    : { ...part, of: [unit, of].filter((word) => word !== null).join(' ') };
}
