/** The letters that a language is written in. */
export type Script = 'Latin' | 'Han';

/**
 * The script of a text; null for one that has no words. One Chinese character makes it Chinese, and in a figure one
 * Latin letter makes it Latin: "$2.1B".
 */
export function scriptOf(text: string, isFigure = false): Script | null {
  if (/\p{Script=Han}/u.test(text)) return 'Han';
  return (isFigure ? /[a-z]/iu : /[a-z]{3}/iu).test(text) ? 'Latin' : null;
}
