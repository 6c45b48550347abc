import type { Report } from '../schemas/report.ts';
import { type Language, languageTag } from '../languages/languages.ts';

/** A text with the BCP 47 tag of its language. */
export interface TaggedText {
  readonly text: string;
  readonly tag: string;
}

/** A report's title as the document prints it. */
export function printedTitle(report: Report): TaggedText {
  return { text: report.title, tag: report.titleLanguage ?? report.language };
}

/** A report's title in the page's language; null when it is printed in that language. */
export function renderedTitle(report: Report, language: Language): TaggedText | null {
  const tag = languageTag(language);
  if (printedTitle(report).tag.toLowerCase() === tag.toLowerCase()) return null;
  const text = report[`title@${language.id}`];
  return text === undefined ? null : { text, tag };
}

/** A report's title for readers of a language: rendered in it where that is known, else as printed. */
export function readableTitle(report: Report, language: Language): TaggedText {
  return renderedTitle(report, language) ?? printedTitle(report);
}
