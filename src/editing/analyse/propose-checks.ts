import type { Finding } from '../../analysis/finding.ts';
import type { Formula } from '../../analysis/formula.ts';
import { evaluateCheck, isCheckProblem, type EvaluatedCheck } from '../../claims/check.ts';
import type { CheckRecord } from '../../schemas/check.ts';
import { freeId, slugOf } from '../slug.ts';
import type { ClaimFinder } from './claims-of-uses.ts';
import type { DraftedFolder } from './read-folder.ts';
import { SENTENCES } from './sentences.ts';

/** A finding with the check that takes it up, or the one that is proposed for it. */
export interface CheckedFinding {
  readonly finding: Finding;
  readonly known: string | null;
  readonly proposed: CheckRecord | null;
}

/** Finds for each finding the check that holds it already, or writes one where its claims are known. */
export function proposeChecks(
  findings: readonly Finding[],
  folder: Omit<DraftedFolder, 'checksFile'>,
  find: ClaimFinder,
): CheckedFinding[] {
  const ids = new Set(folder.checks.map(({ id }) => id));
  const evaluated = folder.checks.flatMap((record) => evaluate(record, folder) ?? []);
  return findings.map((finding) => {
    const record = draftCheck(finding, find);
    const check = record && evaluate(record, folder);
    if (!record || check?.verdict !== finding.verdict) return { finding, known: null, proposed: null };
    const known = evaluated.find((each) => takesUp(each, check)) ?? connected(check, evaluated);
    if (known) return { finding, known: known.record.id, proposed: null };
    evaluated.push(check);
    return { finding, known: null, proposed: { ...record, id: freeId(record.id, ids) } };
  });
}

function evaluate(
  record: CheckRecord,
  { claims, tables }: Omit<DraftedFolder, 'checksFile'>,
): EvaluatedCheck | null {
  const check = evaluateCheck(record, claims, tables);
  return isCheckProblem(check) ? null : check;
}

/** A check of the same claim that comes to the same on figures that both use. */
function takesUp(known: EvaluatedCheck, check: EvaluatedCheck): boolean {
  return (
    known.record.claim === check.record.claim &&
    known.verdict === check.verdict &&
    known.uses.some((id) => check.uses.includes(id))
  );
}

/** A figure that is printed again and again is held against itself once: a chain of checks is enough. */
function connected(
  { record, uses, verdict }: EvaluatedCheck,
  checks: readonly EvaluatedCheck[],
): EvaluatedCheck | null {
  const [other, ...more] = uses;
  if (other === undefined || more.length > 0 || verdict !== 'agrees') return null;
  const links = checks.filter((check) => check.uses.length === 1 && check.verdict === 'agrees');
  const reached = new Set([record.claim]);
  for (let grown = 0; grown !== reached.size;) {
    grown = reached.size;
    for (const { record: link, uses: linked } of links)
      if (reached.has(link.claim) || linked.some((id) => reached.has(id)))
        [link.claim, ...linked].forEach((id) => reached.add(id));
  }
  const last = links.find(({ record: link, uses: linked }) => link.claim === other || linked.includes(other));
  return reached.has(other) ? (last ?? null) : null;
}

function draftCheck({ kind, verdict, claim, formula }: Finding, find: ClaimFinder): CheckRecord | null {
  const claimed = find(claim);
  const expression = formula && writeExpression(formula, find);
  if (!claimed || expression == null || verdict === 'cannot tell') return null;
  const id = `${kind}-${slugOf(claimed.claim.id.replaceAll('/', ' '))}`;
  return {
    id,
    claim: claimed.claim.id,
    expression,
    expect: verdict,
    says: SENTENCES[kind][verdict],
    found: 'analysis',
  };
}

/** A formula over claim ids, as checks write it; null where a figure is no claim. */
function writeExpression(formula: Formula, find: ClaimFinder, nested = false): string | null {
  switch (formula.kind) {
    case 'figure': {
      const claimed = find(formula.figure);
      if (!claimed) return null;
      const { claim, part } = claimed;
      if (claim.figure?.parts.length === 1) return claim.id;
      return part?.of === undefined ? null : `part(${claim.id}, "${part.of}")`;
    }
    case 'number':
      return `${formula.value}${formula.unit ?? ''}`;
    case 'sum':
      return writeSum(formula, find, nested);
    case 'product':
    case 'quotient':
      return joined(formula.of, find, formula.kind === 'product' ? ' * ' : ' / ', nested);
    case 'share':
    case 'change': {
      const of = formula.of.map((each) => writeExpression(each, find));
      return of.includes(null) ? null : `${formula.kind}(${of.join(', ')})`;
    }
  }
}

function writeSum(
  { terms }: Extract<Formula, { kind: 'sum' }>,
  find: ClaimFinder,
  nested: boolean,
): string | null {
  const written = terms.map(({ of }) => writeExpression(of, find, true));
  if (written.includes(null)) return null;
  const sum = terms
    .map(({ sign }, index) => (index === 0 ? '' : sign === 1 ? ' + ' : ' - ') + (written[index] ?? ''))
    .join('');
  const signed = terms[0]?.sign === -1 ? `-${sum}` : sum;
  return nested && terms.length > 1 ? `(${signed})` : signed;
}

function joined(of: readonly Formula[], find: ClaimFinder, sign: string, nested: boolean): string | null {
  const written = of.map((each) => writeExpression(each, find, true));
  if (written.includes(null)) return null;
  return nested ? `(${written.join(sign)})` : written.join(sign);
}
