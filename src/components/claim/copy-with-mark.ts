/**
 * What is copied takes its marks along: a figure that is copied by itself has its words put behind it, and the words
 * out of sight on the page are in sight wherever they are pasted.
 */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  const text = String(selection);
  if (!selection || text === '' || selection.rangeCount !== 1 || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const words = wordsAt(range.endContainer);
  const missing = words === null || text.trimEnd().endsWith(words) ? '' : ` ${words}`;
  const markup = document.createElement('div');
  markup.append(range.cloneContents(), missing);
  const marks = markup.querySelectorAll('.mark');
  if (missing === '' && marks.length === 0) return;
  for (const mark of marks) mark.replaceWith(mark.textContent);
  for (const link of markup.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.setAttribute('href', link.href);
  event.clipboardData.setData('text/plain', missing === '' ? text : text.trimEnd() + missing);
  event.clipboardData.setData('text/html', markup.innerHTML);
  event.preventDefault();
});

/** The words of the mark of what a selection ends in; null where it ends in nothing that is marked. */
function wordsAt(end: Node): string | null {
  const element = end instanceof Element ? end : end.parentElement;
  // What is drawn has a sign at each figure, and the words in the table beside it.
  const marked = element?.closest('.claim, .computed') ?? element?.closest('svg')?.closest('figure');
  return marked?.querySelector('.mark')?.textContent.trim() ?? null;
}
