import { lettersOf } from '../../content/letters.ts';
import type { Ledger } from '../../claims/ledger.ts';
import type { Table } from '../../schemas/table.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Reading } from '../claim/reading.ts';

/** What the components inside an article's prose share. */
export interface ArticleReading extends Reading {
  /** The date that "today" means. */
  readonly asOf: string;
  /** The claims met so far: the first place that cites a claim is where its note leads back to. */
  readonly met: Set<string>;
  /** How often the page has shown each of its charts, tables and checks so far. */
  readonly shown: Map<string, number>;
  /** What stands in the margin beside a claim. */
  readonly marginNote: (claim: Claim) => string | undefined;
}

/** What a part of the page is called that may stand in it again; an underscore is in no name of content. */
export function partId({ shown }: ArticleReading, name: string): string {
  const times = shown.get(name) ?? 0;
  shown.set(name, times + 1);
  return times === 0 ? name : `${name}_${lettersOf(times)}`;
}

/**
 * A report's table by name.
 * @throws when there is none: such content never gets this far.
 */
export function tableOf(ledger: Ledger, name: string): Table {
  const table = ledger.tables.get(name);
  if (!table) throw new Error(`no table is called “${name}”; \`npm run check\` says where`);
  return table;
}
