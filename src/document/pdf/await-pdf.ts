import { Worker } from 'node:worker_threads';
import { UnreadableDocument } from '../unreadable-document.ts';
import type { PageLine } from './set-lines.ts';
import type { PdfAnswer, PdfTask } from './pdf-thread.ts';

/** The longest report of a thousand pages takes a tenth of this. */
const PATIENCE_MS = 120_000;
const MOST_MEGABYTES = 2048;

/**
 * The lines of each page of a PDF, read in a thread of its own: a page is a program, which may draw itself without end,
 * and nothing but the end of its thread stops it.
 * @param patience how long it may take, in milliseconds
 * @throws {UnreadableDocument} when it is locked, damaged, or takes too long
 */
export async function awaitPdf(
  bytes: Uint8Array,
  name: string,
  patience = PATIENCE_MS,
): Promise<PageLine[][]> {
  const task: PdfTask = { bytes, name };
  const worker = new Worker(new URL('./pdf-thread.ts', import.meta.url), {
    workerData: task,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  try {
    const answer = await answerOf(worker, patience);
    if (answer === null) throw endless(name);
    if ('pages' in answer) return answer.pages;
    throw new UnreadableDocument(name, answer.what, answer.advice);
  } finally {
    await worker.terminate();
  }
}

/** What the thread answers; null when it doesn't in time, or runs out of memory. */
function answerOf(worker: Worker, patience: number): Promise<PdfAnswer | null> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, patience, null);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(null);
      else reject(error);
    });
    worker.once('exit', () => {
      clearTimeout(timer);
    });
  });
}

function endless(name: string): UnreadableDocument {
  return new UnreadableDocument(
    name,
    'is a PDF that draws more than can be read',
    'Open it, print it anew as PDF, or save its text, and name that file.',
  );
}
