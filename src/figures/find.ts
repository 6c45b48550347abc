import { findCandidates } from './candidates.ts';
import { grammars } from './grammars.ts';
import { startsOf } from './prefix.ts';
import { looksLikeName, namesWithin } from './names.ts';
import { matchAt, normalText, type NormalText } from './normal.ts';
import { scanPart, type Scanned } from './part.ts';
import { isPlainNumber } from './plain-number.ts';
import { blank, type Span } from './span.ts';

/** A figure as it stands in a text. Offsets are into the text as given, end exclusive. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when the digits look like part of a proper name ("GPT-4o", "H100", "Llama 4"). */
  readonly likelyName: boolean;
}

// A measure word belongs to its number; what it measures doesn't.
const measures = grammars.flatMap((grammar) => grammar.measure ?? []);
const measure = new RegExp(measures.length === 0 ? '$^' : ` ?(?:${measures.join('|')})`, 'y');
/** Symbols that are units in one case only, which the lower-cased text has lost, and a place on the globe. */
const symbol =
  / ?(?:°(?: ?\d{1,2}(?:\.\d+)?['′](?: ?\d{1,2}(?:\.\d+)?(?:''|["″]))?)? ?[NSEW]?|[KVNJTΩ])(?![\p{L}\p{N}])/uy;
/** '76, '90s: the mark that stands for the century. */
const apostrophe =
  /(?<=(?:^|[^\p{L}\p{N}])(?:of|in|since|the|from|to|until|till|by|late|early|mid|before|after|and|through|during|around|circa)[ -])'(?=\d\d(?:s|(?![\p{L}\p{N}%.,]*\d| ?%| per)))/uy;

/** The start and end of the whole figure around a candidate: the widest that the grammar reads, or the candidate. */
function wholeFigure(text: NormalText, candidate: Span, floor: number): Span {
  const starts = startsOf(text.lower, candidate, floor);
  for (const start of starts) {
    const scanned = scanPart(text, start);
    if (scanned !== null && scanned.end >= candidate.end) return { start, end: withMeasure(text, scanned) };
  }
  return { start: candidate.start, end: candidate.end };
}

/** A figure with what belongs to it and can't be read: the mark of its century, 第. */
function withSign(lower: string, whole: Span): Span {
  const sign =
    matchAt(apostrophe, lower, whole.start - 1)?.[0] ??
    /第 ?$/.exec(lower.slice(Math.max(0, whole.start - 2), whole.start))?.[0] ??
    '';
  return { ...whole, start: whole.start - sign.length };
}

function withMeasure({ lower, cased }: NormalText, { part, end }: Scanned): number {
  const degrees =
    part.unit === '°C' && lower.charAt(end - 1) === '°' ? matchAt(symbol, cased, end - 1) : null;
  if (degrees !== null) return end - 1 + degrees[0].length;
  const match = part.unit === null ? (matchAt(measure, lower, end) ?? matchAt(symbol, cased, end)) : null;
  return match === null ? end : end + match[0].length;
}

/**
 * Finds every figure in a text, English and Chinese in one pass, each with its qualifier, currency,
 * multiplier, unit and period; a range is one figure. Figures inside the listed names are left out.
 * The result is sorted and doesn't overlap.
 */
export function findFigures(text: string, names: readonly string[] = []): FoundFigure[] {
  if (names.length === 0 && isPlainNumber(text))
    return [{ start: 0, end: text.length, text, likelyName: false }];
  const folded = normalText(text);
  const hidden = namesWithin(folded, names);
  const open: NormalText = {
    ...folded,
    lower: blank(folded.lower, hidden),
    cased: blank(folded.cased, hidden),
  };
  const found: FoundFigure[] = [];
  for (const { start: first, end: last, likelyName } of findWholes(open)) {
    const start = folded.starts[first] ?? 0;
    const end = folded.ends[last - 1] ?? start;
    found.push({ start, end, text: text.slice(start, end), likelyName });
  }
  return found;
}

interface Whole extends Span {
  readonly likelyName: boolean;
}

function findWholes(text: NormalText): Whole[] {
  const wholes: Whole[] = [];
  for (const candidate of findCandidates(text.lower)) {
    const last = wholes.at(-1);
    const floor = last?.end ?? 0;
    if (candidate.end <= floor) continue;
    // A candidate that a figure has run into is the rest of that figure: the ".x" of "between 5 and 6.x".
    if (last !== undefined && candidate.start < floor)
      wholes[wholes.length - 1] = { ...last, end: candidate.end };
    else
      wholes.push({
        ...withSign(text.lower, trim(text.lower, wholeFigure(text, candidate, floor))),
        likelyName: looksLikeName(text, candidate),
      });
  }
  return wholes;
}

/** A bracket that opens behind a figure holds the next one, and its sign: "in 2033 (+7.7%)". */
const openBracket = /\s*[([]\s*[+±]?$/;

/** A stretch without the spaces and full stops at its ends. */
function trim(lower: string, { start, end }: Span): Span {
  const opened = openBracket.exec(lower.slice(start, end))?.[0].length ?? 0;
  let [first, last] = [start, end - opened];
  while (first < last && /\s/.test(lower.charAt(first))) first += 1;
  while (last > first && /[\s.,:]/.test(lower.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
