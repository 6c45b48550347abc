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
import { FALL_VERB, RISE_VERB } from '../../words/direction-patterns.ts';

/** What a sentence says of how a row changed, held against its two periods: "the reserve doubled", 「行銷費用減少」. */
export function findChangesOfRows(
  clauses: readonly Clause[],
  sentence: Sentence,
  grid: Grid,
  settled: ReadonlySet<unknown>,
): Finding[] {
  const periods = periodColumns(grid);
  if (!periods) return [];
  const roles = new Map(readChangeRoles(sentence).map((each) => [each.mention, each]));
  return clauses.flatMap((clause) => {
    const rows = [...new Set(clause.links.map(({ row }) => row))];
    const [row, other] = rows;
    if (
      row === undefined ||
      other !== undefined ||
      !(clause.isOwn || CHANGE_OPENING.test(clause.lower)) ||
      !clause.links.every(({ isWhole }) => isWhole)
    )
      return [];
    const [before, after] = periods.map((column) => scaledCell(grid, row, column));
    if (!before || !after || before.nominal.low < 0 || after.nominal.low < 0 || !speaksOfTable(clause, grid))
      return [];
    const changes = clause.mentions.filter(
      ({ mention }) =>
        !settled.has(mention) &&
        (mention.kind === 'T' ? !isLevel(mention) : roles.get(mention)?.role === 'change'),
    );
    const amounts = changes.flatMap(({ mention }) =>
      tellChange(mention, before, after, roles.get(mention)?.direction === 'fall'),
    );
    return amounts.length > 0 ? amounts : tellDirection(clause, sentence, before, after);
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
  const link = clause.links.at(-1);
  const behind = clause.sentence.slice(link?.end ?? 0, clause.end);
  const verb = [RISE_VERB.exec(behind.toLowerCase()), FALL_VERB.exec(behind.toLowerCase())].flatMap(
    (match) => match?.index ?? [],
  );
  const about = stemsOf(`${grid.about} ${grid.rows.map(({ label }) => label).join(' ')}`);
  return [...stemsOf(behind.slice(0, Math.min(behind.length, ...verb)))].every((stem) => about.has(stem));
}

/** A clause that says how what was named before it changed: 「是台北，月減 12.9%」. */
const CHANGE_OPENING =
  /^\s*(?:[年月季]?[增減]|(?:up|down|a (?:rise|fall|gain|drop|loss|decline)|an increase)(?![a-z]))/u;

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

/** A time that the clause names, unless it is the one before: 「較前一年成長」. */
function isOtherTime({ kind, text, end }: Mention): boolean {
  const before = text.text.slice(Math.max(0, end - 5), end);
  return kind === 'U' || (kind === 'D' && !/前一?年|去年|上年|前一季|上季/u.test(before));
}

function tellDirection(clause: Clause, { text, start }: Sentence, before: Figure, after: Figure): Finding[] {
  const link = clause.links.at(-1);
  if (!link) return [];
  const behind = clause.sentence.slice(link.end, clause.end).toLowerCase();
  const [rise, fall] = [RISE_VERB.exec(behind), FALL_VERB.exec(behind)];
  const match = rise && (!fall || rise.index <= fall.index) ? rise : fall;
  if (!match || match.index > 16 || clause.mentions.some(({ mention }) => isOtherTime(mention))) return [];
  const isRise = match === rise;
  const [lower, higher] = isRise ? [before, after] : [after, before];
  const verdict =
    lower.outer.high <= higher.outer.low
      ? 'agrees'
      : lower.outer.low > higher.outer.high
        ? 'contradicts'
        : null;
  if (verdict === null) return [];
  const at = start + link.end + match.index;
  const claim: Use = { text, start: at, end: at + match[0].length };
  const [from, to] = [printedAt(before).trim(), printedAt(after).trim()];
  const says = `“${printedAt(claim)}” goes from ${from} to ${to} in the table${verdict === 'agrees' ? '' : ', which is the other way'}.`;
  return [{ kind: 'direction', verdict, says, working: `${from} → ${to}`, claim, uses: [before, after] }];
}
