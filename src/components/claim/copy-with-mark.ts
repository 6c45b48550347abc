/**
 * What is copied or dragged out of the page takes its marks along: a figure by itself has its words put behind it, and
 * the words out of sight on the page are in sight wherever they are put.
 */
document.addEventListener('copy', (event) => {
  if (event.clipboardData && carryMarks(event.clipboardData)) event.preventDefault();
});

document.addEventListener('dragstart', ({ target, dataTransfer }) => {
  // A link or a picture that is dragged by itself is an address, and no text.
  if (dataTransfer && target instanceof Node && getSelection()?.containsNode(target, true))
    carryMarks(dataTransfer);
});

/** Puts the selected text with its marks into what is carried; false where it has none, and goes as it is. */
function carryMarks(carried: DataTransfer): boolean {
  const selection = getSelection();
  if (!selection || String(selection) === '') return false;
  const ranges = Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
  const stretches = ranges.map((range) =>
    readRange(range, ranges.length === 1 ? String(selection) : range.toString()),
  );
  if (stretches.every(({ isMarked }) => !isMarked)) return false;
  carried.setData('text/plain', stretches.map(({ text }) => text).join('\n'));
  carried.setData('text/html', stretches.map(({ html }) => html).join('<br>'));
  return true;
}

/** A stretch of the selection as it leaves the page. */
function readRange(range: Range, selected: string): { text: string; html: string; isMarked: boolean } {
  const words = wordsAt(range.endContainer);
  const missing = words === null || selected.trimEnd().endsWith(words) ? '' : ` ${words}`;
  const markup = document.createElement('div');
  markup.append(range.cloneContents(), missing);
  const marks = markup.querySelectorAll('.mark');
  const isMarked = missing !== '' || marks.length > 0;
  for (const mark of marks) mark.replaceWith(mark.textContent);
  for (const link of markup.querySelectorAll<HTMLAnchorElement>('a[href]'))
    link.setAttribute('href', link.href);
  const text = missing === '' ? selected : selected.trimEnd() + missing;
  return { text, html: markup.innerHTML, isMarked };
}

/** The words of the mark of what a selection ends in; null where it ends in nothing that is marked. */
function wordsAt(end: Node): string | null {
  const element = end instanceof Element ? end : end.parentElement;
  // What is drawn has a sign at each figure, and the words in the table beside it.
  const marked = element?.closest('.claim, .computed') ?? element?.closest('svg')?.closest('figure');
  return marked?.querySelector('.mark')?.textContent.trim() ?? null;
}
