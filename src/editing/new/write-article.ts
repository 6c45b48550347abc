import { gap } from '../../schemas/gap.ts';
import { wordsIn, type LanguageId } from '../../languages/languages.ts';

/** What is known of an article before it is written. */
export interface ArticleStart {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly report: string;
  readonly published: string;
  readonly order: number;
}

/** An article with its frontmatter and a place for all that is still to be written. */
export function writeArticle(language: LanguageId, start: ArticleStart): string {
  const outline = wordsIn({ id: language }).editing.article;
  return `---
title: ${quoted(start.title ?? gap(outline.title, language))}
summary: ${quoted(start.summary ?? gap(outline.summary, language))}
report: ${start.report}
published: ${start.published}
order: ${start.order}
---

${gap(outline.opening, language)}

## ${outline.silences}

${gap(outline.silence, language)}
`;
}

// JSON's quotation is YAML's as well.
function quoted(text: string): string {
  return JSON.stringify(text);
}
