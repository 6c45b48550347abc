import type { Stretch } from '../../document/split-changes.ts';

/** A sentence of the document around a figure: its stretches before and behind it. */
export interface Sentence {
  readonly before: Stretch;
  readonly after: Stretch;
}

const REACH = 400;
const STOP = /[.!?]\s|[。！？|]|\n\s*\n/gu;

/** The sentence around a figure of the document, as far as it tells of the figure. */
export function sentenceAround(text: string, { start, end }: Stretch): Sentence {
  const first = Math.max(0, start - REACH);
  const stops = Array.from(
    text.slice(first, start).matchAll(STOP),
    ({ index, 0: stop }) => index + stop.length,
  );
  const stop = text.slice(end, end + REACH).search(STOP);
  return {
    before: { start: first + (stops.at(-1) ?? 0), end: start },
    after: { start: end, end: stop < 0 ? Math.min(text.length, end + REACH) : end + stop },
  };
}
