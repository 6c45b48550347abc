import { close, createIndex, type PagefindIndex } from 'pagefind';

/** A page as the search index reads it. */
export interface SearchDocument {
  /** The page's full address. */
  readonly address: string;
  /** HTML. */
  readonly content: string;
}

/** A file of the search index. */
export interface IndexFile {
  /** From the folder of the index. */
  readonly path: string;
  readonly content: Uint8Array;
}

/** The parts of Pagefind's own interface, which this site has no use for. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Makes the search index of some pages, one for each language, and what a browser reads it with. */
export async function makeSearchIndex(documents: Iterable<SearchDocument>): Promise<IndexFile[]> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index can’t be made: ${errors.join('; ')}`);
  try {
    for (const document of documents) await addPage(index, document);
    return await filesOf(index);
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, { address, content }: SearchDocument): Promise<void> {
  const url = new URL(address).pathname;
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`${url} can’t be searched: ${errors.join('; ')}`);
}

async function filesOf(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index can’t be made: ${errors.join('; ')}`);
  return files.filter(({ path }) => !INTERFACE.test(path));
}
