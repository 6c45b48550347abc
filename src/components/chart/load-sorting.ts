// What stands between tables and their order.

const near = new IntersectionObserver(
  (places) => {
    if (!places.some(({ isIntersecting }) => isIntersecting)) return;
    near.disconnect();
    void import('./sort-table.ts');
  },
  // Two windows away, so that nothing moves where a reader looks.
  { rootMargin: '200% 0px' },
);

for (const table of document.querySelectorAll('.data-table[data-sort]')) near.observe(table);
