import { distance } from 'fastest-levenshtein';

// A slip of the hand changes a letter or a few, not most of the word.
const LONGEST_COMPARED = 200;

/** Words that are known, by a list that stays the same one while it is asked. */
type Known = ReadonlyMap<string, unknown> | ReadonlySet<string> | readonly string[];

/** How often the words of one list are weighed: who mistypes thousands of names is told of each, but not what each was. */
const MOST_WEIGHED = 5_000_000;
const weighed = new WeakMap<object, number>();

/** The known word that a typed one was probably meant to be, or null when none is near. */
export function nearestOf(typed: string, known: Known): string | null {
  if (typed.length > LONGEST_COMPARED) return null;
  const soFar = (weighed.get(known) ?? 0) + sizeOf(known);
  weighed.set(known, soFar);
  if (soFar > MOST_WEIGHED) return null;
  let best: { word: string; cost: number } | null = null;
  for (const word of wordsOf(known)) {
    const cost = distance(typed.toLowerCase(), word.toLowerCase());
    if (cost < (best?.cost ?? Infinity)) best = { word, cost };
  }
  if (!best) return null;
  const length = Math.max(typed.length, best.word.length);
  return best.cost <= Math.max(2, length / 2) ? best.word : null;
}

function sizeOf(known: Known): number {
  return 'size' in known ? known.size : known.length;
}

function wordsOf(known: Known): IteratorObject<string> {
  return known instanceof Map
    ? (known as ReadonlyMap<string, unknown>).keys()
    : (known as ReadonlySet<string>).values();
}

/** A hint that offers the nearest known word, or else lists a few of them. */
export function suggest(typed: string, known: Known, nothing: string): string {
  const nearest = nearestOf(typed, known);
  if (nearest !== null) return `Did you mean “${nearest}”?`;
  if (sizeOf(known) === 0) return nothing;
  const rest = sizeOf(known) - FEW;
  return `Known are ${[...wordsOf(known).take(FEW)].join(', ')}${rest > 0 ? ` and ${rest} more` : ''}.`;
}

const FEW = 6;

/** Words for a message, the first of many. */
export function listFew(words: readonly string[], most = 20): string {
  const rest = words.length > most ? ` and ${words.length - most} more` : '';
  return `${words.slice(0, most).join(', ')}${rest}`;
}

/** A word as typed, short enough to be quoted in a message. */
export function quote(typed: string): string {
  const flat = typed.replace(/\s+/g, ' ');
  return `“${flat.length > 80 ? `${flat.slice(0, 77)}…` : flat}”`;
}
