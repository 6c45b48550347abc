import type { Timeline } from '../../claims/timeline.ts';
import { type Language, wordsIn } from '../../languages/languages.ts';

/** How to read a timeline, a sentence for each thing that is drawn in it. */
export function timelineKeys({ calendar, afterPublication }: Timeline, language: Language): string[] {
  const words = wordsIn(language).timeline;
  return [
    ...(calendar.some(({ from }) => from === null) ? [words.openStart] : []),
    ...(calendar.some(({ from }) => from !== null) ? [words.counted] : []),
    ...(afterPublication.length > 0 ? [words.undated] : []),
  ];
}
