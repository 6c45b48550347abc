import type { Quantity } from '../figures/quantity.ts';
import { rewordFigure } from '../figures/reword.ts';
import { foreignTag } from '../languages/foreign-tag.ts';
import { grammarTag, isFirst, wordsIn, type Language } from '../languages/languages.ts';
import type { Table } from '../schemas/table.ts';
import type { Claim } from './claim.ts';

/** A figure that was printed in another language, in the page's words. */
export interface Reworded {
  readonly words: string;
  readonly printed: string;
  /** The language that it was printed in. */
  readonly tag: string;
}

/** What a language calls the parts that printed figures tell: "closed" in "65% closed" is 封閉. */
export type PartNames = ReadonlyMap<string, string>;

const NO_NAMES: PartNames = new Map();

/** The names that a table gives the parts of its figures in a language. */
export function partNames({ chart }: Pick<Table, 'chart'>, language: Language): PartNames {
  const names = isFirst(language) ? chart?.parts : chart?.[`parts@${language.id}`];
  return names ? new Map(Object.entries(names)) : NO_NAMES;
}

/** The figure of a claim in the page's words; null where it has none, and where it stands as printed. */
export function rewordClaim({ figure, source }: Claim, language: Language): Reworded | null {
  const names = source.kind === 'cell' ? partNames(source.table, language) : NO_NAMES;
  return figure && rewordForeign(figure, language, names);
}

/** A figure in the page's words where it was printed in another language and they can say it; else null. */
export function rewordForeign(
  figure: Quantity,
  language: Language,
  names: PartNames = NO_NAMES,
): Reworded | null {
  const tag = foreignTag(figure.printed, language, true);
  if (tag === undefined) return null;
  const words = figure.parts.length > 1 ? rewordParts(figure, language, names) : reword(figure, language);
  return words === null || words === figure.printed ? null : { words, printed: figure.printed, tag };
}

function reword(figure: Quantity, language: Language): string | null {
  return rewordFigure(figure, grammarTag(language));
}

/** Each part under its name; null where one has none. */
function rewordParts({ printed, parts }: Quantity, language: Language, names: PartNames): string | null {
  const said = parts.map((part) => {
    const name = names.get(part.of ?? '');
    const words = reword({ printed, parts: [part] }, language);
    return name === undefined || words === null ? null : `${name} ${words}`;
  });
  return said.includes(null) ? null : said.join(wordsIn(language).claim.printed.between);
}
