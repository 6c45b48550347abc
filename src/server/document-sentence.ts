import { documentOf } from '../document/documents-folder.ts';
import { readDocument } from '../document/read-document.ts';
import type { Block } from '../document/document.ts';

const held = new Map<string, Promise<readonly string[]>>();

/** The sentence of a report's document that prints a figure; null without the document, or without such a sentence. */
export async function sentenceOf(documents: string, report: string, printed: string): Promise<string | null> {
  const path = await documentOf(documents, report);
  if (path === null) return null;
  const known = held.get(path) ?? readSentences(path);
  held.set(path, known);
  return (await known).find((sentence) => sentence.includes(printed)) ?? null;
}

async function readSentences(path: string): Promise<readonly string[]> {
  const document = await readDocument(path).catch(() => null);
  const segments = new Intl.Segmenter(undefined, { granularity: 'sentence' });
  return (document?.blocks ?? [])
    .flatMap(textsOf)
    .flatMap((text) => [...segments.segment(text)].map(({ segment }) => segment.trim()));
}

function textsOf(block: Block): string[] {
  return block.kind === 'table' ? [] : [block.text.text];
}
