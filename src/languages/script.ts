/** The letters that a language is written in. */
export type Script = 'Latin' | 'Han';

/** The script of a text; null for one that has no words. One Chinese character makes it Chinese. */
export function scriptOf(text: string): Script | null {
  if (/\p{Script=Han}/u.test(text)) return 'Han';
  return /[a-z]{3}/iu.test(text) ? 'Latin' : null;
}
