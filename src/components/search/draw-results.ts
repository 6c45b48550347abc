import type { ExcerptPiece } from './excerpt.ts';
import type { Finding, Result } from './result-list.ts';

/** Results as list items. Texts are set as texts: nothing from the index is read as markup. */
export function drawResults(results: readonly Result[]): HTMLElement[] {
  return results.map((result) => {
    const parts = result.parts.map((part) => drawFinding(part, 'search-part'));
    const item = drawFinding(result, 'search-result');
    if (parts.length === 0) return item;
    // The excerpts of its parts say it all again, and say where.
    item.querySelector('p')?.remove();
    item.append(make('ul', 'search-parts', parts));
    return item;
  });
}

function drawFinding({ url, title, excerpt }: Finding, className: string): HTMLElement {
  const link = make('a', 'search-link', [title]);
  link.setAttribute('href', url);
  const item = make('li', className, [link, make('p', 'search-excerpt', excerpt.map(drawPiece))]);
  if (item.textContent.includes('[')) item.dataset.mark = 'unverified';
  return item;
}

function drawPiece({ text, found }: ExcerptPiece): Node | string {
  return found ? make('mark', '', [text]) : text;
}

function make(tagName: string, className: string, children: readonly (Node | string)[]): HTMLElement {
  const element = document.createElement(tagName);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}
