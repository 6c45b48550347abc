const WORDS = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
// What no line starts with, and what none ends with.
const CLOSING = /^(?:[\s，。、：；？！）」』》〉】,.:;?!)\]’”%]+|[的了嗎呢吧]$)/u;
const OPENING = /[（「『《〈【([‘“$]$/u;
const LATIN_WORD = /[^\s\u2e80-\u9fff\uff00-\uff60]$/u;

// Marks, with a Chinese figure before them, and words of this site’s subject that the segmenter takes for two.
const WHOLE = /((?:\p{N}[\p{N}.,–~-]*\s?\p{Script=Han}{1,4}\u00a0)?\[[^\]]*\]|外洩|所說|對得上|占比|市占率)/u;

/** The words of a text, in Chinese too, each with the space and the stops behind it: a line may end after any of them. */
export function splitWords(text: string): string[] {
  return segmentsOf(text).reduce<string[]>((words, segment) => {
    const last = words.at(-1);
    const joins =
      last !== undefined &&
      (CLOSING.test(segment) || OPENING.test(last) || last.endsWith('\u00a0') || isInside(last, segment));
    return joins ? [...words.slice(0, -1), last + segment] : [...words, segment];
  }, []);
}

function segmentsOf(text: string): string[] {
  const parts = text.split(WHOLE).filter((part) => part !== '');
  return parts.flatMap((part) =>
    WHOLE.test(part) ? [part] : Array.from(WORDS.segment(part), ({ segment }) => segment),
  );
}

// don’t, closed-source, source/code
function isInside(before: string, after: string): boolean {
  return LATIN_WORD.test(before) && LATIN_WORD.test(after);
}
