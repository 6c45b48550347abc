import { parentPort, workerData } from 'node:worker_threads';
import { UnreadableDocument } from '../unreadable-document.ts';
import { openPdf } from './open-pdf.ts';
import type { PageLine } from './set-lines.ts';

/** What the thread is given. */
export interface PdfTask {
  readonly bytes: Uint8Array;
  readonly name: string;
}

/** What it answers: the lines of each page, or why there are none. */
export type PdfAnswer = { readonly pages: PageLine[][] } | { readonly what: string; readonly advice: string };

const { bytes, name } = workerData as PdfTask;
const answer: PdfAnswer = await openPdf(bytes, name).then(
  (pages) => ({ pages }),
  (error: unknown) => {
    if (error instanceof UnreadableDocument) return { what: error.what, advice: error.advice };
    throw error;
  },
);
parentPort?.postMessage(answer);
