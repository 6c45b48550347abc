import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A page as the search index reads it. */
export interface SearchDocument {
  /** The page's full address. */
  readonly address: string;
  /** HTML. */
  readonly content: string;
}

/** The parts of Pagefind's own interface, which this site has no use for. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the search index of some pages, one for each language, and what a browser reads it with, into a folder. */
export async function writeSearchIndex(documents: Iterable<SearchDocument>, folder: string): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index can’t be made: ${errors.join('; ')}`);
  try {
    for (const document of documents) await addPage(index, document);
    await writeFiles(index, folder);
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, { address, content }: SearchDocument): Promise<void> {
  const url = new URL(address).pathname;
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`${url} can’t be searched: ${errors.join('; ')}`);
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index can’t be written: ${errors.join('; ')}`);
  for (const { path, content } of files) {
    if (INTERFACE.test(path)) continue;
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, content);
  }
}
