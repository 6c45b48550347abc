import { parseMarkdown } from '../../content/markdown/parse-markdown.ts';
import { textRuns, type TextRun } from '../../content/markdown/text-runs.ts';
import type { Reading } from '../prose/reading.ts';
import { parseArticle } from './forbidden-markup.ts';
import { readFrontmatter } from '../../content/articles/read-frontmatter.ts';
import { splitArticle } from '../../content/articles/split-article.ts';

/** A component in an article with what it names. */
export interface UsedComponent {
  readonly name: string;
  /** The table or the check, null where it names none. */
  readonly value: string | null;
  readonly start: number;
}

/** What a reader meets of an article; places are offsets into its file. */
export interface ArticleTexts {
  /** Title, summary and notes first, then the body, block by block. */
  readonly runs: readonly TextRun[];
  readonly components: readonly UsedComponent[];
}

const UNREAD: Reading = { book: null, names: [], own: [] };

/** Reads the texts of an article. Nothing in it is run. */
export function readArticleTexts(text: string): ArticleTexts {
  const { frontmatter, body } = splitArticle(text);
  const { root, text: parsed, tokens } = parseArticle(body, UNREAD);
  const components = tokens.flatMap((token): UsedComponent[] => {
    if (token.kind !== 'tag' || token.tag.closing) return [];
    const { name, attributes } = token.tag;
    return [{ name, value: attributes[0]?.value ?? null, start: token.start }];
  });
  const head = frontmatter ? headRuns(frontmatter.text, frontmatter.start) : [];
  return { runs: [...head, ...textRuns(root, parsed)], components };
}

function headRuns(yaml: string, from: number): TextRun[] {
  return readFrontmatter(yaml).texts.flatMap(({ text, offset }) =>
    textRuns(parseMarkdown(text), text).map((run) => ({ ...run, place: placeWithin(run, offset, from) })),
  );
}

function placeWithin({ place }: TextRun, offset: (at: number) => number, from: number): TextRun['place'] {
  return (first, last) => {
    const { start, end } = place(first, last);
    return { start: offset(start) + from, end: offset(end) + from };
  };
}
