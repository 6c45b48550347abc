import { anyOf } from '../normal.ts';
import { parts } from './words.ts';

/** A noun without its plural: "pillars" is "pillar". */
export function singular(noun: string): string {
  if (/[^aeiou]ies$/.test(noun)) return noun.replace(/ies$/, 'y');
  if (/(?:ss|x|ch|sh|zz)es$/.test(noun)) return noun.slice(0, -2);
  return /[a-z]s$/.test(noun) && !/(?:ss|us|is)$/.test(noun) ? noun.slice(0, -1) : noun;
}

/** The noun that a phrase is about, its last word: "critical source files" counts files. */
export function headNoun(phrase: string): string | null {
  if (!/[a-z]/.test(phrase)) return null;
  // "12 tickets each" counts tickets.
  return singular(
    phrase
      .replace(/(?<=[a-z]) (?:each|apiece)$/, '')
      .split(/[ -]/)
      .at(-1) ?? phrase,
  );
}

/** Words at which a noun phrase ends. */
// prettier-ignore
export const prepositions: readonly string[] = [
  'of', 'over', 'in', 'on', 'for', 'per', 'to', 'from', 'with', 'across', 'among', 'at', 'by', 'than', 'that', 'between', 'above', 'below', 'more', 'less', 'higher', 'lower', 'cheaper', 'premium',
];

/** Nouns that mean people, or what happens to one of them each; any that ends as names of them do. */
export const people =
  '(?:.{2,}(?:er|or|ist|ian|ee|ant|ent|man|woman|men|women|folk)|adult|aide|athlete|baby|boy|bride|candidate|casualty|champion|chef|child|children|citizen|client|clerk|coach|cook|couple|cop|crew|crowd|death|delegate|diplomat|donor|expert|fan|fatality|female|freshman|friend|girl|guard|guest|guy|head|host|infant|injury|job|judge|juvenile|kid|layoff|life|lives|magistrate|male|minor|monk|neighbour|neighbor|newborn|nun|nurse|orphan|passer-by|pilot|post|pupil|recruit|relative|representative|executive|detective|sailor|scout|soul|spy|staff|suspect|teen|troop|twin|victim|villager|wife|wives|witness|youth)';

/** "Third" alone, and before what it numbers. */
export const placeInRow = `(?:the )?${anyOf(Object.keys(parts).filter((name) => /(?:th|d)$/.test(name)))}(?![a-z])`;
