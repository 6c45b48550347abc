import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

const FOLDER = 'pagefind';
/** The parts of Pagefind's own interface, which this site has no use for. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** A search index that is being made, one for each language. */
export interface SearchIndex {
  /** @param address the page's full address */
  readonly add: (address: string, document: string) => Promise<void>;
  /** Writes it into a site, with what a browser reads it with. */
  readonly write: (site: string) => Promise<void>;
  /** To be called whatever happens. */
  readonly close: () => Promise<void>;
}

/** Begins a search index. */
export async function openSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index can’t be made: ${errors.join('; ')}`);
  return {
    add: (address, document) => addPage(index, new URL(address).pathname, document),
    write: (site) => writeFiles(index, join(site, FOLDER)),
    close: async () => {
      await close();
    },
  };
}

async function addPage(index: PagefindIndex, url: string, content: string): Promise<void> {
  const { errors } = await index.addHTMLFile({ url, content });
  if (errors.length > 0) throw new Error(`${url} can’t be searched: ${errors.join('; ')}`);
}

async function writeFiles(index: PagefindIndex, folder: string): Promise<void> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`The search index can’t be written: ${errors.join('; ')}`);
  for (const { path, content } of files) {
    if (INTERFACE.test(path)) continue;
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, content);
  }
}
