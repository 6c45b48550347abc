import { expect, test } from 'vitest';
import { joinEntries, makeSearchIndex, type IndexFile } from '../../../src/exits/text/search-index.ts';

const pageIn = (lang: string, text: string): { address: string; content: string } => ({
  address: `https://pier.example/${lang}/`,
  content: `<html lang="${lang}"><body><h1>${text}</h1><p>${text}</p></body></html>`,
});
const [english, chinese] = [pageIn('en', 'The lamps of the pier'), pageIn('zh-Hant', '碼頭的路燈')];

/** Files by their paths, as a browser asks for them. */
function asServed(files: readonly IndexFile[]): Record<string, string> {
  return Object.fromEntries(
    files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]).sort(),
  ) as Record<string, string>;
}

test('indexes that were made language by language are the one of all languages together', async () => {
  const together = await makeSearchIndex([english, chinese]);
  const apart = [await makeSearchIndex([chinese]), await makeSearchIndex([english])];
  const files = [...apart.flatMap((index) => index.files), joinEntries(apart.map(({ entry }) => entry))];
  expect(asServed(files)).toEqual(asServed([...together.files, joinEntries([together.entry])]));
  expect(Object.keys(together.entry.languages)).toEqual(['en', 'zh-hant']);
});
