import type { Element, ElementContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { figuresOf } from '../../figures/figures-of.ts';
import type { FoundFigure } from '../../figures/find.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import type { Words } from '../../languages/en/words.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import type { Names } from '../../schemas/names.ts';

/** A printed figure of several parts, such as “65% closed, 35% open”, has one mark, no farther off than this. */
const REACH = 24;

const INLINE = /^(?:a|abbr|b|cite|code|data|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;
const SENTENCE_END = /[.!?](?:\s|$)|[。！？\n]/u;

/** The words for the figures of an element, and how far off one mark may be from what it marks. */
interface Marking {
  readonly words: string;
  readonly reach: number;
}

/** What says that we computed it has its mark at its end, and the figures of its formula are elements. */
const FORMULA: Marking = { words: '', reach: 0 };

/**
 * Writes the words of its mark after each figure, as they stand in texts without markup. The page's own
 * words of a mark are replaced by those; a figure that only its frame marks on the page gets words of its own.
 */
export function markFigures(main: Element, language: Language, names: Names): void {
  const words = wordsIn(language).mark;
  /** A text of the page's own may have the words of its marks in it. */
  const inWords = [words.plain, `[${words.computed}]`, words.ownCount, words.ownDate];
  /** The text from where the walk is to the next mark of the same element; null when there is none. */
  let ahead: string | null = null;

  // From the end to the beginning, so that what stands ahead of each figure is known.
  function walk(parent: Element, marking: Marking | null): void {
    parent.children = parent.children
      .toReversed()
      .flatMap((child) => visit(child, marking))
      .toReversed();
  }

  function visit(node: ElementContent, marking: Marking | null): ElementContent[] {
    if (node.type === 'text')
      return marking === null || marking === FORMULA ? [node] : markText(node, marking).toReversed();
    if (node.type !== 'element') return [node];
    if (isWords(node)) {
      ahead = '';
      const computed = toString(node).includes(words.computed);
      return [wordsOfMark(computed ? `[${words.computed}]` : words.plain)];
    }
    // A footnote's number in its brackets counts nothing, and leads there.
    if (node.properties.dataMark === 'name' || 'dataFootnoteRef' in node.properties) return [node];
    if (marking === FORMULA) return markOperand(node, words);
    const own = markingOf(node, marking);
    // What is to be copied stays whole.
    if (node.tagName === 'code') {
      const isFigure = own !== null && figuresOf(toString(node), names).length > 0;
      const isMarked = ahead !== null && isNear(ahead, own?.reach ?? REACH);
      if (ahead !== null) ahead = toString(node) + ahead;
      if (!isFigure || isMarked) return [node];
      ahead = '';
      return [wordsOfMark(own.words), node];
    }
    const isApart = own !== marking || !INLINE.test(node.tagName);
    if (isApart) ahead = null;
    walk(node, own);
    if (isApart) ahead = null;
    return [node];
  }

  function markText({ value }: Text, { words: mark, reach }: Marking): ElementContent[] {
    const nodes: ElementContent[] = [];
    let cut = value.length;
    for (const figure of figuresOf(value, names).toReversed()) {
      const end = endOf(figure);
      const between: string | null = ahead === null ? null : value.slice(end, cut) + ahead;
      if (between !== null && isNear(between, reach)) continue;
      if (inWords.some((text) => value.startsWith(text, end + 1))) continue;
      nodes.unshift(wordsOfMark(mark === words.ownCount && isDate(figure) ? words.ownDate : mark), {
        type: 'text',
        value: value.slice(end, cut),
      });
      ahead = '';
      cut = end;
    }
    if (ahead !== null) ahead = value.slice(0, cut) + ahead;
    return [{ type: 'text', value: value.slice(0, cut) }, ...nodes];
  }

  function markingOf(node: Element, outer: Marking | null): Marking | null {
    switch (node.properties.dataMark) {
      case 'unverified':
        return { words: words.plain, reach: REACH };
      case 'computed':
        return node.children.some(isWords) ? FORMULA : { words: `[${words.computed}]`, reach: 0 };
      case 'own':
        return { words: node.tagName === 'time' ? words.ownDate : words.ownCount, reach: REACH };
      default:
        return outer?.reach === 0 && node.children.some(isWords) ? FORMULA : outer;
    }
  }

  walk(main, null);
}

/** What a formula is made of, from its end: it names the claim of a figure, and says which numbers are our own. */
function markOperand(node: Element, words: Words['mark']): ElementContent[] {
  if (node.properties.dataMark === 'own') return [wordsOfMark(words.ownCount), node];
  return node.properties.dataClaim === undefined ? [node] : [wordsOfMark(words.plain), node];
}

/** Whether a mark behind a text is still the mark of what stands before it. The space before a mark counts too. */
function isNear(between: string, reach: number): boolean {
  return (between.trim() === '' || between.length < reach) && !SENTENCE_END.test(between);
}

/** Where a figure ends; the sign of a sum or of a product isn’t part of it. */
function endOf({ start, text }: FoundFigure): number {
  return start + text.replace(/\s+[+×]$/, '').length;
}

function isDate({ text }: FoundFigure): boolean {
  const quantity = readFigure(text);
  return !isUnreadable(quantity) && quantity.parts[0].unit === 'date';
}

function wordsOfMark(words: string): Text {
  return { type: 'text', value: ` ${words}` };
}

function isWords(node: ElementContent): boolean {
  return hasClass(node, 'mark');
}

function hasClass(node: ElementContent, name: string): node is Element {
  const className = node.type === 'element' ? node.properties.className : undefined;
  return Array.isArray(className) && className.includes(name);
}
