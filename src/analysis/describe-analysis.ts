import { placeOf } from '../document/placed-text.ts';
import type { Place } from '../document/source.ts';
import type { Verdict } from '../schemas/check.ts';
import type { Analysis } from './analyse-document.ts';
import { printedAt, type Use } from './figure.ts';
import type { Finding, FindingKind } from './finding.ts';

/** A place in the document with what stands there. */
export interface PrintedPlace extends Place {
  readonly printed: string;
}

/** A finding as programs read it. */
export interface DescribedFinding {
  readonly kind: FindingKind;
  readonly verdict: Verdict;
  readonly says: string;
  readonly working: string;
  readonly claim: PrintedPlace;
  readonly uses: readonly PrintedPlace[];
}

/** A finding with places instead of texts. */
export function describeFinding({ kind, verdict, says, working, claim, uses }: Finding): DescribedFinding {
  return { kind, verdict, says, working, claim: describePlace(claim), uses: uses.map(describePlace) };
}

/** An analysis for programs: one object, and nothing else. */
export function writeAnalysisAsJson({ figures, findings }: Analysis, sha256: string): string {
  return `${JSON.stringify({ document: { sha256, figures }, findings: findings.map(describeFinding) }, null, 2)}\n`;
}

function describePlace(use: Use): PrintedPlace {
  return { ...placeOf(use.text, use.start, use.end), printed: printedAt(use) };
}
