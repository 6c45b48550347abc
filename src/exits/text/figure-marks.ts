import type { Element, ElementContent, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { figuresOf } from '../../figures/figures-of.ts';
import type { FoundFigure } from '../../figures/find.ts';
import { isUnreadable, readFigure } from '../../figures/read.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';
import type { Names } from '../../schemas/names.ts';

/** A printed figure of several parts, such as “65% closed, 35% open”, has one mark, no farther off than this. */
const REACH = 24;

const INLINE = /^(?:a|abbr|b|cite|code|data|del|em|i|ins|mark|q|s|small|span|strong|sub|sup|time|u)$/;
/** In a formula, an exponent, and the one that a rate of growth is added to or taken from. */
const CONSTANT =
  /(?<=\^)\d+|(?<=\^\()\d+(?= ÷)|(?<=\^\(\d+ ÷ )\d+|(?<=\()1(?= \+ [\d.–]+%)|(?<=\^\S+(?: ÷ \S+)? − )1(?= )/gu;
const SENTENCE_END = /[.!?](?:\s|$)|[。！？\n]/u;

/** What the figures of an element are, and the words for it. */
interface Marking {
  readonly words: string;
  readonly reach: number;
}

/**
 * Writes the words of its mark after each figure, as they stand in texts without markup. The page's own
 * words of a mark are replaced by those; a figure that only its frame marks on the page gets words of its own.
 */
export function markFigures(main: Element, language: Language, names: Names): void {
  const words = wordsIn(language).mark;
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
    if (node.type === 'text') return marking === null ? [node] : markText(node, marking).toReversed();
    if (node.type !== 'element') return [node];
    if (isWords(node)) {
      ahead = '';
      const computed = toString(node).includes(words.computed);
      return [wordsOfMark(computed ? `[${words.computed}]` : words.plain)];
    }
    if (node.properties.dataMark === 'name') return [node];
    const own = markingOf(node, marking);
    // What is to be copied stays whole.
    if (node.tagName === 'code') {
      return own === null || figuresOf(toString(node), names).length === 0
        ? [node]
        : [wordsOfMark(own.words), node];
    }
    if (own?.reach === 0) joinFormula(node);
    const isApart = own !== marking || !INLINE.test(node.tagName);
    if (isApart) ahead = null;
    walk(node, own);
    if (isApart) ahead = null;
    return [node];
  }

  function markText({ value }: Text, { words: mark, reach }: Marking): ElementContent[] {
    const nodes: ElementContent[] = [];
    const constants = [...value.matchAll(CONSTANT)];
    let cut = value.length;
    const figures = reach === 0 ? figuresInFormula(value, names) : figuresOf(value, names);
    for (const figure of figures.toReversed()) {
      const end = endOf(figure);
      const between: string | null = ahead === null ? null : value.slice(end, cut) + ahead;
      if (between !== null && isNear(between, reach)) continue;
      const isConstant = reach === 0 && constants.some(({ index }) => index === figure.start);
      const isOwnDate = mark === words.ownCount && isDate(figure);
      nodes.unshift(wordsOfMark(isConstant ? words.ownCount : isOwnDate ? words.ownDate : mark), {
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
        // In a formula, what stands before the result are the report's own figures.
        return { words: node.children.some(isWords) ? words.plain : `[${words.computed}]`, reach: 0 };
      case 'own':
        return { words: node.tagName === 'time' ? words.ownDate : words.ownCount, reach: REACH };
      default:
        return outer;
    }
  }

  walk(main, null);
}

/** What no line break comes into stands by itself in the page; what it is in a formula shows in the whole. */
function joinFormula(formula: Element): void {
  const joined: ElementContent[] = [];
  for (const child of formula.children.flatMap((node) =>
    hasClass(node, 'whole') ? node.children : [node],
  )) {
    const last = joined.at(-1);
    if (last?.type === 'text' && child.type === 'text') last.value += child.value;
    else joined.push(child);
  }
  formula.children = joined;
}

/** In prose “65% − 60%” would be a range, and the sign of a sum the end of a figure. */
const OPERATOR = / [+−×÷=] /u;

function figuresInFormula(formula: string, names: Names): FoundFigure[] {
  let offset = 0;
  return formula.split(OPERATOR).flatMap((operand) => {
    const from = offset;
    offset += operand.length + ' + '.length;
    return figuresOf(operand, names).map((figure) => ({
      ...figure,
      start: from + figure.start,
      end: from + figure.end,
    }));
  });
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
