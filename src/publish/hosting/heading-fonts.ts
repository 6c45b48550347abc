import { partOf } from '../../addresses/site-part.ts';
import { hashOf, type BuiltFolder } from '../../cache/built-folder.ts';
import { NO_FILES, type MadeFiles } from '../../cache/made-files.ts';
import { cutLetters } from '../../styles/fonts/cut-letters.ts';
import { stampOf } from './card-addresses.ts';

const CHINESE = '<html lang="zh-Hant"';
const HEADING = /<(?<name>h[12])[\s>].*?<\/\k<name>>/gsu;
const OTHER_FONT = /<[^>]*>|[^\p{Script=Han}\u3000-\u303f\uff00-\uffef]/gu;

/** A page, and the letters of its headings, each once. */
type PageLetters = readonly [page: string, letters: string];

/**
 * Gives each Chinese page a font of the letters of its headings and no others, since a whole one weighs as much as a
 * hundred pages. Pages whose headings have the same letters share it; a page of a dev server has the reader’s own fonts.
 * @param pages paths in the built site
 * @param base the folder of its host that the site stands in
 * @param made where to look for fonts that were cut, and pages that were given one, before
 */
export async function cutHeadingFonts(
  built: BuiltFolder,
  pages: readonly string[],
  base: string,
  made = NO_FILES,
): Promise<void> {
  const root = base.endsWith('/') ? base : `${base}/`;
  for (const part of Map.groupBy(pages, partOf).values()) {
    const named = part.flatMap((page) => [page, built.hashOf(page)]);
    const found = made.cache.recallJson(['heading-letters', ...named], () =>
      part.flatMap((page) => lettersOfPage(built, page)),
    );
    const fonts: string[] = [];
    for (const [, letters] of found) fonts.push(await putFont(built, letters, made));
    made.recall(['headed', root, ...named, ...fonts], built, () => ({
      files: new Map(
        found.map(([page], index) => [page, linkFont(built, page, root + (fonts[index] ?? ''))]),
      ),
      told: null,
    }));
  }
}

function lettersOfPage(built: BuiltFolder, page: string): PageLetters[] {
  const html = built.read(page).toString();
  if (!html.includes(CHINESE)) return [];
  const headings = [...html.matchAll(HEADING)].map(([heading]) => heading.replace(OTHER_FONT, ''));
  const letters = [...new Set(headings.join(''))].sort().join('');
  return letters === '' ? [] : [[page, letters]];
}

/** Has the site hold a font of some letters with a style sheet that names it, and returns that one’s path. */
async function putFont(built: BuiltFolder, letters: string, made: MadeFiles): Promise<string> {
  const parts = ['heading-font', letters];
  const known = made.put(parts, built);
  if (known !== null) return String(known.told);
  const font = await cutLetters(letters);
  const name = `headings.${stampOf(hashOf(font))}`;
  const [file, sheet] = [`_astro/${name}.woff2`, `_astro/${name}.css`];
  // As high as the fonts that stand in for it: a heading that grew would be painted last.
  built.write(file, font);
  built.write(
    sheet,
    `@font-face{font-family:Headings;src:url(${name}.woff2) format("woff2");font-weight:1 999;font-display:swap;ascent-override:88%;descent-override:12%}`,
  );
  made.keep(parts, built, [file, sheet], sheet);
  return sheet;
}

function linkFont(built: BuiltFolder, page: string, address: string): string {
  const html = built.read(page).toString();
  return html.replace('</head>', `<link rel="stylesheet" href="${address}"></head>`);
}
