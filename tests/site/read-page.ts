import { parseHTML } from 'linkedom';
import { siteUnderTest } from './site-under-test.ts';

/** What an address answers, for what needs no browser, which asks much more slowly. */
export function ask(path: string): Promise<Response> {
  return fetch(siteUnderTest().address + path);
}

export async function readText(path: string): Promise<string> {
  return (await ask(path)).text();
}

/** What a page says in its source. */
export async function readPage(path: string): Promise<Document> {
  return parseHTML(await readText(path)).document;
}
