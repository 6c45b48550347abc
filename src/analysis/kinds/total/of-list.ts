import { isSlip } from '../../discourse/readings.ts';
import {
  isAmount,
  isPresent,
  isStrictlyAlike,
  textBetween,
  type Discourse,
  type Said,
} from '../../discourse/said.ts';
import { holdAgainst, isNear, setAgainst, type Finding } from '../../finding.ts';
import { printedAt } from '../../figure.ts';
import { reckon, sumOf, type Formula } from '../../formula.ts';
import { SEVERAL_ANSWERS } from '../../words/division-cues.ts';
import { OPEN_LIST } from '../../words/total-cues.ts';

/** Fewer parts than these come to an amount by chance. */
const FEWEST = 3;
const MOST = 12;
/** How many sentences before a list its whole is looked for, and how many of a document's first. */
const WINDOW = 10;
const OPENING = 3;
const MOST_APART = 50;
/** A whole that a list misses stands this near. */
const NEAR = 3;

/**
 * A list that comes to an amount of another sentence: "290 million for houses, 185 for roads and 165 for
 * farms", behind a bill of 640 million. A list that doesn't may leave others out, unless it is one slip away.
 */
export function findSumsOfLists(discourse: Discourse): Finding[] {
  return discourse.flatMap((said, at) => {
    const next = discourse[at + 1] ?? [];
    const isOn = next[0]?.mention.text === said[0]?.mention.text;
    const own = listsIn(said).flatMap((parts) => holdList(parts, at, at, discourse));
    const both = own.length === 0 && isOn ? listsIn([...said, ...next]) : [];
    return own.length > 0 ? own : both.flatMap((parts) => holdList(parts, at, at + 1, discourse));
  });
}

/** A list that stands in the sentences `from` to `to`, against the amounts around them. */
function holdList(parts: readonly Said[], from: number, to: number, discourse: Discourse): Finding[] {
  const [first] = parts;
  const wholes = wholesAround(from, to, discourse).filter(
    (each) => first && isStrictlyAlike(each.mention, first.mention) && /\d/u.test(printedAt(each.mention)),
  );
  const formula = sumOf(parts.map(({ mention }) => mention));
  const sizes = parts.map(({ mention }) => mention.nominal.low);
  // What a list divides is of one order.
  const isOpen =
    discourse.slice(from, to + 1).some(isOpenList) || Math.max(...sizes) > MOST_APART * Math.min(...sizes);
  const whole =
    wholes.findLast(({ mention }) => holdAgainst(mention, formula) === 'agrees') ??
    (isOpen
      ? undefined
      : (slipOf(wholes, from, formula) ?? (from === to ? exceeded(wholes, from, formula) : undefined)));
  const finding = whole && setAgainst('total', whole.mention, formula, 'The sum of the list');
  return finding ? [finding] : [];
}

/** Whether a list says that it leaves something out. */
function isOpenList([first]: readonly Said[]): boolean {
  return (
    first !== undefined &&
    OPEN_LIST.test(textBetween(first.sentence, first.sentence.start, first.sentence.end).toLowerCase())
  );
}

/** The whole that a list misses by a slip of the pen: near it, or in the document's opening. */
function slipOf(wholes: readonly Said[], at: number, formula: Formula): Said | undefined {
  return wholes.findLast(
    ({ mention: claim, at: own }) =>
      (own < OPENING || Math.abs(at - own) <= NEAR) &&
      isSlip({ formula, claim }) &&
      isNear({ formula, claim }, 1.25),
  );
}

/** The only amount of its kind in the sentence before a list, which the list exceeds by little. */
function exceeded(wholes: readonly Said[], at: number, formula: Formula): Said | undefined {
  const [whole, ...more] = wholes.filter((each) => each.at === at - 1);
  const sum = reckon(formula);
  if (!whole || more.length > 0 || !sum || SEVERAL_ANSWERS.test(whole.sentence.shape)) return undefined;
  return sum.outer.low > whole.mention.outer.high && isNear({ formula, claim: whole.mention }, 1.1)
    ? whole
    : undefined;
}

/** The amounts of a sentence that count one thing, where they are all of now. */
function listsIn(said: readonly Said[]): Said[][] {
  const amounts = said.filter(
    (each) =>
      isAmount(each) &&
      isPresent(each) &&
      each.mention.qualifier === 'exact' &&
      /\d/u.test(printedAt(each.mention)),
  );
  const [first] = amounts;
  const alike = amounts.filter((each) => first && isStrictlyAlike(each.mention, first.mention));
  return alike.length >= FEWEST && alike.length <= MOST ? [alike] : [];
}

function wholesAround(at: number, to: number, discourse: Discourse): Said[] {
  const opening = discourse.slice(0, Math.min(OPENING, Math.max(0, at - WINDOW))).flat();
  const before = discourse.slice(Math.max(0, at - WINDOW), at).flat();
  return [...opening, ...before, ...(discourse[to + 1] ?? [])].filter(
    (each) => isAmount(each) && isPresent(each),
  );
}
