import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isPeriod } from '../../figures/heading-period.ts';
import { findNames } from '../../figures/names.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { parseMeasure } from '../../schemas/measure.ts';
import { MARK_KINDS, type MarkKind } from './mark-counts.ts';
import { plainMarks, saysUnverified } from './mark-text.ts';

/** A `data-mark` and whether it is one: what it lacks is said in `fault`. */
export interface Mark {
  readonly kind: MarkKind;
  readonly fault: string | null;
  readonly saysUnverified: boolean;
}

/** These hold everything: a mark on them marks nothing. */
const TOO_WIDE = new Set(['html', 'head', 'body', 'main', 'article', 'header', 'footer', 'nav']);

/** The mark that an element stands under: its own, if it has one, or its parent's. */
export function readMark(element: Tree.Element, parent: Mark | null, names: readonly string[]): Mark | null {
  const kind = element.attrs.find(({ name }) => name === 'data-mark')?.value;
  if (kind === undefined) return parent;
  const own = { saysUnverified: parent?.saysUnverified === true || saysUnverified(textOf(element)) };
  const fault = faultOf(kind, element, own.saysUnverified, names);
  // Within a good mark, a bad one takes nothing away.
  if (fault !== null && parent?.fault === null) return parent;
  return { kind: isMarkKind(kind) ? kind : 'unverified', fault, ...own };
}

/**
 * Where the cells of a table have marks of their own, a mark around the table doesn’t speak for the others: only for
 * headings that are years, quarters or days, which name the cells below them or beside them, and for labels, which
 * are times or units by their words.
 */
export function readTableMarks(table: Tree.Element, around: Mark): ReadonlyMap<Tree.Element, Mark> | null {
  const inside = elementsIn(table);
  if (!inside.some(({ attrs }) => attrs.some(({ name }) => name === 'data-mark'))) return null;
  const labels = inside.filter(
    (element) => (element.tagName === 'th' && isTime(labelOf(element))) || isLabel(element),
  );
  return new Map(labels.map((heading) => [heading, around]));
}

/** What an element says but for plain marks: a text that leaves the site writes them behind labels, too. */
function labelOf(element: Tree.Element): string {
  const text = textOf(element);
  return plainMarks(text)
    .reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text)
    .trim();
}

function isLabel(element: Tree.Element): boolean {
  const text = labelOf(element);
  const isNamed = element.attrs.some(({ name }) => name === 'data-label');
  return isNamed && (isPeriod(text) || parseMeasure(text) !== null);
}

function elementsIn({ childNodes }: Tree.Element): Tree.Element[] {
  return childNodes.flatMap((node) => ('tagName' in node ? [node, ...elementsIn(node)] : []));
}

function isTime(text: string): boolean {
  const quantity = readFigure(text);
  return !isUnreadable(quantity) && quantity.parts.every(({ unit }) => unit === 'date');
}

function faultOf(
  kind: string,
  element: Tree.Element,
  saysSo: boolean,
  names: readonly string[],
): string | null {
  if (!isMarkKind(kind)) return `data-mark="${kind}" is no kind of mark`;
  if (TOO_WIDE.has(element.tagName)) return `a mark on <${element.tagName}> stands at no figure`;
  if (kind === 'unverified' || kind === 'computed') {
    return saysSo ? null : `the element marked "${kind}" doesn’t say "unverified" in its own text`;
  }
  return kind === 'name' ? faultOfName(textOf(element), names) : null;
}

function faultOfName(text: string, names: readonly string[]): string | null {
  return isListedName(text, names) ? null : `"${text.trim()}" is marked as a name but isn’t listed`;
}

function isMarkKind(kind: string): kind is MarkKind {
  return MARK_KINDS.some((known) => known === kind);
}

function isListedName(text: string, names: readonly string[]): boolean {
  const trimmed = text.trim();
  const [found] = findNames(trimmed, names);
  return found?.start === 0 && found.end === trimmed.length;
}

/** The text of an element and of the attributes that stand in for text. */
function textOf(node: Tree.ChildNode): string {
  if (node.nodeName === '#text') return (node as Tree.TextNode).value;
  if (!('tagName' in node) || ['script', 'style', 'template'].includes(node.tagName)) return '';
  const instead = node.attrs
    .filter(({ name }) => name === 'alt' || name === 'aria-label')
    .map(({ value }) => value);
  return [...node.childNodes.map(textOf), ...instead].join('');
}
