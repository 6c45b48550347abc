import type { ClaimWords } from './claim-words.ts';
import type { Magnitude } from './digits.ts';
import type { Days } from './days.ts';
import type { Qualifier } from './quantity.ts';
import type { Span } from './span.ts';

/** A set phrase in a text. */
export interface SetPhrase extends Span {
  /** Why the number word in it counts nothing; worked out when it is asked for. */
  readonly reason: () => string;
}

/** Words that qualify a number. One row is one qualifier, however it is worded. */
export interface QualifierWords {
  readonly before: readonly (readonly [Qualifier, readonly string[]])[];
  readonly behind: readonly (readonly [Qualifier, readonly string[]])[];
  /** A length of time that a number stands in: a range keeps both its ends, a single number is the most. */
  readonly within: readonly string[];
  readonly withinBehind: readonly string[];
  /** Words that change nothing, and that the finder leaves out of a figure. */
  readonly passedOver: readonly string[];
  /** Words before a number that turn a bound or a figure round: "not over 60%". */
  readonly negations: readonly string[];
  /** Pattern source of what can't stand right before a qualifier of one character: 附近 ends in 近. */
  readonly notAfter?: string;
  /** Pattern source of a word behind a number that says that there is more: 三年多. */
  readonly moreBehind?: string;
  /** Pattern source of a word behind a number that would qualify it elsewhere and counts there: 三起火災. */
  readonly countsBehind?: string;
}

/**
 * Words that make another amount of the number beside them, "far from", " fewer": pattern sources, each with that of what
 * a claim prints that says the same; without one it has to print the words themselves.
 */
export interface AlteringWords {
  readonly before: AlteringRows;
  readonly behind: AlteringRows;
  /** Those that do so within a text that stands for the whole amount: "some of the 12,000". */
  readonly within: { readonly before: AlteringRows; readonly behind: AlteringRows };
}

export type AlteringRows = readonly (readonly [words: string, unless?: string])[];

/** A pattern of a date and the days that its groups name; null for days that there aren't. */
export type DateForm = readonly [RegExp, (groups: readonly string[]) => Days | null];

/** A part of a stretch of days: one end of it, or about a third of it. */
export type PartOfDays = 'first day' | 'last day' | 'early' | 'middle' | 'late';

/** How a language writes dates. Sources are matched in lower case. */
export interface DateWords {
  /** The longest first. */
  readonly forms: readonly DateForm[];
  /** How the forms begin: most places of a text begin none, and needn't try them all. */
  readonly beginnings: readonly string[];
  readonly partsBefore: readonly (readonly [PartOfDays, string])[];
  readonly partsBehind: readonly (readonly [PartOfDays, string])[];
  /** "By 2025" takes its last day in, "before 2025" ends the day before it. */
  readonly boundsBefore: readonly (readonly ['by' | 'before' | 'after' | 'in', string])[];
  readonly boundsBehind: readonly (readonly ['by' | 'after', string])[];
  readonly links: readonly string[];
  /** Links that join two dates of their own, unless "between" stands before them. */
  readonly linksBetween: readonly string[];
  /** A decade that leaves its century open. */
  readonly bareDecades: string;
}

/** How a language names a rate's period. */
export interface PeriodWords {
  /** Canonical period and the pattern source of its names behind a number. */
  readonly behind: readonly (readonly [string, string])[];
  /** The same of names before a number, for patterns that stand before any other. */
  readonly before: readonly (readonly [string, string])[];
  /** How a name before a number begins that makes a rate of any number: 每月5千人, but not 較上月增加5千人. */
  readonly each: readonly string[];
}

/** How a language joins the two ends of a range. */
export interface RangeWords {
  readonly openings: readonly string[];
  readonly links: readonly string[];
  /** Links that would join two figures, not a range, behind an opening: "between 5 and 6 or 7". */
  readonly looseLinks: readonly string[];
  /** Links that may be glued with hyphens: "three-to-six". */
  readonly glued: readonly string[];
  readonly closings: readonly string[];
  /** Links that leave a choice between the two, with nothing between them: "25 or 30". */
  readonly choices: readonly string[];
  /** Links that make a range only of two neighbours: 八、九成. */
  readonly pauses: readonly string[];
}

/** A unit in one language: its names, and how it is printed behind a number. */
export interface UnitNames {
  readonly unit: string;
  readonly names: readonly string[];
  /** Names that stand only right behind a number: "3x". */
  readonly glued?: readonly string[];
  readonly printed?: string;
  /** Set for what is counted and not measured: another language may have other nouns for it. */
  readonly isNoun?: true;
}

/** A place in a row, and what the row is of where the words that number it say so: 二十世紀. */
export interface PlaceInRow {
  readonly value: number;
  readonly end: number;
  readonly of?: string;
}

/** How a language writes a computed number. */
export interface Writing {
  /** Multipliers, the largest first, with what follows the digits. */
  readonly scales: readonly (readonly [number, string])[];
  /** How many decimals stand before a multiplier at most; of more, the rest is told in the places below. */
  readonly decimals: number;
  /** Signs that stand before the digits, by unit. */
  readonly signs: Readonly<Record<string, string>>;
  /** What follows "%" for a period: " QoQ". */
  readonly percentPeriods: Readonly<Record<string, string>>;
  readonly perPeriod: (period: string) => string;
  /** A unit behind digits, with the space that it takes. */
  readonly unit: (unit: string, isOne: boolean) => string;
  /** Before a bound that isn't in its interval, and before one that is. */
  readonly above: readonly [open: string, closed: string];
  readonly below: readonly [open: string, closed: string];
  readonly any: string;
  /** Before a number that is only about right. */
  readonly about: string;
  readonly days: DayWriting;
  /** What a number was said of, behind it: the year of a sum. */
  readonly ofYear: (year: string) => string;
}

/** How a language calls a stretch of days. */
export interface DayWriting {
  readonly year: (year: number) => string;
  readonly month: (year: number, month: number) => string;
  readonly day: (year: number, month: number, day: number) => string;
  readonly byEndOf: (stretch: string) => string;
  readonly by: (day: string) => string;
}

/** All that the finder, the reader and the writer ask of a language. Text is folded and in lower case. */
export interface Grammar {
  /** Where figures in words surely are: number words outside set phrases. */
  readonly findCandidates: (lower: string) => Span[];
  /** Number words, whether or not a set phrase holds them. */
  readonly findNumberWords: (lower: string) => Span[];
  /** The set phrases of a text, from the left. */
  readonly findSetPhrases: (lower: string) => SetPhrase[];
  /** Pattern source of a "one" that counts nothing by itself. */
  readonly loneOne: string;
  /** Reads any quantity in words at a place, the longest way. */
  readonly scanWords: (lower: string, at: number) => Magnitude | null;
  /** Reads a plain cardinal in words at a place. */
  readonly scanCardinal: (lower: string, at: number) => Magnitude | null;
  /** What words behind a number in digits make of it: "6 成", 兩個半. */
  readonly extend?: (number: Magnitude, lower: string) => Magnitude;
  /** What digits below a number's last place add to it: 8 萬 5,000. */
  readonly addLowerPlaces?: (number: Magnitude, lower: string) => Magnitude;
  /** Reads digits behind a unit that stands where the decimal point would: 九秒八. */
  readonly scanDecimalsBehindUnit?: (lower: string, at: number) => { digits: string; end: number } | null;
  /** Pattern source of the sign of a temperature behind its degrees: " below zero". */
  readonly belowZero?: string;
  /** Pattern source and meaning of signs in words. */
  readonly signs: readonly (readonly ['minus' | 'either', string])[];
  /** Pattern source of words before a number that say of what is printed with a minus that it fell: "fell by ". */
  readonly falls: string;
  /** The same behind a number, right at its end: " fewer". */
  readonly fallsBehind: string;
  /** The same of what rose by it, before a number: "rose by "; and behind it, right at its end: " more". */
  readonly rises: string;
  readonly risesBehind: string;
  readonly alters: AlteringWords;
  readonly claimWords: ClaimWords;
  /** Pattern source of what begins a text that names a place in a row: "the third", which is no share. */
  readonly placeInRow?: string;
  /** A text with a place in a row in words, as a claim of one may print it: "third place" as "No. 3". */
  readonly writePlace?: (lower: string) => string | null;
  /** A text that names what a share is of in the midst of it, as it is read: "one patient in 200" as "one in 200 patient". */
  readonly writeShare?: (lower: string) => string | null;
  /** A text that is a score, its sides counted or not, as digits: "three goals to one" as "3:1". Null for any other text. */
  readonly writeScore?: (lower: string) => string | null;
  /** The ten years that a text names without their century: 80 for "the eighties". */
  readonly decadeOf?: (lower: string) => number | null;
  /** Pattern source of numbers that are a count by themselves, and no share: "a dozen". */
  readonly groups?: string;
  /** Pattern source of nouns that mean people, in the singular. */
  readonly people?: string;
  /** Pattern source of words that say of what follows them that there is none, and of those that say so of people. */
  readonly none: string;
  readonly nobody: readonly [string, string];
  /** What may be said of none and adds nothing, behind it: " was reported". */
  readonly saidOfNone?: string;
  /** Multipliers behind digits: a pattern source, and what its text multiplies by. */
  readonly multiplier: readonly [string, (name: string) => number];
  readonly currencies: Readonly<Record<string, string>>;
  readonly qualifiers: QualifierWords;
  /** Pattern sources of what stands before a candidate and belongs to its figure. */
  readonly prefixes: readonly string[];
  readonly periods: PeriodWords;
  readonly dates: DateWords;
  /** Reads a time of day in words, in minutes since midnight. */
  readonly scanTime: (lower: string, at: number) => { minute: number; end: number } | null;
  /** Times of day that have a name and no number, with the number. */
  readonly namedTimes: Readonly<Record<string, string>>;
  /** Reads a place in a row, however it is printed: "No. 1", 第一名. */
  readonly scanOrdinal: (lower: string, at: number) => PlaceInRow | null;
  readonly ranges: RangeWords;
  readonly units: readonly UnitNames[];
  /** Pattern source of what makes another word of a unit that stands before it: 年級 is no year. */
  readonly notBehindUnit?: string;
  /** Pattern source of a counter behind a number: a measure word belongs to it, what it measures doesn't. */
  readonly measure?: string;
  /** The same of those that begin no word: 1680件 counts, where 2024人 may go on as 2024人權報告. */
  readonly plainMeasure?: string;
  /** Pattern source of names that a unit has only behind the next larger one: 二小時四十分. */
  readonly lowerUnits: Readonly<Record<string, string>>;
  /** Pattern source of half a unit more behind the unit: 一年半. */
  readonly halfBehindUnit?: string;
  /** The unit that a noun phrase behind a number names, or null when it isn't in this language. */
  readonly headNoun: (phrase: string) => string | null;
  /** Words at which a noun phrase ends, and what the figure is of begins. */
  readonly prepositions: readonly string[];
  /** Patterns of labels before a number, given the source of what begins a number. */
  readonly labels?: (numberAhead: string) => { readonly excess: RegExp; readonly listed: RegExp };
  /** Characters of which numbers are written without spaces between them and other words, for a class. */
  readonly numerals?: string;
  /** What is counted by its names, and the qualities that tell it apart: keys are of every language, `^` marks a counter. */
  readonly things: Readonly<Record<string, string>>;
  /** Capitalised words behind which a number is no part of a name. */
  readonly plainWords: readonly string[];
  readonly writing: Writing;
}
