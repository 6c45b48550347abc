import type { Discourse, Said } from '../discourse/said.ts';
import type { Finding } from '../finding.ts';

/** A contradiction with what the text says of its figures. */
export interface Placed {
  readonly finding: Finding;
  readonly claim: Said;
  /** Those of its figures that stand in running text. */
  readonly uses: readonly Said[];
  readonly discourse: Discourse;
  /** True of a share beside which another is of the same whole, and agrees. */
  readonly hasSibling: boolean;
}

/** A condition under which a contradiction is doubtful. */
export type Doubt = (placed: Placed) => boolean;
