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

/** What a browser is told of an index first of all: the languages that it is in, and what is the same in each of them. */
export interface IndexEntry {
  readonly languages: Readonly<Record<string, unknown>>;
}

/** A browser asks for it by this name. */
const ENTRY_FILE = 'pagefind-entry.json';

/** The search index of some pages. */
export interface SearchIndex {
  readonly entry: IndexEntry;
  readonly files: readonly IndexFile[];
}

/** One entry of the indexes of several languages, as it is where they are made together. */
export function joinEntries(entries: readonly IndexEntry[]): IndexFile {
  const languages = Object.fromEntries(
    entries.flatMap((entry) => Object.entries(entry.languages)).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const content = JSON.stringify({ ...entries[0], languages });
  return { path: ENTRY_FILE, content: Buffer.from(content) };
}

/** Makes the search index of pages in one language, and what a browser reads it with. */
export async function makeSearchIndex(documents: Iterable<SearchDocument>): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index can’t be made: ${errors.join('; ')}`);
  try {
    for (const document of documents) await addPage(index, document);
    const files = await filesOf(index);
    const [[entry], others] = [files.filter(isEntry), files.filter((file) => !isEntry(file))];
    if (entry === undefined) throw new Error(`The search index has no ${ENTRY_FILE}`);
    return { entry: JSON.parse(Buffer.from(entry.content).toString()) as IndexEntry, files: others };
  } finally {
    await close();
  }
}

function isEntry({ path }: IndexFile): boolean {
  return path === ENTRY_FILE;
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
