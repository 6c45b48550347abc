import type { Discourse, Said } from '../discourse/said.ts';
import type { Finding } from '../finding.ts';
import { DOUBTS } from './doubts.ts';
import type { Placed } from './placed.ts';

/**
 * The findings without the contradictions that another reading of the words explains. What a document's
 * words leave open is no contradiction: an editor whom a tool alarms twice for nothing stops to look.
 */
export function withoutDoubtful(findings: readonly Finding[], discourse: Discourse): Finding[] {
  const said = new Map(discourse.flat().map((each) => [each.mention as unknown, each]));
  const confirmed = confirmedWholes(findings);
  const wrong = wholesOfSeveral(findings, confirmed);
  return findings.filter((finding) => {
    if (finding.verdict !== 'contradicts' || finding.isForced === true) return true;
    const placed = placedIn(finding, said, discourse, confirmed);
    // What stands with its share in one sentence is its whole, whatever else fails.
    const isOwn = placed?.uses.length === 2 && placed.uses.every(({ at }) => at === placed.claim.at);
    if (!isOwn && wrong.has(wholeOf(finding))) return false;
    return !placed || !DOUBTS.some((isDoubtful) => isDoubtful(placed));
  });
}

/** A finding with what the discourse says of its figures; null where its claim is none of them. */
function placedIn(
  finding: Finding,
  known: ReadonlyMap<unknown, Said>,
  discourse: Discourse,
  confirmed: ReadonlyMap<unknown, readonly Finding[]>,
): Placed | null {
  const claim = known.get(finding.claim);
  if (!claim) return null;
  const siblings = (confirmed.get(wholeOf(finding)) ?? []).map((each) => known.get(each.claim));
  return {
    finding,
    claim,
    uses: finding.uses.flatMap((use) => known.get(use) ?? []),
    discourse,
    hasSibling: siblings.some((each) => each !== undefined && Math.abs(each.at - claim.at) < 2),
  };
}

/** The shares that agree, by what they are taken of. */
function confirmedWholes(findings: readonly Finding[]): ReadonlyMap<unknown, readonly Finding[]> {
  const agreeing = findings.filter(({ kind, verdict }) => kind === 'share' && verdict === 'agrees');
  return Map.groupBy(
    agreeing.filter((each) => wholeOf(each) !== undefined),
    wholeOf,
  );
}

/** The wholes against which several shares fail, and more than hold: it is the whole that is wrong, not all of them. */
function wholesOfSeveral(
  findings: readonly Finding[],
  confirmed: ReadonlyMap<unknown, readonly Finding[]>,
): ReadonlySet<unknown> {
  const failing = findings.filter(({ kind, verdict }) => kind === 'share' && verdict === 'contradicts');
  const claims = Map.groupBy(failing, wholeOf);
  const wrong = [...claims].filter(
    ([whole, found]) => claimsOf(found) > Math.max(1, claimsOf(confirmed.get(whole) ?? [])),
  );
  return new Set(wrong.flatMap(([whole]) => whole ?? []));
}

function claimsOf(findings: readonly Finding[]): number {
  return new Set(findings.map(({ claim }) => claim)).size;
}

/** The figure that a share is taken of. */
function wholeOf({ formula }: Finding): unknown {
  return formula?.kind === 'share' && formula.of[1].kind === 'figure' ? formula.of[1].figure : undefined;
}
