import type { Source } from '../../problems/source.ts';
import { UNSEEN, type Hole } from './hole.ts';

/** A stretch of a content file. */
export interface Origin {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** A text without what Markdown, JSON and typography put between its letters, digits and signs. */
interface Letters {
  readonly letters: string;
  /** Where each letter was. */
  readonly offsets: readonly number[];
}

/** How many letters on either side of a figure must be the same: the more, the surer. */
const CONTEXTS = [32, 16, 8, 4];

/** Finds where in the content the text around a hole was written; null when nobody wrote it there. */
export function traceHole({ figure, context }: Hole, sources: readonly Source[]): Origin | null {
  const wanted = lettersOf(figure).letters;
  const beside = context.split(UNSEEN).find((part) => lettersOf(part).letters.includes(wanted)) ?? '';
  const around = lettersOf(beside).letters;
  const at = around.indexOf(wanted);
  if (at === -1 || wanted === '') return null;
  for (const reach of CONTEXTS) {
    const from = Math.max(0, at - reach);
    const run = around.slice(from, at + wanted.length + reach);
    const [origin] = run.length > wanted.length ? findRuns(run, at - from, wanted.length, sources) : [];
    if (origin !== undefined) return origin;
  }
  const [only, another] = findRuns(wanted, 0, wanted.length, sources);
  return another === undefined ? (only ?? null) : null;
}

/** The first place of a run of letters in each source; the origin is that of a part of the run. */
function findRuns(run: string, skip: number, length: number, sources: readonly Source[]): Origin[] {
  return sources.flatMap((source) => {
    const { letters, offsets } = lettersIn(source);
    const at = letters.indexOf(run);
    const start = offsets[at + skip];
    const last = offsets[at + skip + length - 1];
    return at === -1 || start === undefined || last === undefined ? [] : [{ source, start, end: last + 1 }];
  });
}

const known = new WeakMap<Source, Letters>();

function lettersIn(source: Source): Letters {
  const letters =
    known.get(source) ?? lettersOf(source.text.replace(/\]\([^()\s]*\)/g, (link) => ' '.repeat(link.length)));
  known.set(source, letters);
  return letters;
}

function lettersOf(text: string): Letters {
  const found = Array.from(text.matchAll(/[\p{L}\p{M}\p{N}%‰\p{Sc}]/gu));
  const letters = found.map(([letter]) => letter).join('');
  // A letter of two units has two offsets, so that both texts count alike.
  const offsets = found.flatMap(({ index, 0: letter }) =>
    Array.from({ length: letter.length }, (_, unit) => index + unit),
  );
  return { letters, offsets };
}
