import { languageTag, wordsIn, type Language, type Languages } from '../../languages/languages.ts';
import { homeAddress } from '../../addresses/address.ts';
import { asOneLine } from '../../schemas/odd-characters.ts';
import type { PageHead } from './built-page.ts';

/** `/llms.txt` (https://llmstxt.org): what the site is, what its marks mean, and every page's twin. */
export function writeLlms(pages: readonly PageHead[], languages: Languages): string | null {
  const home = pages.find(({ path }) => path === homeAddress(languages[0]));
  if (home === undefined) return null;
  const lists = languages.map((language) => listTwins(pages, language)).filter((list) => list !== '');
  return (
    [
      `# ${asWords(home.title)}`,
      `> ${asWords(home.description)}`,
      wordsIn(languages[0]).textExits.marks.join('\n'),
      ...lists,
    ].join('\n\n') + '\n'
  );
}

function listTwins(pages: readonly PageHead[], language: Language): string {
  const { articles, others } = wordsIn(language).textExits;
  const twins = pages.filter((page) => page.language.id === language.id);
  return [
    ...section(
      articles,
      language,
      twins.filter(({ published }) => published !== null),
    ),
    ...section(
      others,
      language,
      twins.filter(({ published }) => published === null),
    ),
  ].join('\n\n');
}

/** A text on one line, in which no tag begins. */
function asWords(text: string): string {
  return asOneLine(text).replaceAll('<', '&lt;');
}

/** A title in which nothing ends the link that it names, save the brackets of its marks. */
function asLabel(title: string): string {
  return asWords(title).replaceAll(/\\|\]\(/g, (found) => `\\${found}`);
}

function section(title: string, language: Language, pages: readonly PageHead[]): string[] {
  if (pages.length === 0) return [];
  const lines = pages.map(
    ({ title: name, twin, description }) => `- [${asLabel(name)}](${twin}): ${asWords(description)}`,
  );
  return [`## ${title} (${languageTag(language)})`, lines.join('\n')];
}
