import { applyEdits, modify } from 'jsonc-parser';

const FORMATTING = { formattingOptions: { insertSpaces: true, tabSize: 2, eol: '\n' } };

/** The text of a JSON list with entries behind those that it has; the rest stays as it was laid out. */
export function insertEntries(text: string, entries: readonly unknown[]): string {
  return entries.reduce<string>(
    (grown, entry) =>
      applyEdits(grown, modify(grown, [-1], entry, { isArrayInsertion: true, ...FORMATTING })),
    text,
  );
}
