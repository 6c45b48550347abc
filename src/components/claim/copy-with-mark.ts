/** A figure that is copied without what stands behind it takes its mark along. */
document.addEventListener('copy', (event) => {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !event.clipboardData) return;
  const range = selection.getRangeAt(0);
  const words = wordsAt(range.endContainer);
  const text = String(selection);
  if (words === null || text.trimEnd().endsWith(words)) return;
  const markup = document.createElement('div');
  markup.append(range.cloneContents(), ` ${words}`);
  event.clipboardData.setData('text/plain', `${text.trimEnd()} ${words}`);
  event.clipboardData.setData('text/html', markup.innerHTML);
  event.preventDefault();
});

/** The words of the mark of the figure that a selection ends in; null where it ends in none. */
function wordsAt(end: Node): string | null {
  const element = end instanceof Element ? end : end.parentElement;
  const figure = element?.closest<HTMLElement>('data, [data-copied-with]');
  return figure?.dataset.copiedWith ?? figure?.nextElementSibling?.textContent.trim() ?? null;
}
