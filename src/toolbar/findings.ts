import { stat } from 'node:fs/promises';
import { analyseDocument } from '../analysis/analyse-document.ts';
import type { Finding } from '../analysis/finding.ts';
import type { Document } from '../document/document.ts';
import { documentOf } from '../document/documents-folder.ts';
import { readDocument } from '../document/read-document.ts';

/** A report's document with what the analysis finds in it. */
export interface Analysed {
  readonly path: string;
  readonly document: Document;
  readonly findings: readonly Finding[];
}

const held = new Map<string, { readonly saved: number; readonly analysed: Promise<Analysed | null> }>();

/** Analyses the document of a report once for each time that it is saved; null where the folder has none that can be read. */
export async function analyseReport(documents: string, report: string): Promise<Analysed | null> {
  const path = await documentOf(documents, report);
  if (path === null) return null;
  const { mtimeMs: saved } = await stat(path);
  const known = held.get(path);
  if (known?.saved === saved) return known.analysed;
  const analysed = readAnalysed(path).catch(() => null);
  held.set(path, { saved, analysed });
  return analysed;
}

async function readAnalysed(path: string): Promise<Analysed> {
  const document = await readDocument(path);
  return { path, document, findings: analyseDocument(document).findings };
}
