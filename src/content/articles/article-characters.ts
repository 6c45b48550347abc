import { moveFaults, type Fault } from '../../problems/problem.ts';
import { forbiddenCharacters } from '../forbidden-characters.ts';
import { BOUNDARY, type TextRun } from '../markdown/text-runs.ts';
import type { FrontmatterText } from './read-frontmatter.ts';

/** The forbidden characters that an article's file holds as they are. */
export function typedCharacters(text: string): Fault[] {
  return forbiddenCharacters(text, 'many');
}

/** Those of its frontmatter's texts, escaped ones too. Each text is one line, and may end with a break. */
export function frontmatterCharacters(texts: readonly FrontmatterText[]): Fault[] {
  return texts.flatMap(({ text, offset }) =>
    moveFaults(forbiddenCharacters(text.trimEnd(), 'single'), offset),
  );
}

/** Those of a Markdown text that stand in it as entities. */
export function entityCharacters(runs: readonly TextRun[], lines: 'single' | 'many'): Fault[] {
  return runs.flatMap(({ text, place }) =>
    forbiddenCharacters(text.replaceAll(BOUNDARY, ' '), lines).map((fault) => ({
      ...fault,
      ...place(fault.start, fault.end),
    })),
  );
}
