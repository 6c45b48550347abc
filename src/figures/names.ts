import { normalText, type NormalText } from './normal.ts';

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

/** Names within a folded text, in its own offsets. The longest name wins; names don't overlap. */
export function namesWithin(text: NormalText, names: readonly string[]): FoundName[] {
  const folded = names
    .map((name) => ({ name, form: normalText(name.trim()).cased }))
    .filter(({ form }) => form !== '');
  const found: FoundName[] = [];
  for (const { name, form } of folded.sort((a, b) => b.form.length - a.form.length)) {
    for (let at = text.cased.indexOf(form); at !== -1; at = text.cased.indexOf(form, at + 1)) {
      const end = at + form.length;
      const free = found.every((other) => end <= other.start || at >= other.end);
      if (free && startsWell(text.cased, form, at) && endsWell(text.cased, form, end))
        found.push({ start: at, end, name });
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
