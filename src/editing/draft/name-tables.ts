import type { ReadTable } from '../../document/reading-text.ts';
import { columnTitle } from '../../document/table/column-title.ts';
import { freeId, slugOf } from '../slug.ts';
import { isContentWord } from './content-words.ts';

/** Tables with a name each, which no two share: from their captions, or else from what their columns are called. */
export function nameTables(tables: readonly ReadTable[]): { table: ReadTable; name: string }[] {
  const taken = new Set<string>();
  return tables.map((table) => {
    const { table: printed } = table.model;
    const columns = table.model.columns.filter(({ role }) => role !== 'numbers');
    const heading = columns.map((column) => columnTitle(column)).find((title) => slugOf(title) !== '') ?? '';
    const words = shortSlug((printed.caption?.text ?? '').replace(/^\s*(?:table|exhibit|schedule)\b/i, ''));
    const first = shortSlug(columns[0] ? columnTitle(columns[0]) : '');
    return {
      table,
      name: freeId(words || first || shortSlug(heading) || 'table', taken),
    };
  });
}

/** The first words of a text as a name has them, of which the last says something. */
function shortSlug(text: string): string {
  const words = slugOf(text).split('-').slice(0, 5);
  return words.slice(0, words.findLastIndex(isContentWord) + 1).join('-');
}
