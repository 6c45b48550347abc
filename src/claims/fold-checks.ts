import { remember } from '../content/memory.ts';
import type { Claim } from './claim.ts';
import type { EvaluatedCheck } from './check.ts';
import { checksOf, type Ledger } from './ledger.ts';
import { secondPlace } from './second-place.ts';
import { partsUsed } from './terms.ts';

/**
 * Checks that say one thing: `copies` that one figure is repeated, `whole` that the parts of printed figures make up
 * their wholes, `alone` that it stands for itself.
 */
export interface FoldedChecks {
  readonly kind: 'copies' | 'whole' | 'alone';
  readonly checks: readonly [EvaluatedCheck, ...EvaluatedCheck[]];
  /** The claims that they set side by side, each once. */
  readonly claims: readonly Claim[];
}

/** Folds the checks that agree by what they do to figures; what doesn't agree is told one by one. */
export function foldChecks(checks: readonly EvaluatedCheck[]): FoldedChecks[] {
  const byKind = Map.groupBy(checks, kindOf);
  const alone = (byKind.get('alone') ?? []).map((check) => [check]);
  return [
    ...foldAs('copies', joinByClaims(byKind.get('copies') ?? [])),
    ...foldAs('whole', joinByClaims(byKind.get('whole') ?? [])),
    ...foldAs('alone', alone),
  ];
}

/** Those of a report's checks, folded as where all are told, in which a claim takes part: either counts the same places. */
export function foldedWith(ledger: Ledger, claimId: string): FoldedChecks[] {
  const all = remember(ledger, 'folded checks', () => foldChecks([...ledger.checks.values()]));
  const its = new Set(checksOf(ledger, claimId));
  return all.filter(({ checks }) => checks.some((check) => its.has(check)));
}

function foldAs(kind: FoldedChecks['kind'], groups: readonly (readonly EvaluatedCheck[])[]): FoldedChecks[] {
  return groups.flatMap(([first, ...others]) => {
    if (!first) return [];
    const checks = [first, ...others] as const;
    return [
      { kind: others.length > 0 ? kind : 'alone', checks, claims: [...new Set(checks.flatMap(claimsIn))] },
    ];
  });
}

/** Checks that share a claim, be it by way of others, are one group. */
function joinByClaims(checks: readonly EvaluatedCheck[]): EvaluatedCheck[][] {
  return checks.reduce<EvaluatedCheck[][]>((groups, check) => {
    const claims = claimsIn(check);
    const { joined = [], apart = [] } = Object.groupBy(groups, (group) =>
      group.flatMap(claimsIn).some((claim) => claims.includes(claim)) ? 'joined' : 'apart',
    );
    return [...apart, [...joined.flat(), check]];
  }, []);
}

function kindOf(check: EvaluatedCheck): FoldedChecks['kind'] {
  if (check.verdict !== 'agrees') return 'alone';
  if (secondPlace(check)) return 'copies';
  return claimsIn(check).every(({ figure }) => (figure?.parts.length ?? 0) > 1) ? 'whole' : 'alone';
}

function claimsIn({ claim, term }: EvaluatedCheck): Claim[] {
  return [...new Set([claim, ...partsUsed(term).map((used) => used.claim)])];
}
