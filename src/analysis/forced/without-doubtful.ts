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
  return findings.filter((finding) => {
    if (finding.verdict !== 'contradicts') return true;
    const placed = placedIn(finding, said, discourse);
    return !placed || !DOUBTS.some((isDoubtful) => isDoubtful(placed));
  });
}

/** A finding with what the discourse says of its figures; null where its claim is none of them. */
function placedIn(finding: Finding, known: ReadonlyMap<unknown, Said>, discourse: Discourse): Placed | null {
  const claim = known.get(finding.claim);
  return claim
    ? { finding, claim, uses: finding.uses.flatMap((use) => known.get(use) ?? []), discourse }
    : null;
}
