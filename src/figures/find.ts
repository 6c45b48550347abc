import { currencyWords } from './amount.ts';
import { chineseCore } from './chinese/core.ts';
import { measureWords } from './chinese/measures.ts';
import { findSetPhrases } from './chinese/set-phrase.ts';
import { englishCore, englishHarmless } from './english/core.ts';
import { namesWithin } from './names.ts';
import { matchAt, normalText, type NormalText } from './normal.ts';
import { scanPart, type Scanned } from './part.ts';
import { qualifierWords } from './qualifiers.ts';

/** A figure as it stands in a text. Offsets are into the text as given, end exclusive. */
export interface FoundFigure {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** True when the digits look like part of a proper name ("GPT-4o", "H100", "Llama 4"). */
  readonly likelyName: boolean;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Any number character with what is glued to it: "COVID-19", "192.168.0.1", "5-10", "3rd", "B2B". */
const digitCore = /(?<![a-z\p{N}])(?:[a-z]{1,24}-?)?\p{N}+(?:(?:[.,:'_/×]|-(?=\p{N}))?[\p{N}a-z]{1,40})*/gu;
const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const dateCore = new RegExp(
  `(?<![a-z])(?:\\d{1,2}(?:st|nd|rd|th)?(?: of)? )?${monthName} (?:\\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{4})(?![\\d%])`,
  'g',
);
// A measure word belongs to its number; what it measures doesn't.
const measure = new RegExp(` ?(?:部分|階段|阶段|等份|[${measureWords}國国黨党縣县冊册])`, 'y');
const taken = '\ue000';

function blank(text: string, stretches: readonly Stretch[]): string {
  let result = '';
  let at = 0;
  for (const { start, end } of stretches) {
    if (start < at) continue;
    result += text.slice(at, start) + taken.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

function matches(pattern: RegExp, text: string): Stretch[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
}

/** Where a figure surely is: number characters anywhere, number words outside set phrases. */
function findCores(lower: string): Stretch[] {
  const plain = blank(blank(lower, matches(englishHarmless, lower)), findSetPhrases(lower));
  const cores = [
    ...matches(digitCore, lower),
    ...matches(dateCore, lower),
    ...matches(englishCore, plain),
    ...matches(chineseCore, plain),
  ];
  return cores.filter(({ start, end }) => end > start).sort((a, b) => a.start - b.start || b.end - a.end);
}

// What may stand before a core and belongs to the figure. A lookbehind is matched from the core
// backwards, so that each look is short however long the text before it.
const article = '(?:an?|one|several|a few|few|many|half an?|a couple of|a couple|another)';
const hanBefore = '(?:第|季增率?|年增率?|月增率?|每季|每年|每月|零下|負|负)';
const wordsBefore = `(?:${qualifierWords}|between|from|by(?: the)?(?: (?:end|start|beginning) of)?|(?:the )?(?:end|start|beginning) of|plus or minus|minus|${article}|one (?:in|out of)(?: every)?)`;
const ahead = new RegExp(
  `(?<=((?<![a-z])${wordsBefore}(?<=[a-z.])[ -]|(?<![a-z])(?:${currencyWords}) ?|[~≈<>≤≥+±§#№] ?|(?<![\\p{L}\\p{N}\\)])-|(?:約|约|大約|大约|約莫|大概|將近|将近|接近|超過|超过|逾|至少|最少|最多|不到|未滿|少於|少于|低於|低于|高於|高于|不超過|高達|介於|(?<![附最鄰邻靠遠远])近) ?|${hanBefore} ?))`,
  'uy',
);

/** Where the figure around a core may begin, the widest first: "by some six", "some six", "six". */
function startsOf(lower: string, core: Stretch, floor: number): number[] {
  const starts = [core.start];
  for (let count = 0; count < 5; count += 1) {
    const start = starts[0] ?? core.start;
    const before = matchAt(ahead, lower, start)?.[1] ?? '';
    if (before === '' || start - before.length < floor) break;
    // A hyphen is a minus before digits only: "v2-half" is no negative half.
    if (before === '-' && !/\p{N}/u.test(lower.charAt(core.start))) break;
    starts.unshift(start - before.length);
  }
  return starts;
}

/** The start and end of the whole figure around a core: the widest that the grammar reads, or the core. */
function wholeFigure(text: NormalText, core: Stretch, floor: number): Stretch {
  const starts = startsOf(text.lower, core, floor);
  for (const start of starts) {
    const scanned = scanPart(text, start);
    if (scanned !== null && scanned.end >= core.end) return { start, end: withMeasure(text.lower, scanned) };
  }
  return { start: core.start, end: core.end };
}

function withMeasure(lower: string, { part, end }: Scanned): number {
  const match = part.unit === null ? matchAt(measure, lower, end) : null;
  return match === null ? end : end + match[0].length;
}

const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)$/;
const plainWords =
  /^(?:a|an|the|in|on|at|by|from|to|since|until|after|before|about|around|roughly|some|over|under|nearly|almost|only|just|of|for|with|and|or|but|chapter|section|part|page|pages|figure|table|step|line|lines|question|no|number|version|day|week|year|all|his|her|its|their|our|these|those|this|that|more|than|at|least|up|between|within|last|next|another|both|mid|early|late|we|they|he|she|it|q|fy|round|article|room|level|grade|phase|item|note|rule)$/;

/** Digits glued to capitals or behind a capitalised word: "GPT-4o", "H100", "Claude 3.5", "Llama 4". */
function looksLikeName(text: NormalText, core: Stretch): boolean {
  const cased = text.cased.slice(core.start, core.end);
  if (!/\p{N}/u.test(cased)) return false;
  if (/^\s*[百千萬万億亿]/.test(text.cased.slice(core.end))) return false;
  if (/^(?:[A-Z][A-Za-z]*-?|[a-z]+[A-Z]\w*-?)\d/.test(cased) && !/^[QH][1-4]$/.test(cased)) return true;
  const before =
    /([A-Z][A-Za-z]*)[ -]$/.exec(text.cased.slice(Math.max(0, core.start - 30), core.start))?.[1] ?? '';
  const word = before.toLowerCase();
  const bare =
    /^\d{1,3}(?:\.\d+)*[a-z]?$/i.test(cased) &&
    !/^ ?(?:%|percent|per cent|million|billion|thousand|[一-鿿])/.test(text.lower.slice(core.end));
  return before !== '' && bare && !months.test(word) && !plainWords.test(word);
}

/**
 * Finds every figure in a text, English and Chinese in one pass, each with its qualifier, currency,
 * multiplier, unit and period; a range is one figure. Figures inside the listed names are left out.
 * The result is sorted and doesn't overlap.
 */
export function findFigures(text: string, names: readonly string[] = []): FoundFigure[] {
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

interface Whole extends Stretch {
  readonly likelyName: boolean;
}

function findWholes(text: NormalText): Whole[] {
  const wholes: Whole[] = [];
  for (const core of findCores(text.lower)) {
    const last = wholes.at(-1);
    const floor = last?.end ?? 0;
    if (core.end <= floor) continue;
    // A core that a figure has run into is the rest of that figure: the ".x" of "between 5 and 6.x".
    if (last !== undefined && core.start < floor) wholes[wholes.length - 1] = { ...last, end: core.end };
    else
      wholes.push({
        ...trim(text.lower, wholeFigure(text, core, floor)),
        likelyName: looksLikeName(text, core),
      });
  }
  return wholes;
}

/** A stretch without the spaces and full stops at its ends. */
function trim(lower: string, { start, end }: Stretch): Stretch {
  let [first, last] = [start, end];
  while (first < last && /\s/.test(lower.charAt(first))) first += 1;
  while (last > first && /[\s.,:]/.test(lower.charAt(last - 1))) last -= 1;
  return { start: first, end: last };
}
