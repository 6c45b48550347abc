import { z } from 'zod';
import { languageTag, LANGUAGE_IDS } from '../../languages/languages.ts';
import { colorsSchema } from '../../schemas/colors.ts';
import { INKS } from '../../schemas/inks.ts';
import { siteAddressSchema, siteSchema } from '../../schemas/site.ts';
import { contactSchema, textSchema } from '../../schemas/text.ts';

/** What a site of one's own is asked for: a flag, a question, and what an answer must be. */
export interface SiteQuestion {
  readonly name: string;
  readonly asks: string;
  readonly schema: z.ZodType;
  /** True where an empty answer will do. */
  readonly isOptional: boolean;
}

/** The names of the flags, apart from those of translations. */
export const SITE_FLAGS = [
  'title',
  'tagline',
  'url',
  'publisher',
  'contact',
  'languages',
  'colors',
  'sample',
] as const;

const text = (name: string, asks: string, isOptional = false): SiteQuestion => ({
  name,
  asks,
  schema: textSchema,
  isOptional,
});

/** Languages as they are typed: en,zh-hant. */
export function readLanguages(typed: string): string[] {
  return typed.split(/[\s,]+/).filter((id) => id !== '');
}

/** Colors as they are typed: claim=#a85a00/#e39a3c, light before dark. */
export function readColors(typed: string): Record<string, unknown> {
  const chosen = typed.split(/[\s,]+/).filter((color) => color !== '');
  return Object.fromEntries(
    chosen.map((color) => {
      const [ink = '', light, dark] = color.split(/[=/]/);
      return [ink, { light, dark }];
    }),
  );
}

export const LANGUAGES_QUESTION: SiteQuestion = {
  name: 'languages',
  asks: `In which languages, the first at / (${LANGUAGE_IDS.join(', ')})`,
  schema: z.string().transform(readLanguages).pipe(siteSchema.shape.languages.unwrap()),
  isOptional: false,
};

/** What is asked of a site in some languages, in the order in which it is asked. */
export function siteQuestions([, ...others]: readonly string[]): SiteQuestion[] {
  const translated = (name: string, asks: string): SiteQuestion[] => [
    text(name, asks),
    ...others.map((id) => text(`${name}@${id}`, `${asks}, in ${nameOf(id)}`, true)),
  ];
  return [
    ...translated('title', 'What the site is called'),
    ...translated('tagline', 'What it does, in one sentence'),
    {
      name: 'url',
      asks: 'Where it will stand (https://example.org)',
      schema: siteAddressSchema,
      isOptional: false,
    },
    text('publisher', 'Who answers for it'),
    {
      name: 'contact',
      asks: 'Where to tell of a mistake (mailto:desk@example.org, or a page)',
      schema: contactSchema,
      isOptional: true,
    },
    {
      name: 'colors',
      asks: `In which colors of its own, light/dark (claim=#a85a00/#e39a3c, …; ${INKS.join(', ')})`,
      schema: z.string().transform(readColors).pipe(colorsSchema),
      isOptional: true,
    },
  ];
}

function nameOf(id: string): string {
  const known = LANGUAGE_IDS.find((each) => each === id);
  return (known && new Intl.DisplayNames(['en'], { type: 'language' }).of(languageTag({ id: known }))) ?? id;
}
