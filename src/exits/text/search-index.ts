import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { select } from 'hast-util-select';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { homeAddress } from '../../wording/address.ts';
import type { BuiltPage } from './built-page.ts';
import type { TextSetting } from './plain-tree.ts';
import { writeSearchDocument } from './search-document.ts';

const FOLDER = 'pagefind';
/** The parts of Pagefind's own interface, which this site has no use for. */
const INTERFACE = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/** Writes the search index of the pages, one for each language, and what a browser reads it with. */
export async function writeSearchIndex(
  site: string,
  pages: readonly BuiltPage[],
  setting: TextSetting,
): Promise<void> {
  const { index, errors } = await createIndex({});
  if (index === undefined) throw new Error(`The search index can’t be made: ${errors.join('; ')}`);
  try {
    for (const page of pages) await addPage(index, page, setting);
    await writeFiles(index, join(site, FOLDER));
  } finally {
    await close();
  }
}

async function addPage(index: PagefindIndex, page: BuiltPage, setting: TextSetting): Promise<void> {
  if (saysNothingOfItsOwn(page)) return;
  const url = new URL(page.address).pathname;
  const { errors } = await index.addHTMLFile({ url, content: writeSearchDocument(page, setting) });
  if (errors.length > 0) throw new Error(`${url} can’t be searched: ${errors.join('; ')}`);
}

/** The home page repeats what other pages say, and the page that searches says nothing. */
function saysNothingOfItsOwn({ path, language, main }: BuiltPage): boolean {
  return path === homeAddress(language) || select('[role=search]', main) !== undefined;
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
