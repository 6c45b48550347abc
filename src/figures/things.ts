import { findCandidates } from './candidates.ts';
import { singular } from './en/nouns.ts';
import { grammars } from './grammars.ts';
import { anyOf, normalText } from './normal.ts';

/** What a name may stand for: by its group, its keys there. */
type Meaning = ReadonlyMap<string, readonly string[]>;

const keysOf = new Map<string, string[]>();
for (const { things } of grammars) {
  for (const [keys, names] of Object.entries(things)) {
    for (const name of names.split(', ').filter((each) => each !== ''))
      keysOf.set(inSingular(name), [...(keysOf.get(inSingular(name)) ?? []), ...keys.split(', ')]);
  }
}

/** Of names at one place the longest; a Latin one is a word of its own. */
const namePattern = patternOf([...keysOf.keys()].sort((a, b) => b.length - a.length));

// What all Latin names have to stand between is asked once a place, and not of each of two thousand.
function patternOf(names: readonly string[]): RegExp {
  const { latin = [], han = [] } = Object.groupBy(names, (name) => (/[a-z]/.test(name) ? 'latin' : 'han'));
  return new RegExp(`(?<![a-z])${anyOf(latin)}(?![a-z-])|${han.join('|')}`, 'g');
}

/** Latin words without their plural; a hyphen before what is counted is a space. */
function inSingular(lower: string): string {
  return lower.replace(/[a-z]+/g, singular);
}

/** More texts than a report's pages repeat. */
const MOST_TEXTS = 20_000;

const meanings = new Map<string, Meaning>();

/** What names in a text stand for, by group. Pages say the same of many figures. */
function meaningOf(lower: string): Meaning {
  const meaning = meanings.get(lower) ?? readMeaning(lower);
  if (meanings.size >= MOST_TEXTS) meanings.clear();
  meanings.set(lower, meaning);
  return meaning;
}

function readMeaning(lower: string): Meaning {
  const found = new Map<string, Set<string>>();
  for (const [name] of lower.matchAll(namePattern)) {
    for (const key of keysOfName(name)) {
      const group = key.slice(0, key.indexOf(':') + 1);
      found.set(group, (found.get(group) ?? new Set()).add(key));
    }
  }
  return new Map(
    [...found].map(([group, keys]) => [group, [...keys].filter((key) => isNarrowest(key, keys))]),
  );
}

const keysOfName = (name: string): readonly string[] => keysOf.get(name) ?? keysOf.get(`^${name}`) ?? [];

const covers = (kind: string, key: string): boolean => kind === key || key.startsWith(`${kind}/`);

/** "People" beside "students" says no more than they do. */
function isNarrowest(key: string, keys: ReadonlySet<string>): boolean {
  return ![...keys].some((other) => other !== key && covers(key, other));
}

const meet = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((key) => others.some((other) => covers(key, other) || covers(other, key)));

/** Where the words that say what a number counts end: at a mark, or at a word that begins something else. */
const ending =
  /[.,;:!?()，。、；：！？（）/]|(?<![a-z])(?:and|or|in|on|at|by|from|with|than|while|when|after|before|since|as)(?![a-z])|[在於和與及或從由]/u;
/** Where a noun ends that more is said of. */
const nounEnding = / (?:of|who|that|which|were|was|are|is|had|have|has)(?![a-z])/;

/** No noun with what describes it is longer. */
const LONGEST = 60;

/** The words behind the last number of a text that say what it counts, in the singular. */
function wordsBehind(text: string): string {
  const { lower } = normalText(text);
  const behind = lower
    .slice(findCandidates(lower).at(-1)?.end ?? 0)
    .slice(0, LONGEST)
    .replace(/^(?:[\s%‰+-]|的)+/, '');
  return inSingular(behind.slice(0, ending.exec(behind)?.index).trim());
}

/** True for a word that names what news counts, whatever it is: homes, 人. */
export function isThing(word: string): boolean {
  return keysOf.has(inSingular(word.toLowerCase()));
}

/** True for a word that says what became of people, as headlines do right behind their number: 120 dead. */
export function isFate(word: string): boolean {
  return keysOf.get(word.toLowerCase())?.some((key) => key.startsWith('fate:')) ?? false;
}

/** What the noun behind a text's number names, with the qualities in it; nothing for a noun that no list holds. */
function headOf(words: string): readonly string[] {
  const noun = words.slice(0, nounEnding.exec(words)?.index);
  const last = [...noun.matchAll(namePattern)].at(-1);
  return last === undefined || last.index + last[0].length < noun.length ? [] : keysOfName(last[0]);
}

/** What says nothing of a thing that another word for it would have to say as well. */
const plain =
  /^(?:the|an?|its?|their|his|her|our|all|new|more|other|further|different|separate|total|additional|such|own|local|many|big|large|major|whole|entire|full|of)$/;

/** The words that describe what is counted before its noun; Chinese has them in one with it. */
function modifiersOf(text: string): string[] {
  const words = wordsBehind(text);
  const noun = words.slice(0, nounEnding.exec(words)?.index);
  return /^[a-z' -]+$/.test(noun)
    ? noun
        .split(/[ -]/)
        .slice(0, -1)
        .filter((word) => !plain.test(word))
    : [];
}

/** "Rental" and "rented" say the same, and so do two names of one thing. */
function areAlike(a: string, b: string): boolean {
  return a.slice(0, 4) === b.slice(0, 4) || meet(keysOfName(a), keysOfName(b));
}

/** True when each of two nouns is described, and by nothing alike: blood donors beside organ donors. */
export function describeOther(a: string, b: string): boolean {
  const [ours, theirs] = [modifiersOf(a), modifiersOf(b)];
  return (
    ours.length > 0 &&
    theirs.length > 0 &&
    !ours.some((word) => theirs.some((other) => areAlike(word, other)))
  );
}

const measured =
  /^((?:[a-z]+[ -]){1,2})(second|minute|hour|day|week|month|quarter|year|decade|mile|tonne|pound|ounce|gallon|foot)(?![a-z])/;
/** What is said of a length of time and makes it no other one. */
const emphatic = /^(?:long|short|straight|consecutive|successive|calendar|solid|hard|difficult|happy|busy)$/;

/** The words between a number and its unit of measure, which make another unit of it: sunny days, peak hours. */
function kindsOfUnit(text: string, unit: string): string[] {
  const [, before = '', measure] = measured.exec(wordsBehind(text)) ?? [];
  const words = measure === unit ? before.split(/[ -]/) : [];
  return words.filter((word) => word !== '' && !plain.test(word) && !emphatic.test(word));
}

/** True when one text measures in another kind of a unit than the other: peak hours beside hours. */
export function measureOther(a: string, b: string, unit: string): boolean {
  const kinds = [kindsOfUnit(a, unit), kindsOfUnit(b, unit)] as const;
  return kinds.some((some, index) =>
    some.some((kind) => !kinds[1 - index]?.some((other) => areAlike(kind, other))),
  );
}

/** True when two texts plainly count different things: silver beside gold, nurses beside schools. */
export function countOther(a: string, b: string): boolean {
  const theirs = meaningOf(wordsBehind(b));
  return [...meaningOf(wordsBehind(a))].some(([group, keys]) => {
    const others = theirs.get(group);
    return others !== undefined && !meet(keys, others);
  });
}

const han = /\p{Script=Han}/u;

/**
 * Whether the nouns behind the numbers of two texts name one thing; null where neither is known. A noun that no list
 * holds is another than one whose names are listed. Chinese says 人 of whom English calls by a noun, and neither
 * language calls passengers people, or women workers, where the report doesn't.
 */
export function nameSame(a: string, b: string): boolean | null {
  const texts = [wordsBehind(a), wordsBehind(b)] as const;
  const [ours, theirs] = [headOf(texts[0]), headOf(texts[1])];
  if (ours.length + theirs.length === 0) return null;
  const things = [ours, theirs].map((keys) => keys.filter((key) => !key.includes(':'))) as [
    string[],
    string[],
  ];
  if (han.test(a) !== han.test(b)) return meet(...things);
  return things[0].some((key) => things[1].includes(key)) && says(texts[1], ours) && says(texts[0], theirs);
}

/** True when a text says each quality that a noun has in it: "people who died" of "deaths". */
function says(text: string, noun: readonly string[]): boolean {
  const said = meaningOf(text);
  return noun.every((key) => !key.includes(':') || said.has(key.slice(0, key.indexOf(':') + 1)));
}
