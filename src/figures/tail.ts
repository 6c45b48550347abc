import { scanDate } from './date.ts';
import { scanPeriod } from './period.ts';
import type { Part } from './quantity.ts';
import { canonicalUnit, scanUnit, singular } from './units.ts';

const preposition =
  /^(?:of|over|in|on|for|per|to|from|with|across|among|at|by|than|that|between|above|below|more|less|higher|lower|cheaper|premium)$/;

/** The words behind a number: the head of the noun phrase is the unit, what follows a preposition is what it is of. */
function tailWords(tail: string): { unit: string | null; of: string | null } {
  const bracketed = /^ ?\((.+)\)$/.exec(tail);
  if (bracketed !== null) return { unit: null, of: bracketed[1] ?? null };
  const words = tail.trim().replace(/^-/, '').split(/[ ]+/);
  const cut = words.findIndex((word) => preposition.test(word));
  const phrase = (cut === -1 ? words : words.slice(0, cut)).join(' ');
  const of = cut === -1 ? null : words.slice(words[cut] === 'of' ? cut + 1 : cut).join(' ');
  return { unit: phrase === '' ? null : phrase, of };
}

const hanNoun =
  /^[個个顆颗家間间名位份項项座條条張张種种款所部本篇支隻只根大組组批層层道場场次件棟輛台臺艘架枚塊块片枝棵頭头匹對对雙双套](?=\p{Script=Han}|[a-z ])/u;

/** The unit that a free noun phrase names: its last word in English, the noun behind the measure word in Chinese. */
function nounUnit(phrase: string): string {
  if (/\p{Script=Han}/u.test(phrase)) {
    const whole = scanUnit(phrase, 0);
    if (whole?.end === phrase.length) return whole.unit;
    return canonicalUnit(phrase.replace(/^的/, '').replace(hanNoun, '').trim());
  }
  const last = phrase.split(/[ -]/).at(-1) ?? phrase;
  return canonicalUnit(singular(last));
}

function hasNumber(tail: string): boolean {
  return /[\p{N}$€£¥%]/u.test(tail) && !/^ ?\([^()]*\)$/.test(tail);
}

const beforeDate = /^ ?(?:(?:in|for|during|of) |\()/;

/** "$2.1 billion in 2024", 「21 億美元（2024 年）」: a date behind a figure is what it is of. */
function ofDate(part: Part, tail: string): Part | null {
  const start = part.unit === 'date' ? undefined : beforeDate.exec(tail)?.[0].length;
  const text = start === undefined ? '' : tail.slice(start).replace(/\)$/, '');
  return text !== '' && scanDate(text, 0)?.end === text.length ? { ...part, of: text } : null;
}

/** Gives a part the meaning of the words behind it, or null when they are no short tail of a figure. */
export function withTail(part: Part, tail: string): Part | null {
  if (tail.trim() === '') return part;
  const dated = ofDate(part, tail);
  if (dated !== null) return dated;
  if (
    hasNumber(tail) ||
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
