import type { Element, ElementContent, Root } from 'hast';
import type { Nodes, Paragraph, PhrasingContent } from 'mdast';
import { defaultHandlers, toMdast, type Handle } from 'hast-util-to-mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown, type Options } from 'mdast-util-to-markdown';
import { visit } from 'unist-util-visit';
import { stringify } from 'yaml';
import { languageTag, wordsIn } from '../../languages/languages.ts';
import type { BuiltPage } from './built-page.ts';
import { withoutLists } from './cell-lists.ts';
import { listFacts } from './fact-list.ts';
import { writeFootnoteLink, writeFootnotes } from './footnotes.ts';

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
  const tree = toMdast(withoutWrappers(text), {
    handlers: {
      a: writeFootnoteLink,
      dl: writeFacts,
      ol: writeNumbered,
      section: writeFootnotes,
      td: writeCell,
      th: writeCell,
    },
  });
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(MARK, `${OPEN}$1${CLOSE}`);
  });
  return writeTree(tree).replaceAll(OPEN, '[').replaceAll(CLOSE, ']');
}

/** A letter that is written as a character reference, which only emphasis glued to it asks for. */
const REFERENCE = /&#x[\dA-F]+;/u;
const EMPHASIS = new Set(['emphasis', 'strong', 'delete']);

/**
 * A tree as Markdown in which every letter reads as itself: 「**三分之二）**路燈」 would be written with 「&#x8DEF;燈」, so that
 * where letters are glued to emphasis their paragraph goes without it.
 */
function writeTree(tree: Nodes): string {
  const write = (node: Nodes): string => toMarkdown(node, { bullet: '-', extensions: [writeFlavour()] });
  const markdown = write(tree);
  if (!REFERENCE.test(markdown)) return markdown;
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    const { children } = node as Paragraph;
    if (REFERENCE.test(write({ type: 'paragraph', children })))
      (node as Paragraph).children = withoutEmphasis(children);
  });
  return write(tree);
}

function withoutEmphasis(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return nodes.flatMap((node) => {
    if (!('children' in node)) return [node];
    const children = withoutEmphasis(node.children);
    return EMPHASIS.has(node.type) ? children : [{ ...node, children }];
  });
}

/** These say nothing in Markdown, and each would be asked many times what it is. */
const WRAPPERS = new Set(['abbr', 'cite', 'data', 'ins', 'small', 'span', 'sub', 'sup', 'time']);

function withoutWrappers<Parent extends Root | Element>(parent: Parent): Parent {
  const children: ElementContent[] = [];
  for (const child of (parent as Element).children.flatMap(unwrap)) {
    const last = children.at(-1);
    if (child.type === 'text' && last?.type === 'text') last.value += child.value;
    else children.push(child.type === 'element' ? withoutWrappers(child) : { ...child });
  }
  return { ...parent, children };
}

function unwrap(node: ElementContent): ElementContent[] {
  return node.type === 'element' && WRAPPERS.has(node.tagName) ? node.children.flatMap(unwrap) : [node];
}

/** The flavour of GitHub, in which a tilde that stands before a figure, as in “~85,000”, ends no struck text. */
function writeFlavour(): Options {
  const { extensions } = gfmToMarkdown({ tablePipeAlign: false });
  return {
    extensions: (extensions ?? []).map((extension) => ({
      ...extension,
      unsafe: (extension.unsafe ?? []).map((pattern) =>
        pattern.character === '~' ? { ...pattern, before: String.raw`[^\s(\[]` } : pattern,
      ),
    })),
  };
}

/** The numbers of an editor's list stay, of tasks too; a page sets those of its own parts, which have a class, without any. */
const writeNumbered: Handle = (state, node: Element) =>
  'className' in node.properties && !String(node.properties.className).includes('contains-task-list')
    ? state.one({ ...node, tagName: 'ul' }, undefined)
    : defaultHandlers.ol(state, node);

const writeCell: Handle = (state, node: Element) => defaultHandlers.td(state, withoutLists(node));

const writeFacts: Handle = (state, node: Element) => state.one(listFacts(node), undefined);

// The brackets of a mark stay as they are, without a backslash: nothing defines a link by such a name.
const [OPEN, CLOSE] = ['\uE000', '\uE001'];
const MARK = /\[([^[\]]+)\](?![(:[])/gu;
