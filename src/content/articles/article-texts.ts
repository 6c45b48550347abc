import type { ArticleFile } from '../content.ts';
import { parsedOnce } from '../markdown/parse-text.ts';
import { textRuns, type TextRun } from '../markdown/text-runs.ts';
import { bodyOf } from './parse-body.ts';
import type { FrontmatterText } from './read-frontmatter.ts';

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

/** The texts of an article. Nothing in it is run. */
export function textsOf(article: ArticleFile): ArticleTexts {
  const { root, text, tokens } = bodyOf(article);
  const components = tokens.flatMap((token): UsedComponent[] => {
    if (token.kind !== 'tag' || token.tag.closing) return [];
    const { name, attributes } = token.tag;
    return [{ name, value: attributes[0]?.value ?? null, start: token.start }];
  });
  return { runs: [...article.texts.flatMap(headRuns), ...textRuns(root, text)], components };
}

function headRuns(held: FrontmatterText): TextRun[] {
  return textRuns(parsedOnce(held).root, held.text).map((run) => ({
    ...run,
    place: (first, last) => {
      const { start, end } = run.place(first, last);
      return { start: held.offset(start), end: held.offset(end) };
    },
  }));
}
