import { gap } from '../../schemas/gap.ts';
import type { Language } from '../../languages/languages.ts';

/** What is known of an article before it is written. */
export interface ArticleStart {
  readonly title: string | undefined;
  readonly summary: string | undefined;
  readonly report: string;
  readonly published: string;
  readonly order: number;
}

interface Outline {
  readonly title: string;
  readonly summary: string;
  readonly opening: string;
  readonly silences: string;
  readonly silence: string;
}

const OUTLINES: Readonly<Record<Language, Outline>> = {
  en: {
    title: 'the headline',
    summary: 'what the article tells, in short',
    opening: 'what the report says, each claim as a link',
    silences: 'What the report doesn’t say',
    silence: 'its sources, its dates, and what else it leaves out',
  },
  'zh-hant': {
    title: '標題',
    summary: '用幾句話說明這篇文章的內容',
    opening: '報導的說法，每個說法都加上連結',
    silences: '報導沒有說的事',
    silence: '消息來源、日期，以及其他略過的事',
  },
};

/** An article with its frontmatter and a place for all that is still to be written. */
export function writeArticle(language: Language, start: ArticleStart): string {
  const outline = OUTLINES[language];
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
