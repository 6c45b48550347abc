// What stands between tables and their order: small, because every page loads it.

const near = new IntersectionObserver(
  (places) => {
    if (!places.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./sort-table.ts');
  },
  // Two windows away, so that nothing moves where a reader looks.
  { rootMargin: '200% 0px' },
);

function watch(): void {
  for (const table of document.querySelectorAll('.data-table[data-sort]')) near.observe(table);
}

// Nothing is sent for a reader who hasn't begun to read.
for (const type of ['scroll', 'pointermove', 'pointerdown', 'keydown'])
  addEventListener(type, watch, { once: true, passive: true });
