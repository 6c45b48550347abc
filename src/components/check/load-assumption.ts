// What stands between the sliders and the evaluator: small, because every page with a check loads it.

// An assumption is its reader's: whoever frames a check on another page makes none for them.
const asked = new URLSearchParams(window.parent === window ? location.search : '');

for (const place of document.querySelectorAll<HTMLDetailsElement>('.assumption')) {
  place.hidden = false;
  const kept = asked.get(place.dataset.checkId ?? '');
  const load = async (): Promise<void> => {
    const { assume, bringSliders } = await import('./assume.ts');
    if (await bringSliders(place)) assume(place, kept);
  };
  place.open = kept !== null;
  if (kept !== null) void load();
  else for (const type of ['pointerdown', 'focusin']) place.addEventListener(type, () => void load());
}
