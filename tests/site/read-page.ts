import { parseHTML } from 'linkedom';
import { siteUnderTest } from './site-under-test.ts';

/** What a page says in its source, for what needs no browser. */
export async function readPage(path: string): Promise<Document> {
  const response = await fetch(siteUnderTest().address + path);
  return parseHTML(await response.text()).document;
}
