import type { Target } from '../facts.ts';

/** Where an article's own text stands, and what in it was written by components. */
const PROSE = '.article .head, .article .prose, .article .revisions';
const NOT_PROSE = '.mark, .check, figure.chart, script, style, [data-page-only]';
const BLOCK = 'p, li, h1, h2, h3, h4, td, th, dd, dt, blockquote, section, div';

/** Where a target shows on the page, or null. */
export function findOnPage({ selector, text, before, after }: Target): Range | null {
  const found = selector === null ? rangesOf(text) : elementRanges(selector);
  const fitting = text === '' ? found : found.toSorted((a, b) => fit(b) - fit(a));
  return fitting[0] ?? null;

  /** How much of the text around it is what stands around the target. */
  function fit(range: Range): number {
    const around = aroundOf(range);
    return commonStart(flip(around.before), flip(plain(before))) + commonStart(around.after, plain(after));
  }
}

function elementRanges(selector: string): Range[] {
  return [...document.querySelectorAll(selector)].map((element) => {
    const range = document.createRange();
    range.selectNode(element);
    return range;
  });
}

function rangesOf(text: string): Range[] {
  const wanted = plain(text).toLowerCase();
  return proseTexts(document).flatMap((node) => {
    const shown = plain(node.data).toLowerCase();
    const ranges: Range[] = [];
    for (let at = shown.indexOf(wanted); at !== -1; at = shown.indexOf(wanted, at + 1)) {
      const range = document.createRange();
      range.setStart(node, at);
      range.setEnd(node, at + wanted.length);
      ranges.push(range);
    }
    return ranges;
  });
}

/** The texts of an article's prose, or of one element, without what components add. */
export function proseTexts(root: Document | Element): Text[] {
  const roots = root instanceof Document ? [...root.querySelectorAll(PROSE)] : [root];
  return roots.flatMap((each) => {
    const walker = document.createTreeWalker(each, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    return texts.filter(({ parentElement }) => parentElement?.closest(NOT_PROSE) === null);
  });
}

/** The text of the range's block before and behind it. */
function aroundOf(range: Range): { before: string; after: string } {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const block = element?.closest(BLOCK);
  const sides = { before: '', after: '' };
  if (!block) return sides;
  for (const node of proseTexts(block)) {
    const start = range.comparePoint(node, 0);
    const end = range.comparePoint(node, node.data.length);
    if (start < 0) sides.before += end < 0 ? node.data : node.data.slice(0, range.startOffset);
    if (end > 0) sides.after += start > 0 ? node.data : node.data.slice(range.endOffset);
  }
  return { before: plain(sides.before), after: plain(sides.after) };
}

/** Text with one kind of space and quotation mark, of the same length. */
function plain(text: string): string {
  return text.replaceAll(/\s/gu, ' ').replaceAll(/[‘’]/gu, "'").replaceAll(/[“”]/gu, '"');
}

function flip(text: string): string {
  return [...text].reverse().join('');
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a[length] === b[length]) length += 1;
  return length;
}
