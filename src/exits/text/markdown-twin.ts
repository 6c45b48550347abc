import type { Element, Root } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { toString } from 'hast-util-to-string';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { stringify } from 'yaml';
import { LANGUAGE_TAGS } from '../../schemas/language.ts';
import { TEXT_WORDS } from '../../wording/text-exits.ts';
import type { BuiltPage } from './built-page.ts';

/** The Markdown twin of a page: front matter that says whose it is, and the page's text. */
export function writeTwin(page: BuiltPage, text: Root): string {
  const { title, address: source, language, published, updated } = page;
  const facts = {
    title,
    source,
    language: LANGUAGE_TAGS[language],
    ...(published === null ? {} : { published }),
    ...(updated === null || updated === published ? {} : { updated }),
    status: TEXT_WORDS[language].status,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${writeMarkdown(text)}`;
}

/** A plain tree as Markdown with tables, in the flavour of GitHub. */
export function writeMarkdown(text: Root): string {
  const tree = toMdast(text, { handlers: { span: writeWords, ol: writeUnnumbered } });
  return toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown({ tablePipeAlign: false })] });
}

/** The words of a mark keep their brackets as they are: nothing defines a link by that name. */
const writeWords: Handle = (state, node: Element) =>
  node.properties['dataWords'] === true
    ? { type: 'html', value: toString(node) }
    : (state.all(node) as ReturnType<Handle>);

/** The number of an item would be a figure of nobody’s. */
const writeUnnumbered: Handle = (state, node: Element) => {
  const list = { ...node, tagName: 'ul' };
  return state.one(list, undefined) as ReturnType<Handle>;
};
