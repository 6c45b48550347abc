import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { readMark, readTableMarks, type Mark } from './html-mark.ts';
import { NOWHERE, spotOf, type Spot } from './html-spot.ts';

/** A stretch of text under one mark, or under none. */
export interface Piece {
  readonly text: string;
  readonly mark: Mark | null;
  /** True for the words of the mark itself and for a footnote's number, in which no figure goes on. */
  readonly isMarkText: boolean;
  readonly spot: Spot;
}

/** A text that a reader sees in one line of reading, over the borders of inline elements. */
export interface Block {
  readonly pieces: readonly Piece[];
  readonly line: number;
  readonly column: number;
}

/** An attribute whose value a person meets, or the text of a `<title>`. */
export interface Saying {
  readonly place: string;
  readonly text: string;
  readonly mark: Mark | null;
  readonly spot: Spot;
  readonly line: number;
  readonly column: number;
}

/** All that a page says, in its order. */
export interface PageText {
  readonly blocks: readonly Block[];
  readonly sayings: readonly Saying[];
  readonly marks: readonly Mark[];
  /** What it says to programs, as JSON. */
  readonly structuredData: readonly string[];
}

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr output q rb rp rt rtc ' +
    'ruby s samp small span strike strong sub sup time tspan tt u var wbr textPath'
  ).split(' '),
);
const UNSEEN = new Set(['script', 'style', 'template']);
const SAID = new Set(
  (
    'alt title aria-label aria-description aria-placeholder aria-roledescription aria-valuetext placeholder label ' +
    'abbr download'
  ).split(' '),
);
// What a program reads, not a person. Anything that isn't listed is taken for a saying.
const MACHINE_META =
  /^(?:viewport|theme-color|color-scheme|generator|robots|googlebot|referrer|format-detection|(?:og|twitter):(?:url|type|locale|card|image|image:(?:url|secure_url|type|width|height)|video.*|audio.*)|article:(?:published_time|modified_time|expiration_time)|.*verification)$/;

/**
 * Reads the text of a page as a person meets it: by eye, by ear, or in a list of links.
 * @param isLocated whether lines and columns are wanted, which take as long as all the rest
 */
export function readPageText(html: string, names: readonly string[], isLocated = true): PageText {
  const blocks: Block[] = [];
  const sayings: Saying[] = [];
  const marks: Mark[] = [];
  const structuredData: string[] = [];
  const headings = new Map<Tree.Element, Mark>();
  let pieces: Piece[] = [];
  let place = { line: 1, column: 1 };

  function flush(): void {
    if (pieces.some(({ text }) => text.trim() !== '')) blocks.push({ pieces, ...place });
    pieces = [];
  }

  function add(node: Tree.ChildNode, piece: Piece): void {
    if (pieces.length === 0) place = positionOf(node);
    pieces.push(piece);
  }

  function visit(node: Tree.ChildNode, mark: Mark | null, isMarkText: boolean, outer: Spot): void {
    if (node.nodeName === '#text')
      add(node, { text: (node as Tree.TextNode).value, mark, isMarkText, spot: outer });
    if (!('tagName' in node)) return;
    if (isStructuredData(node)) structuredData.push(textOf(node));
    if (UNSEEN.has(node.tagName)) return;
    const spot = spotOf(node, outer);
    const own = readMark(node, headings.get(node) ?? mark, names);
    if (own !== mark && own !== null) marks.push(own);
    sayings.push(...sayingsOf(node, own, spot));
    if (isHeadTitle(node)) return;
    if (node.tagName === 'br') add(node, { text: '\n', mark: own, isMarkText: false, spot });
    const isInline = INLINE.has(node.tagName);
    if (!isInline) flush();
    const isWords = isMarkText || (own !== null && (hasClass(node, 'mark') || isFootnoteNumber(node)));
    const inner = markInside(node, own);
    node.childNodes.forEach((child) => {
      visit(child, inner, isWords, spot);
    });
    if (!isInline) flush();
  }

  function markInside(node: Tree.Element, mark: Mark | null): Mark | null {
    const marked = node.tagName === 'table' && mark !== null ? readTableMarks(node, mark) : null;
    marked?.forEach((around, heading) => headings.set(heading, around));
    return marked === null ? mark : null;
  }

  const options = { sourceCodeLocationInfo: isLocated, scriptingEnabled: false };
  parse(html, options).childNodes.forEach((node) => {
    visit(node, null, false, NOWHERE);
  });
  flush();
  return { blocks, sayings, marks, structuredData };
}

const NOTHING_SAID: readonly Saying[] = [];

function sayingsOf(element: Tree.Element, mark: Mark | null, spot: Spot): readonly Saying[] {
  if (isHeadTitle(element))
    return [{ place: '<title>', text: textOf(element), mark: null, spot, ...positionOf(element) }];
  const said = element.attrs.filter(
    ({ name }) => SAID.has(name) || (name === 'content' && isSaidMeta(element)),
  );
  if (said.length === 0) return NOTHING_SAID;
  const position = positionOf(element);
  return said.map(({ name, value }) => ({
    place: placeOf(element, name),
    text: value,
    mark,
    spot,
    ...position,
  }));
}

function textOf({ childNodes }: Tree.Element): string {
  return childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}

function isStructuredData({ tagName, attrs }: Tree.Element): boolean {
  return (
    tagName === 'script' &&
    attrs.some(({ name, value }) => name === 'type' && value === 'application/ld+json')
  );
}

function isHeadTitle({ tagName, namespaceURI }: Tree.Element): boolean {
  return tagName === 'title' && namespaceURI.endsWith('xhtml');
}

function isSaidMeta(element: Tree.Element): boolean {
  const name = metaName(element);
  return element.tagName === 'meta' && name !== null && !MACHINE_META.test(name.toLowerCase());
}

function metaName({ attrs }: Tree.Element): string | null {
  return (
    attrs.find(({ name }) => name === 'name' || name === 'property' || name === 'itemprop')?.value ?? null
  );
}

function placeOf(element: Tree.Element, attribute: string): string {
  if (attribute === 'content') return `meta ${metaName(element) ?? ''}`;
  return `attribute ${attribute} of <${element.tagName}>`;
}

function isFootnoteNumber({ attrs }: Tree.Element): boolean {
  return attrs.some(({ name }) => name === 'data-footnote-ref');
}

function hasClass({ attrs }: Tree.Element, wanted: string): boolean {
  return attrs.some(({ name, value }) => name === 'class' && value.split(/\s+/).includes(wanted));
}

function positionOf({ sourceCodeLocation }: Tree.ChildNode): { line: number; column: number } {
  return { line: sourceCodeLocation?.startLine ?? 1, column: sourceCodeLocation?.startCol ?? 1 };
}
