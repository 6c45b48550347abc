import { parse, parseFragment } from 'parse5';
import type { Block, DocumentFacts, TextBlock } from '../document.ts';
import type { Source } from '../source.ts';
import { chooseContainer } from './choose-container.ts';
import { attributeOf, isElement, isHidden, type Element, type Node, type Reading } from './element.ts';
import { inlineText } from './inline-text.ts';
import { readFacts } from './read-facts.ts';
import { isLayout, readTable } from './read-table.ts';
import { refuseDeep } from './refuse-deep.ts';

/** Reads a saved page: its article, without menus, scripts and styles. */
export async function readHtml(source: Source): Promise<{ blocks: Block[]; facts: DocumentFacts }> {
  const page = parse(source.text, { sourceCodeLocationInfo: true });
  refuseDeep(page.childNodes);
  const facts = readFacts(page, { source, shift: 0 });
  const container = await chooseContainer(page);
  const blocks = blocksOf(container.childNodes, { source, shift: 0 }, 'paragraph');
  const { title } = facts;
  const titled = blocks.some((block) => block.kind === 'heading');
  if (titled || title === undefined) return { blocks, facts };
  return { blocks: [{ kind: 'heading', level: 1, text: title, isGuessed: false }, ...blocks], facts };
}

/** Reads the HTML that stands in a stretch of another document. */
export function readFragment(source: Source, start: number, end: number): Block[] {
  const { childNodes } = parseFragment(source.text.slice(start, end), { sourceCodeLocationInfo: true });
  refuseDeep(childNodes);
  return blocksOf(childNodes, { source, shift: start }, 'paragraph');
}

const INLINE = new Set(
  'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark q rp rt ruby s samp small span strike strong sub sup time tt u var wbr center'.split(
    ' ',
  ),
);
const KINDS: Readonly<Record<string, TextBlock['kind']>> = {
  li: 'item',
  dt: 'item',
  dd: 'item',
  blockquote: 'quotation',
};

/** The blocks that some nodes of HTML make; text that says nothing of itself is of `kind`. */
export function blocksOf(nodes: readonly Node[], reading: Reading, kind: TextBlock['kind']): Block[] {
  const blocks: Block[] = [];
  let inline: Node[] = [];
  const flush = (): void => {
    blocks.push(...paragraphs(inline, reading, kind));
    inline = [];
  };
  for (const node of nodes) {
    if (!isElement(node) || isInline(node)) inline.push(node);
    else if (!isHidden(node)) {
      flush();
      blocks.push(...blocksOfElement(node, reading, kind));
    }
  }
  flush();
  return blocks;
}

/** True of an element that stands in a line, and holds nothing that doesn't. */
function isInline(element: Element): boolean {
  return (
    INLINE.has(element.tagName) &&
    element.childNodes.every((child) => !isElement(child) || isInline(child) || isHidden(child))
  );
}

/** Text that two line breaks part is two paragraphs. */
function paragraphs(nodes: readonly Node[], reading: Reading, kind: TextBlock['kind']): Block[] {
  const groups: Node[][] = [[]];
  nodes.forEach((node, index) => {
    if (isBreak(node) && isBreak(nextShown(nodes, index))) groups.push([]);
    else groups.at(-1)?.push(node);
  });
  return groups
    .map((group): TextBlock => ({ kind, text: inlineText(group, reading) }))
    .filter(({ text }) => text.text.trim() !== '');
}

function isBreak(node: Node | undefined): boolean {
  return isElement(node) && node.tagName === 'br';
}

function nextShown(nodes: readonly Node[], index: number): Node | undefined {
  return nodes.slice(index + 1, index + 4).find((node) => !('value' in node) || node.value.trim() !== '');
}

/** The blocks that some nodes of HTML make; text that says nothing of itself is of `kind`. */
export function blocksOfElement(element: Element, reading: Reading, kind: TextBlock['kind']): Block[] {
  const { tagName } = element;
  const [, level] = /^h([1-6])$/.exec(tagName) ?? [];
  if (level !== undefined) {
    const text = inlineText(element.childNodes, reading);
    return text.text.trim() === '' ? [] : [{ kind: 'heading', level: Number(level), text, isGuessed: false }];
  }
  if (tagName === 'table' && !isLayout(element)) return readTable(element, reading);
  return blocksOf(
    element.childNodes,
    reading,
    isNote(element) ? 'note' : isCode(element) ? 'code' : (KINDS[tagName] ?? kind),
  );
}

/** Text may be set as it is typed and be prose: only what says so is code. */
function isCode({ tagName, childNodes }: Element): boolean {
  return tagName === 'pre' && childNodes.some((node) => isElement(node) && node.tagName === 'code');
}

function isNote(element: Element): boolean {
  return /footnote|endnote/i.test(
    `${attributeOf(element, 'class')} ${attributeOf(element, 'id')} ${attributeOf(element, 'role')}`,
  );
}
