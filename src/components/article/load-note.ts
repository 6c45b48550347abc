// What stands between claims and the program that shows their notes: small, because every article loads it.

async function load(): Promise<void> {
  await import('./open-note.ts');
  // From now on that program hears the clicks.
  document.removeEventListener('click', hold);
}

function linkAt({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest(':is(.claim, .term)[href^="#"]') : null;
}

/** Holds a click on a claim until its note can be shown; without a connection it leads to the article's end. */
function hold(event: MouseEvent): void {
  const link = linkAt(event);
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  event.preventDefault();
  void load()
    .catch(() => {
      document.removeEventListener('click', hold);
    })
    .then(() => {
      link.click();
    });
}

// Where there are no popovers the links lead to the notes at the article's end.
if (document.querySelector<HTMLElement>('.note-popover')?.togglePopover) {
  document.addEventListener('click', hold);
  for (const type of ['pointerover', 'focusin'])
    document.addEventListener(type, (event) => {
      if (linkAt(event)) void load().catch(() => undefined);
    });
}
