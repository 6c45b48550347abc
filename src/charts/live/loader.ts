// What stands between a drawing and Chart.js: small, because every page with a chart loads it.

const WAKING = ['pointerenter', 'focus', 'click', 'keydown'];

for (const drawing of document.querySelectorAll<HTMLElement>('[data-live]')) wait(drawing);

function wait(drawing: HTMLElement): void {
  let latest: Event | undefined;
  drawing.tabIndex = 0;
  drawing.role = 'application';
  drawing.setAttribute('aria-labelledby', drawing.querySelector('title')?.id ?? '');
  for (const type of WAKING)
    drawing.addEventListener(type, (event) => {
      if (!latest) void wake(drawing, () => latest ?? event);
      latest = event;
    });
}

async function wake(drawing: HTMLElement, latest: () => Event): Promise<void> {
  try {
    await (await import('./hydrate.ts')).hydrate(drawing, latest);
  } catch {
    // The SVG stays, which says the same; it just has no marks to walk.
    drawing.removeAttribute('tabindex');
    drawing.removeAttribute('role');
  }
}
