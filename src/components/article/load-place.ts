// The contents show which part is being read once a reader has begun to read.
if (document.querySelector('.contents'))
  addEventListener('scroll', () => void import('./show-place.ts'), { once: true, passive: true });
