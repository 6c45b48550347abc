import { closeSentence } from '../close-sentence.ts';

/** What stands on a picture that leaves the site. */
export const picture = {
  /** Whose claims a picture shows. */
  restates: (publisher: string, dated: boolean) => `Restates: ${publisher}${dated ? '' : ', undated'}`,
  table: (title: string) => `Table: ${title}`,
  everyFigure: 'Every figure is an unverified claim',
  nothingVerified: 'Nothing here has been verified',
  /** Said of a chart that is drawn only in part. */
  excerpt: 'Excerpt',
  /** A card in words, for those who don’t see it. */
  cardAlt: (title: string) =>
    `${closeSentence(title, '.')} A card of this site: nothing on it has been verified.`,
};
