import type { Stretch } from '../../document/split-changes.ts';
import { firstFrom } from '../../figures/first-from.ts';
import { findFigures } from '../../figures/find.ts';
import { wordsOf } from '../slug.ts';

/** Words that say nothing of what a figure is about. */
const STOP_WORDS = new Set(
  (
    'a about above across after against all also an and any are as at be been before being below between both but by can ' +
    'could did do does each for from had has have he her his how if in into is it its just may might more most much near ' +
    'no nor not of off on only or other our out over own per put puts said say says she should since so some such than ' +
    'that the their them then there these they this those through to too under until up upon us very was we were what ' +
    'when where which while who whom whose will with within would you your approximately roughly around nearly'
  ).split(' '),
);

/** True of a word that says what a text is about. */
export function isContentWord(word: string): boolean {
  return !STOP_WORDS.has(word);
}

/** The words of a text that say what it is about, as ids spell them, without figures. */
export interface ContentWords {
  /** The last few of a stretch in their order; of a Chinese stretch, those of its last clause that has any. */
  lastOf: (stretch: Stretch, most: number) => string[];
  /** The first few of a stretch; of a Chinese stretch, those of its first clause. */
  firstOf: (stretch: Stretch, most: number) => string[];
}

interface Token extends Stretch {
  readonly words: readonly string[];
  /** How many marks that end a Chinese clause stand before it. */
  readonly clause: number;
}

const HAN = /\p{Script=Han}/u;
const CLAUSE = /[，、；：「」（）()]/u;
const TOKEN = new RegExp(`${CLAUSE.source}|[\\p{L}\\p{M}\\p{N}'’]+`, 'gu');

/**
 * Reads the words of a whole text at once, so that each of its figures finds those around it without reading
 * them again: a page without line breaks holds hundreds of thousands of figures.
 * @param figures of the text, in its order
 */
export function readContentWords(text: string, figures: readonly Stretch[]): ContentWords {
  const tokens = readTokens(text, figures);
  return {
    lastOf: ({ start, end }, most) => {
      const isHan = HAN.test(text.slice(start, end));
      let words: string[] = [];
      let clause: number | null = null;
      for (let at = firstFrom(tokens, end) - 1; words.length < most; at -= 1) {
        const token = tokens[at];
        if (!token || token.start < start || (isHan && clause !== null && token.clause !== clause)) break;
        clause = token.clause;
        words = [...token.words, ...words];
      }
      return words.slice(-most);
    },
    firstOf: ({ start, end }, most) => {
      const said = text.slice(start, end);
      const clause = HAN.test(said) ? said.search(CLAUSE) : -1;
      const stop = clause < 0 ? end : start + clause;
      const words: string[] = [];
      for (let at = firstFrom(tokens, start); words.length < most; at += 1) {
        const token = tokens[at];
        if (!token || token.end > stop) break;
        words.push(...token.words);
      }
      return words.slice(0, most);
    },
  };
}

function readTokens(text: string, figures: readonly Stretch[]): Token[] {
  const tokens: Token[] = [];
  const known = new Map<string, readonly string[]>();
  let clause = 0;
  for (const { index, 0: printed } of withBlanks(text, figures).matchAll(TOKEN)) {
    if (CLAUSE.test(printed)) clause += 1;
    const words = known.get(printed) ?? wordsOf(printed).filter(isSaid);
    known.set(printed, words);
    if (words.length > 0) tokens.push({ start: index, end: index + printed.length, words, clause });
  }
  return tokens;
}

/** True of a word that may stand in an id, which holds no figure: a name's "eleven" is one by itself. */
function isSaid(word: string): boolean {
  return isContentWord(word) && findFigures(word).length === 0;
}

function withBlanks(text: string, figures: readonly Stretch[]): string {
  const rest: string[] = [];
  let at = 0;
  for (const { start, end } of figures) {
    if (start < at) continue;
    rest.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return rest.join('') + text.slice(at);
}
