import { analyseDocument } from '../../analysis/analyse-document.ts';
import type { Document } from '../../document/document.ts';

/** An editor who drafts a book doesn't wait for what it says of itself. */
const MOST_LETTERS = 1_000_000;

/** How a draft ends: with what the document's own figures say of each other. */
export function tellContradictions(document: Document, path: string, report: string): string {
  if (document.source.text.length > MOST_LETTERS)
    return `Where so long a document’s own figures contradict each other: npm run analyse -- ${path} --report ${report}.\n`;
  const { findings } = analyseDocument(document);
  const { length } = findings.filter(({ verdict }) => verdict === 'contradicts');
  const found =
    length === 0
      ? 'The analysis found no contradiction between the document’s own figures'
      : `The analysis found ${length} ${length === 1 ? 'contradiction' : 'contradictions'} between the document’s own figures`;
  return `${found}: npm run analyse -- ${path} --report ${report}.\n`;
}
