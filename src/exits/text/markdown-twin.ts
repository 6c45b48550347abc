import type { Element, Root } from 'hast';
import { toMdast, type Handle } from 'hast-util-to-mdast';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { toMarkdown } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { languageTag, wordsIn } from '../../languages/languages.ts';
import type { BuiltPage } from './built-page.ts';
import { listFacts } from './fact-list.ts';

/** The Markdown twin of a page: front matter that says whose it is, and the page's text. */
export function writeTwin(page: BuiltPage, text: Root): string {
  const { title, address: source, language, published, updated } = page;
  const facts = {
    title,
    source,
    language: languageTag(language),
    ...(published === null ? {} : { published }),
    ...(updated === null || updated === published ? {} : { updated }),
    status: wordsIn(language).textExits.status,
  };
  return `---\n${stringify(facts, { lineWidth: 0 })}---\n\n${writeMarkdown(text)}`;
}

/** A plain tree as Markdown with tables, in the flavour of GitHub. */
export function writeMarkdown(text: Root): string {
  const tree = toMdast(text, { handlers: { ol: writeUnnumbered, dl: writeFacts } });
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(MARK, `${OPEN}$1${CLOSE}`);
  });
  const markdown = toMarkdown(tree, {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  });
  return markdown.replaceAll(OPEN, '[').replaceAll(CLOSE, ']');
}

/** The number of an item would be a figure of nobody’s. */
const writeUnnumbered: Handle = (state, node: Element) => state.one({ ...node, tagName: 'ul' }, undefined);

const writeFacts: Handle = (state, node: Element) => state.one(listFacts(node), undefined);

// The brackets of a mark stay as they are, without a backslash: nothing defines a link by such a name.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = /\[([^[\]]+)\](?![(:[])/gu;
