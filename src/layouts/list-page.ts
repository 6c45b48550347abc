// What every page does in a browser. Lists do no more: they hold the most words.
import '../components/claim/copy-with-mark.ts';
import '../components/frame/keep-place.ts';

// Nothing else is sent for a reader who hasn't begun to read.
for (const type of ['scroll', 'pointermove', 'pointerdown', 'keydown'])
  addEventListener(type, () => void import('./reading.ts'), { once: true, passive: true });
