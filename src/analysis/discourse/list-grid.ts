import type { Interval } from '../../figures/quantity.ts';
import { printedAt, type Figure } from '../figure.ts';
import { reckon, sumOf } from '../formula.ts';
import { wordsOf } from '../linking/words.ts';
import type { Grid, Line } from '../table/grid.ts';
import { isMoney } from '../text/alike.ts';
import type { Mention } from '../text/mention.ts';
import {
  HAN_VERBS,
  OPENING,
  PLACE_BEHIND,
  DIVIDED,
  NAMED_BEHIND,
  REST_MEMBER,
  SUMMARY_MEMBER,
  VERBS,
} from '../words/list-patterns.ts';
import { isPresent, isStrictlyAlike, saidBefore, textBetween, type Discourse, type Said } from './said.ts';

/** A list in running text as a table of one column, with the sentence that it stands in. */
export interface ListGrid {
  readonly at: number;
  readonly grid: Grid;
  /** Whether it takes up all amounts of its kind in its sentence. */
  readonly isWhole: boolean;
  /** Whether it goes over two sentences, of which the first may count more than what it names. */
  readonly isJoined: boolean;
}

interface Member {
  readonly label: string;
  readonly said: Said;
}

/** The lists of a text, 「甲縣 5,430 人、乙縣 3,120 人」, with their total where one is printed before them. */
export function readLists(discourse: Discourse): ListGrid[] {
  return discourse.flatMap((said, at) => {
    const amounts = membersIn(said);
    const own = listsOf(amounts).flatMap((members) => runsOf(members, said));
    const last = at > 0 ? membersIn(discourse[at - 1] ?? []) : [];
    const isOn = last[0]?.mention.text === said[0]?.mention.text;
    const both = isOn ? listsOf([...last, ...amounts]).filter(isOfBoth) : [];
    return [
      ...own.map((members) => ({ members, all: amounts, isJoined: false })),
      ...both.map((members) => ({ members, all: [...last, ...amounts], isJoined: true })),
    ].map(({ members, all, isJoined }) => {
      const grid = gridWithTotal(members, discourse);
      return { at, grid, isWhole: isWholeList(members, grid, all), isJoined };
    });
  });
}

function membersIn(said: readonly Said[]): Said[] {
  return said.filter(
    (each) =>
      (each.mention.kind === 'N' || each.mention.kind === 'P') && mayBeMember(each) && !isCounter(each),
  );
}

/** "Violins raised £1.6m. Bows came to £520,000 and violas to £290,000": money of several, each named once. */
function isOfBoth(members: readonly Member[]): boolean {
  const [first] = members;
  const isUnit = first?.said.mention.kind === 'N' && first.said.mention.unit !== null;
  return isUnit && members.length > 2 && new Set(members.map(({ said }) => said.at)).size > 1;
}

/** A list that leaves out an amount of its sentence ranks none of its members second. */
function isWholeList([first]: readonly Member[], { cells }: Grid, amounts: readonly Said[]): boolean {
  const taken = new Set<unknown>(cells.flat());
  return amounts.every(
    ({ mention }) => taken.has(mention) || !first || !isStrictlyAlike(mention, first.said.mention),
  );
}

/** "Nurses earn 3,100 euros, teachers 3,400": the later members of a list may leave its money out. */
function isOneCount(first: Mention, mention: Mention): boolean {
  const factor = mention.nominal.low / first.nominal.low;
  const isElided =
    isMoney(first) && mention.unit === null && mention.kind === first.kind && /\d/u.test(printedAt(mention));
  return isStrictlyAlike(first, mention) || (isElided && factor > 0.2 && factor < 5);
}

/** 三 of 「宜東三院」, "the second of the five". */
function isCounter({ mention, context: { before } }: Said): boolean {
  const printed = printedAt(mention);
  const isHan = /^[一兩二三四五六七八九十]\p{Script=Han}?$/u.test(printed);
  return (
    mention.kind === 'N' &&
    (isHan || (/^[a-z]+$/u.test(printed) && /(?:^|\s)(?:the|these|those|all) $/u.test(before)))
  );
}

/** A list, and its pieces where one member has a share beside it and others have none: what is divided is no part of itself. */
function runsOf(members: readonly Member[], said: readonly Said[]): Member[][] {
  const hasShare = members.slice(1).map(({ said: next }, index) => {
    const [from, to] = [members[index]?.said.mention.end ?? 0, next.mention.start];
    return said.some(({ mention }) => mention.kind === 'P' && mention.start >= from && mention.end <= to);
  });
  if (members[0]?.said.mention.kind === 'P' || new Set(hasShare).size < 2) return [[...members]];
  const runs: Member[][] = [[]];
  for (const [index, member] of members.entries()) {
    if (index > 0 && hasShare[index - 1] === true) runs.push([]);
    runs.at(-1)?.push(member);
  }
  return [[...members], ...runs.filter(({ length }) => length > 1)];
}

/** A figure in brackets is a member, too: "Eastfield (121,700)". */
function mayBeMember(said: Said): boolean {
  return isPresent(said) || said.direction === 'again';
}

/** The first or the last of a list is its whole where the others come to it: 「43 席中，甲黨 20 席、乙黨 14 席、丙黨 9 席」. */
function gridWithTotal(members: readonly Member[], discourse: Discourse): Grid {
  const last = members.at(-1);
  const others = members.slice(0, -1);
  if (last && others.length > 1 && isSumOf(last, others)) return gridOf(others, last.said.mention);
  const [first, ...parts] = members;
  const isWhole = first && parts.length > 1 && isSumOf(first, parts);
  return isWhole ? gridOf(parts, first.said.mention) : gridOf(members, totalOf(members, discourse));
}

/** The named figures of a sentence by what they count. */
function listsOf(amounts: readonly Said[]): Member[][] {
  const done: Member[][] = [];
  let lists: Member[][] = [];
  for (const [index, said] of amounts.entries()) {
    const previous = amounts[index - 1];
    const label = labelOf(said);
    if (label === '' || SUMMARY_MEMBER.test(label)) continue;
    // What is divided is no member of what it is divided into.
    if (
      previous &&
      DIVIDED.test(textBetween(said.sentence, previous.mention.end, said.mention.start).toLowerCase())
    ) {
      done.push(...lists);
      lists = [];
    }
    const list = lists.find(([first]) => first && isOneCount(first.said.mention, said.mention));
    if (!list) lists.push([{ label, said }]);
    else if (!list.some((other) => other.label === label)) list.push({ label, said });
  }
  return [...done, ...lists].filter(({ length }) => length > 1);
}

const MOST_WORDS = 5;
const DELIMITER = /[,;:(（，；：。、—–]|(?<![\p{L}])(?:and|while|but)(?= )/giu;

/** What names a figure: the words between the one before it and its own verb, or the place behind it. */
export function labelOf({ mention, sentence }: Said): string {
  const from = Math.max(
    sentence.start,
    ...sentence.mentions.filter(({ end }) => end <= mention.start).map(({ end }) => end),
  );
  const around = textBetween(sentence, from, mention.start);
  const isBracketed = /[(（]\s*$/u.test(around);
  // "The calls were noise (96), theft (41)": a name right before its bracket.
  const lead = isBracketed
    ? around.replace(/^.* (?:were|was|are|is|included?) |\s*[(（]\s*$/gsu, '')
    : around;
  const stops = Array.from(lead.matchAll(DELIMITER), ({ index, 0: stop }) => index + stop.length);
  const stop = stops.at(-1) ?? 0;
  const own = lead.slice(stop);
  // "Fresh food, at £624 million"; "Her rival, Peter Hale, took 41,200".
  const isVerb = stop > 0 && own.trim() !== '' && ` ${own.trim()}`.replace(VERBS, '') === '';
  if (isVerb || (stop > 0 && /^\s*(?:at|with|on|to)\s*$/u.test(own))) {
    const subject = nameIn(lead.slice(Math.max(0, ...stops.slice(0, -1)), stop - 1));
    if (subject !== '') return subject;
  }
  const name = nameIn(own);
  if (name !== '') return name;
  const behind = PLACE_BEHIND.exec(textBetween(sentence, mention.end, mention.end + 50))?.groups?.name ?? '';
  if (behind !== '') return behind;
  const isBare = /^\s*(?:and\s*)?$/u.test(lead.slice(stop));
  return isBare
    ? nameIn(NAMED_BEHIND.exec(textBetween(sentence, mention.end, mention.end + 60))?.groups?.name ?? '')
    : '';
}

/** "All other (60)" has no name but that. */
const REST_NAME = /^others?(?: [a-z]+)?$/iu;

function nameIn(text: string): string {
  const rest = text.trim().replace(/^(?:and )?(?:all )?(?=other)/iu, '');
  if (REST_NAME.test(rest)) return rest;
  const isHan = /\p{Script=Han}/u.test(text);
  const plain = text.trim().replace(OPENING, '').trim();
  const name = (isHan ? plain.replace(HAN_VERBS, '') : plain.replace(VERBS, '')).trim();
  const count = wordsOf(name).length;
  return (isHan ? name.length > 1 && name.length < 12 : count > 0) && count <= MOST_WORDS ? name : '';
}

/** The amount that a list divides: one that its members come to, or the latest that isn't smaller. */
function totalOf(members: readonly Member[], discourse: Discourse): Mention | null {
  const [first] = members;
  if (first?.said.mention.kind !== 'N') return null;
  const sum = reckon(sumOf(members.map(({ said }) => said.mention)));
  const own = new Set(members.map(({ said }) => said));
  const before = saidBefore(first.said, discourse, 3).filter(
    (each) => isPresent(each) && !own.has(each) && isStrictlyAlike(each.mention, first.said.mention),
  );
  const fitting = before.findLast(({ mention }) => sum !== null && overlap(mention.outer, sum.outer));
  const larger = before.findLast(
    ({ mention }) =>
      sum !== null && mention.nominal.low > sum.nominal.low * 0.97 && Number.isFinite(mention.nominal.high),
  );
  return (fitting ?? larger)?.mention ?? null;
}

function isSumOf({ said }: Member, parts: readonly Member[]): boolean {
  const sum = reckon(sumOf(parts.map((part) => part.said.mention)));
  return sum !== null && overlap(said.mention.outer, sum.outer);
}

/** Whether two stretches of numbers have one in common. */
export function overlap(a: Interval, b: Interval): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function gridOf(members: readonly Member[], total: Mention | null): Grid {
  const rows = members.map(({ label }) => lineOf(label, false));
  const cells: (Figure | null)[][] = members.map(({ said }) => [said.mention]);
  const isPercent = members[0]?.said.mention.kind === 'P';
  return {
    rows: total ? [...rows, lineOf('', true)] : rows,
    columns: [{ ...lineOf('', false), isRate: isPercent }],
    cells: total ? [...cells, [total]] : cells,
    about: '',
  };
}

/** A line of a list, whose label stands in its own text. */
export function lineOf(label: string, isTotal: boolean): Line {
  const no = {
    isResult: false,
    isDeduction: false,
    isDetail: false,
    isRate: false,
    isChange: false,
    isDerived: false,
  };
  return { label, labelPlace: null, isTotal, factor: 1, ...no };
}

/** Whether a list leaves nothing of its whole out. */
export function isClosedList({ rows }: Grid): boolean {
  return rows.some(({ isTotal, label }) => isTotal || REST_MEMBER.test(label));
}
