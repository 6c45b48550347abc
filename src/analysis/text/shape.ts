import type { Mention, MentionKind } from './mention.ts';
import type { PlacedText } from '../../document/placed-text.ts';

/** A sentence with a sign for each of its figures, so that patterns can read it. */
export interface Sentence {
  readonly text: PlacedText;
  readonly start: number;
  readonly end: number;
  /** The sentence in lower case, each figure as one sign of its kind. */
  readonly shape: string;
  readonly mentions: readonly Mention[];
}

const FIRST = 0xe000;
const KINDS: readonly MentionKind[] = ['N', 'P', 'Q', 'T', 'D', 'U'];
const signOf = (kind: MentionKind): string => String.fromCharCode(FIRST + KINDS.indexOf(kind));
const AMOUNTS = 'NPQT';
const isSign = (character: string): boolean => character >= '\ue000' && character <= '\ue005';

/** The shape of a stretch of text with its figures. */
export function shapeOf(text: PlacedText, start: number, end: number, all: readonly Mention[]): Sentence {
  const mentions = all.filter((each) => each.start >= start && each.end <= end);
  let shape = '';
  let at = start;
  for (const { start: from, end: to, kind } of mentions) {
    shape += text.text.slice(at, from) + signOf(kind);
    at = to;
  }
  shape = (shape + text.text.slice(at, end)).toLowerCase().replace(/\s/gu, ' ');
  return { text, start, end, shape, mentions };
}

/**
 * A pattern over shapes. `{after:N}` is a figure of a kind, `{a:NP}` of either; `…` is a stretch without
 * other amounts, `……` a stretch with any, both within a clause.
 */
export function shapePattern(source: string, flags = 'dgu'): RegExp {
  const spelled = source
    .replaceAll(
      /\{(\w+):([NPQTDU]+)\}/gu,
      (_, name: string, kinds: string) => `(?<${name}>[${signsOf(kinds)}])`,
    )
    .replaceAll(/\{([NPQTDU]+)\}/gu, (_, kinds: string) => `[${signsOf(kinds)}]`)
    .replaceAll('……', `[^;；。]{0,90}?`)
    .replaceAll('…', `[^;；。${signsOf(AMOUNTS)}]{0,60}?`);
  return new RegExp(spelled, flags);
}

function signsOf(kinds: string): string {
  return [...kinds].map((kind) => signOf(kind as MentionKind)).join('');
}

/** Where a pattern matches in a sentence: its figures by their names, and its words by where they stand. */
export interface ShapeMatch {
  readonly figures: Readonly<Record<string, Mention>>;
  readonly words: Readonly<Record<string, string>>;
  readonly index: number;
  readonly end: number;
}

/** All matches of a pattern in a sentence. */
export function matchShape(pattern: RegExp, { shape, mentions }: Sentence): ShapeMatch[] {
  const matches: ShapeMatch[] = [];
  let ordinals: readonly number[] | null = null;
  pattern.lastIndex = 0;
  // Not `matchAll`, which makes a copy of the pattern for each sentence.
  for (let match = pattern.exec(shape); match !== null; match = pattern.exec(shape)) {
    if (match[0] === '') pattern.lastIndex += 1;
    ordinals ??= ordinalsIn(shape);
    const figures: Record<string, Mention> = {};
    const words: Record<string, string> = {};
    for (const [name, at] of Object.entries(match.indices?.groups ?? {})) {
      if ((at as unknown) === undefined) continue;
      const [from, to] = at;
      const ordinal = to - from === 1 && isSign(shape.charAt(from)) ? (ordinals[from] ?? -1) : -1;
      const mention = mentions[ordinal];
      if (mention) figures[name] = mention;
      else words[name] = shape.slice(from, to);
    }
    matches.push({ figures, words, index: match.index, end: match.index + match[0].length });
  }
  return matches;
}

function ordinalsIn(shape: string): number[] {
  let count = 0;
  return shape.split('').map((character) => (isSign(character) ? count++ : -1));
}

/** What stands around a figure in its sentence, up to a bound on either side; other figures are signs. */
export interface Context {
  readonly before: string;
  readonly behind: string;
}

const REACH = 60;

export function contextsOf({ shape }: Sentence): Context[] {
  return shape.split('').flatMap((character, at) => {
    if (!isSign(character)) return [];
    return [
      { before: shape.slice(Math.max(0, at - REACH), at), behind: shape.slice(at + 1, at + 1 + REACH) },
    ];
  });
}
