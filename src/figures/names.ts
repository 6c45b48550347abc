import { grammars } from './grammars.ts';
import { normalText, type NormalText } from './normal.ts';
import type { Span } from './span.ts';

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

const forms = new Map<string, string>();

/** A listed name as a folded text holds it; a list is asked about for every text of a site. */
function formOf(name: string): string {
  const form = forms.get(name) ?? normalText(name.trim()).cased;
  forms.set(name, form);
  return form;
}

/** Where a name stands in a text by itself, from the left. */
function placesOf(form: string, cased: string): Span[] {
  const places: Span[] = [];
  for (let start = cased.indexOf(form); start !== -1; start = cased.indexOf(form, start + 1)) {
    const end = start + form.length;
    if (startsWell(cased, form, start) && endsWell(cased, form, end) && !isPartOfCount(cased, form, start))
      places.push({ start, end });
  }
  return places;
}

/** Names within a folded text, in its own offsets. The longest name wins; names don't overlap. */
export function namesWithin({ cased }: NormalText, names: readonly string[]): FoundName[] {
  const listed = names.map((name) => ({ name, form: formOf(name) })).filter(({ form }) => form !== '');
  const found: FoundName[] = [];
  const taken = new Set<number>();
  for (const { name, form } of listed.sort((a, b) => b.form.length - a.form.length)) {
    for (const { start, end } of placesOf(form, cased)) {
      // What is taken already is no shorter, so that it holds an end of whatever it overlaps.
      if (taken.has(start) || taken.has(end - 1)) continue;
      for (let at = start; at < end; at += 1) taken.add(at);
      found.push({ start, end, name });
    }
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
    /^\d{1,3}(?:\.\d+)*[a-z]?$/i.test(cased) &&
    !/^ ?(?:%|percent|per cent|million|billion|thousand|[一-鿿])/.test(text.lower.slice(candidate.end));
  return before !== '' && bare && !plainWords.has(word);
}
