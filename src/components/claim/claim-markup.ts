import type { Claim } from '../../claims/claim.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import { machineValue } from './machine-value.ts';

/**
 * What stands inside the element of a claim: its text, as a value where it is a figure, and the words of the mark.
 * It is one string, so that no space and no line break can come between a figure and its mark.
 * @param text HTML; the figure as printed when it is empty
 * @param value what the text is to programs: the claim's figure, unless another is given
 */
export function claimMarkup(
  { figure }: Claim,
  text: string,
  language: Language,
  value = figure && machineValue(figure),
): string {
  const mark = markMarkup(wordsIn(language).mark.claim);
  const shown = text || escapeHtml(figure?.printed ?? '');
  return value ? `<data value="${escapeHtml(value)}">${shown}</data>${mark}` : shown + mark;
}

/** What no line break comes into: a formula's result with its sign, and a range. */
const UNBROKEN = /= [^=]+$|\S*\d–\d\S*/gu;

/** A computed text with the words of its mark. */
export function computedMarkup(text: string, language: Language): string {
  const parts = escapeHtml(text).replace(UNBROKEN, (part) => `<span class="whole">${part}</span>`);
  return parts + markMarkup(wordsIn(language).mark.computed);
}

/** The words of a mark: text to whoever reads, hears or copies it, and out of sight. */
export function markMarkup(words: string): string {
  return `<span class="mark">\u00a0[${escapeHtml(words)}]</span>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/gu, (character) => ENTITIES[character] ?? character);
}
