import type { Target } from '../facts.ts';
import { findOnPage, proseTexts } from './find-on-page.ts';

const OUTLINE = 'astro-dev-toolbar-highlight';
const MARGIN = 4;

/** Scrolls to a target and outlines it, in place of what was outlined before. */
export function highlight(canvas: ShadowRoot, target: Target): void {
  clearHighlight(canvas);
  const range = findOnPage(target);
  if (range === null) return;
  unfold(range);
  scrollTo(range);
  // What was unfolded, and what is loaded on the way, moves the page.
  requestAnimationFrame(() => {
    clearHighlight(canvas);
    canvas.append(...rectanglesOf(range).map(outlineOf));
  });
}

/** Takes away what was outlined. */
export function clearHighlight(canvas: ShadowRoot): void {
  canvas.querySelectorAll(OUTLINE).forEach((outline) => {
    outline.remove();
  });
}

function unfold({ startContainer }: Range): void {
  const parent = startContainer instanceof Element ? startContainer : startContainer.parentElement;
  const folded = parent?.closest('details');
  if (folded) folded.open = true;
}

function scrollTo(range: Range): void {
  const { top, height } = range.getBoundingClientRect();
  window.scrollTo({ top: window.scrollY + top + height / 2 - window.innerHeight / 2, behavior: 'instant' });
}

/** A block is one rectangle, what stands in a line has one a line. Unseen words of a mark have none. */
function rectanglesOf(range: Range): DOMRect[] {
  const only = range.startContainer.childNodes[range.startOffset];
  if (!(only instanceof HTMLElement)) return [...range.getClientRects()];
  if (getComputedStyle(only).display !== 'inline') return [only.getBoundingClientRect()];
  return proseTexts(only).flatMap((text) => {
    const line = document.createRange();
    line.selectNodeContents(text);
    return [...line.getClientRects()];
  });
}

function outlineOf({ top, left, width, height }: DOMRect): HTMLElement {
  const outline = document.createElement(OUTLINE);
  outline.highlightStyle = 'yellow';
  Object.assign(outline.style, {
    top: `${String(top + window.scrollY - MARGIN)}px`,
    left: `${String(left + window.scrollX - MARGIN)}px`,
    width: `${String(width + 2 * MARGIN)}px`,
    height: `${String(height + 2 * MARGIN)}px`,
    background: 'none',
    borderWidth: '2px',
    // Above the page, below the toolbar's window.
    zIndex: '999999',
    pointerEvents: 'none',
  });
  return outline;
}
