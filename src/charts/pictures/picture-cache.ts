import { NO_CACHE, openCache, type ContentCache } from '../../cache/content-cache.ts';
import { LIGHT_INKS } from '../drawing/palette.ts';
import type { Table } from '../../schemas/table.ts';

let cache: ContentCache | undefined;

/** What was drawn before, from the same table in the same words. */
export function pictureCache(): ContentCache {
  // A dev server outlives the code that it was started with. Every command of the project runs in its folder.
  cache ??= process.env.NODE_ENV === 'development' ? NO_CACHE : openCache(process.cwd(), 'pictures');
  return cache;
}

const keys = new WeakMap<Table, string>();

/** All that a drawing of a table shows, as text: what the table says, and the colors. */
export function tableKey(table: Table): string {
  // The cells are read from the row as it stands in the file.
  const key =
    keys.get(table) ??
    JSON.stringify([LIGHT_INKS, table], (name, value: unknown) => (name === 'cells' ? null : value));
  keys.set(table, key);
  return key;
}
