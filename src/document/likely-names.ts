import { findFigures } from '../figures/find.ts';
import type { ReadingText } from './reading-text.ts';

/** Letters, then digits, in one word: "x3", "k2-turbo", "GPT-4o", "x1-mini-2031-04-14". */
const GLUED =
  /(?<![\p{L}\p{N}@/.#_-])\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-.][\p{Script=Latin}\d]+)*(?![\p{L}\p{N}])/gu;
const NO_NAME =
  /^(?:[qhw]\d|fy|cy|mid-|pre-|post-|early-|late-|non-|sub-|usd|eur|gbp|ntd?|nt|hk|rs|nos?|pp?\d|pp?-|vol|figs?|tables?|sec|ch\d|age|top-|grade-|[kcm]?m[23]$|co2$|[a-z]{4,}\d{1,2}$|(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec))/i;
const CURRENCY_WORDS =
  /^(?:Rs|USD|EUR|GBP|NTD|TWD|RMB|CNY|Euro|Euros|Page|Table|Figure|Fig|Section|Chapter|Note|Bulletin|No|Step|Day|Week|Year|Grade|Total|Over|About|Category|Level|Group|Class|Type|Stage|Tier)$/;

/** Proper names with a digit in them that a document seems to use, as it writes them. */
export function findLikelyNames({ text, pieces }: ReadingText, names: readonly string[]): string[] {
  const found = pieces.flatMap(({ start, end }) => {
    const piece = text.slice(start, end);
    return [...gluedNames(piece), ...spacedNames(piece, names)];
  });
  const listed = new Set(names);
  return [...new Set(found)].filter((name) => !listed.has(name));
}

function gluedNames(text: string): string[] {
  return Array.from(text.matchAll(GLUED), ([word]) => word.replace(/[.-]+$/, '')).filter(
    (word) =>
      /\d/.test(word) &&
      !/^\p{L}+-(?:\d{4}|\d{1,3}%?)$/u.test(word.replace(/^[\p{Lu}\d]{2,}/u, 'X1')) &&
      !NO_NAME.test(word) &&
      !/https?:|www\./.test(text),
  );
}

/** A capitalised word and a small number that nothing else is counted by: "Llama 4", "Claude 3.5". */
function spacedNames(text: string, names: readonly string[]): string[] {
  return findFigures(text, names).flatMap(({ start, end, text: printed, likelyName }) => {
    const [, word = ''] = /(?:^|[^\p{L}])(\p{Lu}\p{L}+) $/u.exec(text.slice(0, start)) ?? [];
    const isSmall = /^\d{1,2}(?:\.\d)?$/.test(printed);
    const isFree = !/^[\s,]?\s?(?:[\p{N}%％]|percent|per cent|million|billion|thousand|crore|lakh)/u.test(
      text.slice(end),
    );
    return likelyName && word !== '' && isSmall && isFree && !CURRENCY_WORDS.test(word)
      ? [`${word} ${printed}`]
      : [];
  });
}
