import type { Block, DocumentFacts } from './document.ts';
import type { Source } from './source.ts';

/** What a reader of one format makes of a document. */
export interface ReadBlocks {
  readonly source: Source;
  readonly blocks: readonly Block[];
  readonly facts: DocumentFacts;
}
