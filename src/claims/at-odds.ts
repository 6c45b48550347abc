import type { Tension } from '../schemas/tension.ts';
import type { Claim } from './claim.ts';
import type { EvaluatedCheck } from './check.ts';
import type { Ledger } from './ledger.ts';

/** A place where a report contradicts itself: a claim that its figures don't bear out, or two statements. */
export type ContradictedPlace =
  | {
      readonly kind: 'figures';
      readonly claim: Claim;
      readonly checks: readonly [EvaluatedCheck, ...EvaluatedCheck[]];
    }
  | { readonly kind: 'words'; readonly tension: Tension };

/** The places where a report contradicts itself. However many formulas fail one claim, it is one place. */
export function contradictedPlaces({
  checks,
  tensions,
}: Pick<Ledger, 'checks' | 'tensions'>): ContradictedPlace[] {
  const failed = [...checks.values()].filter(({ verdict }) => verdict === 'contradicts');
  const byClaim = [...Map.groupBy(failed, ({ claim }) => claim)];
  return [
    ...byClaim.flatMap(([claim, [first, ...others]]): ContradictedPlace[] =>
      first ? [{ kind: 'figures', claim, checks: [first, ...others] }] : [],
    ),
    ...tensions.filter(contradicts).map((tension) => ({ kind: 'words' as const, tension })),
  ];
}

/** How many of the places are in a report's figures, how many between its statements, and how many pairs only sit badly together. */
export function countPlaces(ledger: Pick<Ledger, 'checks' | 'tensions'>): {
  figures: number;
  statements: number;
  uneasy: number;
} {
  const places = contradictedPlaces(ledger);
  const statements = places.filter(({ kind }) => kind === 'words').length;
  return {
    figures: places.length - statements,
    statements,
    uneasy: ledger.tensions.length - statements,
  };
}

/** Pairs of statements, those that can't both hold first. */
export function tensionsInOrder(tensions: readonly Tension[]): Tension[] {
  return [...tensions.filter(contradicts), ...tensions.filter((tension) => !contradicts(tension))];
}

function contradicts({ relation }: Tension): boolean {
  return relation === 'contradicts';
}
