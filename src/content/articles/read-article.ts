import { moveFaults } from '../../problems/problem.ts';
import { COMMAND_LANGUAGE, LANGUAGE_IDS } from '../../languages/languages.ts';
import type { ArticleFile, ContentFile } from '../content.ts';
import { frontmatterCharacters, typedCharacters } from './article-characters.ts';
import { readFrontmatter } from './read-frontmatter.ts';
import { splitArticle } from './split-article.ts';

/** Reads an article's frontmatter. Its body is parsed when someone asks for it. */
export function readArticle(file: ContentFile): ArticleFile {
  const { path, source } = file;
  const [, folder = '', name = ''] = path.split('/');
  const { frontmatter: yaml, body, faults } = splitArticle(source.text);
  const head = yaml ? readFrontmatter(yaml.text) : null;
  const inFile = (offset: number): number => offset + (yaml?.start ?? 0);
  return {
    path,
    language: LANGUAGE_IDS.find((id) => id === folder) ?? COMMAND_LANGUAGE.id,
    slug: name.replace(/\.mdx$/, ''),
    file,
    record: head?.article ?? null,
    report: typeof head?.value.report === 'string' ? head.value.report : null,
    order: typeof head?.value.order === 'number' ? head.value.order : null,
    texts: (head?.texts ?? []).map(({ text, offset }) => ({ text, offset: (at) => inFile(offset(at)) })),
    fieldAt: (field) => {
      const { start, end } = head?.locate.value([field]) ?? { start: 0, end: 1 };
      return { start: inFile(start), end: inFile(end) };
    },
    body,
    faults: [
      ...faults,
      ...typedCharacters(source.text),
      ...moveFaults([...(head?.faults ?? []), ...frontmatterCharacters(head?.texts ?? [])], inFile),
    ],
  };
}
