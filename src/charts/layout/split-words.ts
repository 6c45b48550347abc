const WORDS = new Intl.Segmenter('zh-Hant', { granularity: 'word' });
// What no line starts with, and what none ends with.
const CLOSING = /^(?:[\s，。、：；？！）」』》〉】〕,.:;?!)\]’”%]+|[的了嗎呢吧上下中裡內]$)/u;
const OPENING = /[（「『《〈【〔([‘“$]$/u;
const LATIN_WORD = /[^\s\u2e80-\u9fff\uff00-\uff60]$/u;

// Marks, with a Chinese figure before them.
const WHOLE = /((?:\p{N}[\p{N}.,–~-]*\s?\p{Script=Han}{1,4}\u00a0)?\[[^\]]*\])/u;

// The segmenter takes a word that it doesn't know for single characters: 外|洩, 市|占|率.
const LONE = /^\p{Script=Han}$/u;
const PARTICLE = /^[的了嗎呢吧上下中裡內與和及或在是把被讓從到由也又就都而這那]$/u;
const UNKNOWN_WORD = /^\p{Script=Han}{1,3}$/u;

/** The words of a text, in Chinese too, each with the space and the stops behind it: a line may end after any of them. */
export function splitWords(text: string): string[] {
  return joinLone(segmentsOf(text)).reduce<string[]>((words, segment) => {
    const last = words.at(-1);
    const joins =
      last !== undefined &&
      (CLOSING.test(segment) || OPENING.test(last) || last.endsWith('\u00a0') || isInside(last, segment));
    return joins ? [...words.slice(0, -1), last + segment] : [...words, segment];
  }, []);
}

/** Puts characters that stand alone side by side together, up to four of them: they are a word. */
function joinLone(segments: readonly string[]): string[] {
  const joined: string[] = [];
  let isWord = false;
  for (const segment of segments) {
    const isLone = LONE.test(segment) && !PARTICLE.test(segment);
    if (isLone && isWord && UNKNOWN_WORD.test(joined.at(-1) ?? ''))
      joined.push(`${joined.pop() ?? ''}${segment}`);
    else joined.push(segment);
    isWord = isLone;
  }
  return joined;
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
