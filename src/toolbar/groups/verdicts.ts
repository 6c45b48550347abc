import { isCheckProblem } from '../../claims/check.ts';
import { ledgerOf } from '../../claims/ledger.ts';
import { textOf } from '../../claims/piece.ts';
import { formatWorking } from '../../claims/working.ts';
import { outlineOf } from '../../content/articles/outline.ts';
import type { ListEntry } from '../../content/reports/read-list.ts';
import type { CheckRecord } from '../../schemas/check.ts';
import type { Tension } from '../../schemas/tension.ts';
import { checkAddress } from '../../addresses/address.ts';
import type { Fact, FactGroup, Place, Spot } from '../facts.ts';
import { elementTarget, placeInReport } from '../places.ts';
import type { Subject } from '../page-subject.ts';

/** The report's checks with what they come to, and the pairs of claims that pull apart in words. */
export function verdicts(subject: Subject): FactGroup {
  return {
    kind: 'verdicts',
    title: 'Checks and verdicts',
    lead: 'The report held against itself; what takes in a claim of this page comes first.',
    facts: [
      ...subject.report.checks.entries.flatMap((entry) => verdictFact(subject, entry)),
      ...subject.report.tensions.entries.map((entry) => tensionFact(subject, entry)),
    ]
      .toSorted((a, b) => Number(b.isNear) - Number(a.isNear))
      .map(({ fact }) => fact),
  };
}

/** A fact, and whether it takes in a claim that the page cites. */
interface Ranked {
  readonly fact: Fact;
  readonly isNear: boolean;
}

function isNear({ article }: Subject, claims: readonly string[]): boolean {
  return article !== null && claims.some((id) => outlineOf(article).cites.includes(id));
}

function verdictFact(subject: Subject, { index, value }: ListEntry<CheckRecord>): Ranked[] {
  const check = ledgerOf(subject.report).outcomes.get(value);
  if (check === undefined || isCheckProblem(check)) return [];
  const printed = check.claim.figure?.printed ?? '';
  const fact: Fact = {
    label: check.verdict,
    says: `${value.id}: ${textOf(formatWorking(check))}, set against ${value.claim}, “${printed}”`,
    ...(check.verdict === 'contradicts' && { tone: 'odds' }),
    ...shownAs(subject, 'checks.json', index, value.id),
  };
  return [{ fact, isNear: isNear(subject, [value.claim, ...check.uses]) }];
}

function tensionFact(subject: Subject, { index, value }: ListEntry<Tension>): Ranked {
  const fact: Fact = {
    label: 'pull apart in words',
    says: `${value.id}: ${value.claims.join(' and ')}`,
    tone: 'odds',
    ...shownAs(subject, 'tensions.json', index, value.id),
  };
  return { fact, isNear: isNear(subject, value.claims) };
}

/** A check stands under its own anchor among all of them; in an article it links there. */
function shownAs(
  { report, language }: Subject,
  file: string,
  index: number,
  id: string,
): { spots: Spot[]; source: Place | null; address: string } {
  const selector = `[id="${id}"], .check:has(a[href$="/checks/#${id}"]), .tension:has(a[href$="/checks/#${id}"])`;
  return {
    spots: [{ target: elementTarget(selector), place: null }],
    source: placeInReport(report, file, [index, 'id']),
    address: checkAddress(language, report.id, id),
  };
}
