/** A record of a list, as it was typed. */
export type RecordText = Readonly<Record<string, unknown>>;

export interface ListedRecord {
  readonly row: RecordText;
  readonly index: number;
}

/** A value as a list; empty where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The claims of a list by the ids that they have and had. */
export function claimsByName(list: readonly unknown[]): Map<string, ListedRecord> {
  const byId = recordsById(list, 'id');
  const former = [...byId.values()].flatMap((found) =>
    listOf(found.row.aliases).flatMap((alias): [string, ListedRecord][] => {
      const id = typeof alias === 'object' && alias !== null ? (alias as RecordText).id : undefined;
      return typeof id === 'string' ? [[id, found]] : [];
    }),
  );
  return new Map([...former, ...byId]);
}

/** The records of a list by their key, with their places in it. */
export function recordsById(list: readonly unknown[], key: string): Map<string, ListedRecord> {
  return new Map(
    list.flatMap((row, index): [string, ListedRecord][] => {
      const id = typeof row === 'object' && row !== null ? (row as RecordText)[key] : undefined;
      return typeof id === 'string' ? [[id, { row: row as RecordText, index }]] : [];
    }),
  );
}
