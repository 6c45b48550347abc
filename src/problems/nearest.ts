import { distance } from 'fastest-levenshtein';

// A slip of the hand changes a letter or a few, not most of the word.
const LONGEST_COMPARED = 200;

/** The known word that a typed one was probably meant to be, or null when none is near. */
export function nearestOf(typed: string, known: Iterable<string>): string | null {
  if (typed.length > LONGEST_COMPARED) return null;
  let best: { word: string; cost: number } | null = null;
  for (const word of known) {
    const cost = distance(typed.toLowerCase(), word.toLowerCase());
    if (cost < (best?.cost ?? Infinity)) best = { word, cost };
  }
  if (!best) return null;
  const length = Math.max(typed.length, best.word.length);
  return best.cost <= Math.max(2, length / 2) ? best.word : null;
}

/** A hint that offers the nearest known word, or else lists a few of them. */
export function suggest(typed: string, known: Iterable<string>, nothing: string): string {
  const words = [...known];
  const nearest = nearestOf(typed, words);
  if (nearest !== null) return `Did you mean “${nearest}”?`;
  if (words.length === 0) return nothing;
  const few = words.slice(0, 6).join(', ');
  return `Known are ${few}${words.length > 6 ? ` and ${words.length - 6} more` : ''}.`;
}

/** A word as typed, short enough to be quoted in a message. */
export function quote(typed: string): string {
  const flat = typed.replace(/\s+/g, ' ');
  return `“${flat.length > 80 ? `${flat.slice(0, 77)}…` : flat}”`;
}
