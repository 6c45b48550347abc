import { isNear, setAgainst, type Finding } from '../../finding.ts';
import { printedAt, type Figure, type Use } from '../../figure.ts';
import { changeOf, differenceOf, figureTerm, type Formula } from '../../formula.ts';
import type { Clause } from '../../linking/clauses.ts';
import { scaledCell } from '../../linking/scaled.ts';
import { stemsOf } from '../../linking/words.ts';
import type { Grid } from '../../table/grid.ts';
import { periodColumns } from '../../table/period-columns.ts';
import { readChangeRoles } from '../../text/change-roles.ts';
import type { Mention } from '../../text/mention.ts';
import type { Sentence } from '../../text/shape.ts';
import {
  CHANGE_OPENING,
  FALL_VERB,
  MEASURE_NOUN,
  OF_EACH,
  RISE_VERB,
} from '../../words/direction-patterns.ts';

/** What a sentence says of how a row changed, held against its two periods: "the reserve doubled", 「行銷費用減少」. */
export function findChangesOfRows(
  clauses: readonly Clause[],
  sentence: Sentence,
  grid: Grid,
  settled: ReadonlySet<unknown>,
): Finding[] {
  const periods = periodColumns(grid);
  if (!periods) return [];
  // "In millions" that stands above one of two columns is said of both.
  const isScaledOnce = new Set(periods.map((column) => grid.columns[column]?.factor)).size > 1;
  const roles = new Map(readChangeRoles(sentence).map((each) => [each.mention, each]));
  return clauses.flatMap((each) => {
    const clause = reachOf(each, clauses);
    const rows = [...new Set(clause.links.map(({ row }) => row))];
    const isSaid = clause.isOwn || CHANGE_OPENING.test(clause.lower);
    const isOfOne = rows.length === 1 || (rows.length > 1 && OF_EACH.test(clause.lower));
    if (!isOfOne || !isSaid || !clause.links.every(({ isWhole }) => isWhole) || !speaksOfTable(clause, grid))
      return [];
    const told = rows.map((row) => {
      const [before, after] = periods.map((column) =>
        isScaledOnce ? grid.cells[row]?.[column] : scaledCell(grid, row, column),
      );
      if (!before || !after || before.nominal.low < 0 || after.nominal.low < 0) return [];
      const changes = clause.mentions.filter(
        ({ mention }) =>
          !settled.has(mention) &&
          (mention.kind === 'T' ? !isLevel(mention) : roles.get(mention)?.role === 'change'),
      );
      const amounts = changes.flatMap(({ mention }) =>
        tellChange(mention, before, after, roles.get(mention)?.direction === 'fall'),
      );
      return amounts.length > 0 ? amounts : tellDirection(clause, sentence, before, after, grid);
    });
    // What is said of each of several rows holds of all.
    return told.every(({ length }) => length > 0) ? told.flat() : [];
  });
}

/** "Net debt fell to 1.9 times earnings": a multiple of something else; "rose to three times its level" is of its own. */
function isLevel({ text: { text }, start, end }: Mention): boolean {
  return (
    /\bto $/iu.test(text.slice(0, start)) && !/^ (?:its|the|what|that|last|as)\b/iu.test(text.slice(end))
  );
}

/** Whether what the clause says between a row's name and its verb is what the table is about: "Cod landings rose", not "Cod prices rose". */
function speaksOfTable(clause: Clause, grid: Grid): boolean {
  const { end } = clause.links.at(-1) ?? { end: 0 };
  // 「北嶺，去年淹過水的一站，減少」: what is set off says something else of it.
  const behind = clause.sentence.slice(end, clause.end).replace(ASIDE, '');
  const verb = [RISE_VERB.exec(behind.toLowerCase()), FALL_VERB.exec(behind.toLowerCase())].flatMap(
    (match) => match?.index ?? [],
  );
  const about = stemsOf(
    `${grid.about} ${[...grid.rows, ...grid.columns].map(({ label }) => label).join(' ')}`,
  );
  return [...stemsOf(behind.slice(0, Math.min(behind.length, ...verb)))].every(
    (stem) => about.has(stem) || MEASURE_NOUN.test(stem),
  );
}

const ASIDE = /^, (?:where|which|who|whose|now|long|once|home)[^,;.]{2,60}, (?:the )?/u;

/** "At Wenlow, where two wards reopened, the number waiting fell": a clause goes on up to the next that names a row. */
function reachOf(clause: Clause, clauses: readonly Clause[]): Clause {
  const next = clauses.find(({ start, isOwn }) => isOwn && start > clause.start);
  const end = Math.min(next?.start ?? Infinity, ...stopsBehind(clause));
  const isBare = ASIDE.test(clause.sentence.slice(clause.links.at(-1)?.end ?? clause.end, end));
  return isBare
    ? {
        ...clause,
        end,
        mentions: clauses.filter((each) => each.start < end).flatMap(({ mentions }) => mentions),
      }
    : clause;
}

function stopsBehind({ start, sentence }: Clause): number[] {
  const at = sentence.slice(start).search(/[;；。]/u);
  return [at === -1 ? sentence.length : start + at];
}

function tellChange(claim: Mention, before: Figure, after: Figure, isFall: boolean): Finding[] {
  const [from, to] = [figureTerm(before), figureTerm(after)];
  const formula: Formula | null =
    claim.kind === 'T'
      ? { kind: 'quotient', of: [to, from] }
      : claim.kind === 'P'
        ? isFall
          ? { kind: 'sum', terms: [{ sign: -1, of: changeOf(from, to) }] }
          : changeOf(from, to)
        : claim.kind === 'N'
          ? isFall
            ? differenceOf(from, to)
            : differenceOf(to, from)
          : null;
  const finding =
    formula && setAgainst(claim.kind === 'T' ? 'ratio' : 'change', claim, formula, 'The change of the row');
  return finding && (finding.verdict === 'agrees' || isNear(finding, 2.5)) ? [finding] : [];
}

/** A time that the clause names, unless it is one of the table's or the one before: 「較前一年成長」. */
function isOtherTime({ kind, text, start, end }: Mention, { columns }: Grid): boolean {
  const printed = text.text.slice(start, end).trim();
  if (kind === 'D' && columns.some(({ label }) => label.includes(printed))) return false;
  const before = text.text.slice(Math.max(0, end - 5), end);
  return kind === 'U' || (kind === 'D' && !/前一?年|去年|上年|前一季|上季/u.test(before));
}

/** How far behind the name of a row its verb stands. */
const VERB_REACH = 16;

function tellDirection(
  clause: Clause,
  { text, start }: Sentence,
  before: Figure,
  after: Figure,
  grid: Grid,
): Finding[] {
  const link = clause.links.at(-1);
  if (!link) return [];
  const all = clause.sentence.slice(link.end, clause.end).toLowerCase();
  const skipped = ASIDE.exec(all)?.[0].length ?? 0;
  const behind = all.slice(skipped);
  const [rise, fall] = [RISE_VERB.exec(behind), FALL_VERB.exec(behind)];
  const match = rise && (!fall || rise.index <= fall.index) ? rise : fall;
  const isOther = clause.mentions.some(
    ({ mention }) => mention.start >= start + link.end + skipped && isOtherTime(mention, grid),
  );
  if (!match || match.index > VERB_REACH || isOther) return [];
  const isRise = match === rise;
  const [lower, higher] = isRise ? [before, after] : [after, before];
  const verdict =
    lower.outer.high <= higher.outer.low
      ? 'agrees'
      : lower.outer.low > higher.outer.high
        ? 'contradicts'
        : null;
  if (verdict === null) return [];
  const at = start + link.end + skipped + match.index;
  const claim: Use = { text, start: at, end: at + match[0].length };
  const [from, to] = [printedAt(before).trim(), printedAt(after).trim()];
  const says = `“${printedAt(claim)}” goes from ${from} to ${to} in the table${verdict === 'agrees' ? '' : ', which is the other way'}.`;
  return [{ kind: 'direction', verdict, says, working: `${from} → ${to}`, claim, uses: [before, after] }];
}
