import { grammars } from './grammars.ts';
import { normalText, type NormalText } from './normal.ts';
import type { Span } from './span.ts';
import { isFate } from './things.ts';

/** A listed name as it stands in a text. Offsets are into the text as given, end exclusive. */
export interface FoundName {
  readonly start: number;
  readonly end: number;
  /** The name as listed. */
  readonly name: string;
}

const letterOrDigit = /[\p{Script=Latin}\p{N}_]/u;
const numeral = /[\p{N}〇零一二兩两三四五六七八九十百千萬万億亿兆]/u;
// What makes another number of the name's last digit: "GPT-4.5", "GPT-40", 「Llama 4萬」, "Llama 4%".
const digitGoesOn = /^(?:[.,]\p{N}|[百千萬万億亿兆%‰°²³½¼¾]|\p{N})/u;

function endsWell(lower: string, name: string, end: number): boolean {
  const last = name.at(-1) ?? '';
  const rest = lower.slice(end, end + 2);
  if (letterOrDigit.test(last) && letterOrDigit.test(rest.charAt(0))) return false;
  return !numeral.test(last) || !digitGoesOn.test(rest);
}

function startsWell(lower: string, name: string, start: number): boolean {
  const first = name.charAt(0);
  const before = lower.charAt(start - 1);
  if (
    numeral.test(first) &&
    (numeral.test(before) || /\p{N}[.,]$/u.test(lower.slice(Math.max(start - 2, 0), start)))
  )
    return false;
  return !(letterOrDigit.test(first) && letterOrDigit.test(before));
}

const segmenter = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
/** What a word behind a name's numeral may take in of the text. */
const LONGEST_WORD = 8;
const ideographs = /^\p{Script=Han}+$/u;

/** True when a name's numeral counts a word that goes on behind the name: 三重 within 三重大因素, 三星 within 三星期. */
function isPartOfCount(cased: string, form: string, start: number): boolean {
  if (!numeral.test(form.charAt(0)) || form.length < 2 || !ideographs.test(form)) return false;
  const end = start + form.length;
  const behind = [...segmenter.segment(cased.slice(start + 1, end + LONGEST_WORD))];
  const word = behind.find(({ index, segment }) => start + 1 + index + segment.length > end);
  return word !== undefined && start + 1 + word.index < end;
}

/** A list of names as folded texts hold them, found by their first letter and the lengths that begin with it. */
interface NameIndex {
  readonly nameOf: ReadonlyMap<string, string>;
  readonly lengthsAt: ReadonlyMap<string, readonly number[]>;
}

const indexes = new WeakMap<readonly string[], NameIndex>();

/** A list is asked about for every text of a site, and a document's own may hold thousands. */
function indexOf(names: readonly string[]): NameIndex {
  const known = indexes.get(names);
  if (known) return known;
  const nameOf = new Map<string, string>();
  const lengthsAt = new Map<string, number[]>();
  for (const name of names) {
    const form = normalText(name.trim()).cased;
    if (form === '' || nameOf.has(form)) continue;
    nameOf.set(form, name);
    const lengths = lengthsAt.get(form.charAt(0)) ?? [];
    if (!lengths.includes(form.length)) lengths.push(form.length);
    lengthsAt.set(form.charAt(0), lengths);
  }
  const index = { nameOf, lengthsAt };
  indexes.set(names, index);
  return index;
}

/** Where listed names stand in a text by themselves, from the left. */
function placesOf({ nameOf, lengthsAt }: NameIndex, cased: string): FoundName[] {
  const places: FoundName[] = [];
  for (let start = 0; start < cased.length; start += 1) {
    for (const length of lengthsAt.get(cased.charAt(start)) ?? []) {
      const end = start + length;
      const form = cased.slice(start, end);
      const name = nameOf.get(form);
      if (name === undefined || !startsWell(cased, form, start) || !endsWell(cased, form, end)) continue;
      if (!isPartOfCount(cased, form, start)) places.push({ start, end, name });
    }
  }
  return places;
}

/** Names within a folded text, in its own offsets. The longest name wins; names don't overlap. */
export function namesWithin({ cased }: NormalText, names: readonly string[]): FoundName[] {
  if (names.length === 0) return [];
  const found: FoundName[] = [];
  const taken = new Set<number>();
  const places = placesOf(indexOf(names), cased);
  for (const place of places.sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const { start, end } = place;
    // What is taken already is no shorter, so that it holds an end of whatever it overlaps.
    if (taken.has(start) || taken.has(end - 1)) continue;
    for (let at = start; at < end; at += 1) taken.add(at);
    found.push(place);
  }
  return found.sort((a, b) => a.start - b.start);
}

/**
 * Finds listed names in a text, at word boundaries only: "GPT-4" is not in "GPT-40" or "GPT-4.5".
 * Full-width forms, dashes and spaces of other widths are equal; capitals count.
 */
export function findNames(text: string, names: readonly string[]): FoundName[] {
  const folded = normalText(text);
  return namesWithin(folded, names).map(({ start, end, name }) => ({
    start: folded.starts[start] ?? 0,
    end: folded.ends[end - 1] ?? 0,
    name,
  }));
}

const plainWords = new Set(grammars.flatMap((grammar) => grammar.plainWords));

/** Digits glued to capitals or behind a capitalised word: "GPT-4o", "H100", "Claude 3.5", "Llama 4". */
export function looksLikeName(text: NormalText, candidate: Span): boolean {
  const cased = text.cased.slice(candidate.start, candidate.end);
  if (!/\p{N}/u.test(cased)) return false;
  // 「51萬」 and "7 412 905" go on as numbers.
  if (/^\s*(?:[百千萬万億亿]|\d{3}(?!\d))/.test(text.cased.slice(candidate.end, candidate.end + 6)))
    return false;
  if (/^(?:[A-Z][A-Za-z]*-?|[a-z]+[A-Z]\w*-?)\d/.test(cased) && !/^[QH][1-4]$/.test(cased)) return true;
  const before =
    /([A-Z][A-Za-z]*)[ -]$/.exec(text.cased.slice(Math.max(0, candidate.start - 30), candidate.start))?.[1] ??
    '';
  const word = before.toLowerCase();
  const bare =
    /^\d{1,3}(?:\.\d+)*[a-z]?(?:\/\d{1,3}(?:\.\d+)+)?$/i.test(cased) &&
    !isFate(/^ ([a-z]+)/i.exec(text.cased.slice(candidate.end, candidate.end + 20))?.[1] ?? '') &&
    !/^ ?(?:%|percent|per cent|million|billion|thousand|[一-鿿])/.test(text.lower.slice(candidate.end));
  return before !== '' && bare && !plainWords.has(word);
}
