import type { Quantity } from '../figures/quantity.ts';

/** A row as it stands in the file: field name to printed cell; a null cell is empty. */
export type RawRow = Readonly<Record<string, string | null>>;

/** A cell after reading. `printed` is always the text that the report prints. */
export type Cell =
  | { readonly kind: 'figure'; readonly printed: string; readonly quantity: Quantity }
  | { readonly kind: 'category'; readonly printed: string; readonly rank: number }
  | { readonly kind: 'text'; readonly printed: string }
  | { readonly kind: 'empty'; readonly printed: '' };
