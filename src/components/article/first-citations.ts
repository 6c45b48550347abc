import { citedIn } from '../../content/articles/outline.ts';
import { parseText } from '../../content/markdown/parse-text.ts';

/**
 * For each text that stands around an article's prose, in their order: the claims that it is the first to cite and that
 * the prose doesn't, so that their notes lead back there.
 */
export function firstCitations(
  texts: readonly string[],
  inProse: readonly string[],
): readonly ReadonlySet<string>[] {
  const met = new Set(inProse);
  return texts.map((text) => {
    const first = citedIn(parseText(text).root).filter((claim) => !met.has(claim));
    for (const claim of first) met.add(claim);
    return new Set(first);
  });
}
