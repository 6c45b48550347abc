/** How the site names the hash of a document. */
export const HASH_NAME = 'SHA-256';

/** Proper names with a digit in them that the site's own pages use, whatever `names.json` lists. */
export const OWN_NAMES: readonly string[] = [HASH_NAME];
