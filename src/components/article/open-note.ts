import styles from './note-popover.css?url';

// A note is placed by its styles: none opens before they are there, or can't be had.
await new Promise((settle) => {
  const link = Object.assign(document.createElement('link'), { rel: 'stylesheet', href: styles });
  link.onload = link.onerror = settle;
  document.head.append(link);
});

const popover = document.getElementById('note-popover');
/** What a note is called that has no name of its own, as a term has. */
const noteName = popover?.ariaLabel ?? '';

/** The claim whose note a press has just closed: the click that follows is not to open it again. */
let pressed: Element | null = null;

document.addEventListener(
  'pointerdown',
  ({ target }) => {
    const isOpen = popover?.matches(':popover-open') === true;
    pressed = isOpen && target instanceof Element ? target.closest('.noted') : null;
  },
  true,
);

document.addEventListener('click', (event) => {
  const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[href^="#"]');
  if (!link || ctrlKey || metaKey || shiftKey || altKey || !popover) return;
  const note = document.getElementById(decodeURIComponent(link.hash.slice(1)));
  if (link === pressed) popover.hidePopover();
  else if (note?.matches('.note')) openNote(popover, link, note);
  else if (popover.contains(link)) popover.hidePopover();
  else return;
  event.preventDefault();
});

/** Shows a note beside the claim that leads to it; one that a note leads to takes that note's place. */
function openNote(popover: HTMLElement, link: HTMLAnchorElement, note: HTMLElement): void {
  if (!popover.contains(link)) {
    document.querySelector('.noted')?.classList.remove('noted');
    link.classList.add('noted');
    // Safari doesn't focus what is clicked, and focus goes back to where it was.
    link.focus({ preventScroll: true });
    // A click selects a claim whole, for copying; here it asks for the note.
    getSelection()?.removeAllRanges();
  }
  if (note.dataset.mark === undefined) delete popover.dataset.mark;
  else popover.dataset.mark = note.dataset.mark;
  popover.ariaLabel = note.querySelector('dfn')?.textContent ?? noteName;
  popover.replaceChildren(...note.cloneNode(true).childNodes);
  // Beside its claim nothing of a note is folded.
  for (const fold of popover.querySelectorAll('details, summary')) fold.replaceWith(...fold.childNodes);
  popover.togglePopover({ force: true, source: link });
  popover.focus({ preventScroll: true });
}
